"""However Gradus is killed, every answer that it acknowledged on screen is in the database."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.proofs.child import DECKS, ROOT, command, environment
from tests.support.app import replayed
from tests.support.decks import basic, write

from gradus.domain.scheduling.card_state import CardState
from gradus.paths import DataFolders
from gradus.store.database import Database
from gradus.store.engine import open_engine
from gradus.store.schema import read_only

SEED = 20261123
NOTES_A_KILL = 40
LONGEST = 0.6
"""Seconds from the first acknowledgement to the latest kill; about thirty answers."""


def decks(folder: Path, kills: int) -> Path:
    """Real decks, and enough notes that no run comes to their end."""
    shutil.copytree(DECKS, folder)
    notes = (basic(f"many-{n}", f"$x_{{{n}}}^2$") for n in range(kills * NOTES_A_KILL))
    write(folder, "many.md", notes)
    return folder


@pytest.fixture
def folders(tmp_path: Path) -> DataFolders:
    return DataFolders.inside(tmp_path / "data")


def test_no_acknowledged_answer_is_lost_in_three_kills(
    folders: DataFolders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kill_and_check(folders, decks(tmp_path / "decks", 3), 3, capsys)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_acknowledged_answer_is_lost_in_forty_kills(
    folders: DataFolders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kill_and_check(folders, decks(tmp_path / "decks", 40), 40, capsys)


def kill_and_check(
    folders: DataFolders, decks: Path, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)
    stored: list[str] = []
    acknowledged = unacknowledged = 0
    for run in range(kills):
        said = acknowledged_before_kill(folders, decks, run, chance.uniform(0, LONGEST))
        known, stored = len(stored), sound_log(folders)
        added = stored[known:]
        assert added[: len(said)] == said
        assert len(added) <= len(said) + 1
        acknowledged += len(said)
        unacknowledged += len(added) - len(said)
        assert_replay_gives_the_cards(folders)
    with capsys.disabled():
        figures = f"{acknowledged} acknowledged, {unacknowledged} stored but not yet painted"
        sys.stdout.write(f"\n{kills} kills: {figures}\n")


def acknowledged_before_kill(
    folders: DataFolders, decks: Path, seed: int, seconds: float
) -> list[str]:
    """Answer until SIGKILL strikes, so long after the first acknowledgement; return all of them."""
    complaints = folders.data.parent / "complaints.txt"
    with complaints.open("wb") as errors:
        process = subprocess.Popen(
            command("answering", folders.data, decks, seed),
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=errors,
        )
    with process:
        assert process.stdout is not None
        try:
            first = process.stdout.readline()
            time.sleep(seconds)
        finally:
            process.kill()  # a test that is broken off must not wait for it either
        rest = process.stdout.read()
    assert process.returncode == -signal.SIGKILL, complaints.read_text(encoding="utf-8")
    return (first + rest).decode().splitlines()


def sound_log(folders: DataFolders) -> list[str]:
    """Return all events as the child names them, from a database that is whole."""
    with closing(read_only(folders.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return list(log(connection))


def log(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute(
        "SELECT kind, cards.id, json_extract(payload, '$.rating') FROM card_events"
        " JOIN cards ON cards.key = card_events.card ORDER BY sequence"
    )
    for kind, card, rating in rows:
        yield f"{kind} {card}" if rating is None else f"{kind} {card} {rating}"


def assert_replay_gives_the_cards(folders: DataFolders) -> None:
    """Look at a copy, which a later start would find the same, so that this one stays as it is."""
    copy = DataFolders.inside(folders.data.parent / "copy")
    shutil.copytree(folders.data, copy.data, dirs_exist_ok=True)
    database = Database(open_engine(copy.database))
    try:
        rows = replayed(database)
    finally:
        database.close()
        shutil.rmtree(copy.data)
    assert any(stored != CardState() for stored, _ in rows.values())
    assert {key: stored for key, (stored, _) in rows.items()} == {
        key: rebuilt for key, (_, rebuilt) in rows.items()
    }
