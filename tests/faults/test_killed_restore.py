"""Killed at any moment of a restoring: all of what was there, or all of the backup."""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from itertools import islice
from pathlib import Path

import pytest
from tests.faults.child import READY, Child, child
from tests.faults.person import Person
from tests.faults.programs import LATER, PREPARED, answering, restore
from tests.faults.storm import Storm
from tests.support.clock import FixedClock

from gradus.paths import DataFolders
from gradus.services.backups.restoring import Restorer
from gradus.services.backups.service import BackupService

State = tuple[list[tuple[object, ...]], ...]


@pytest.fixture
def backup(person: Person) -> Path:
    """A backup with ten pictures, after which more was answered and other pictures came."""
    clock = FixedClock(FixedClock().now() + LATER)
    put_media(person, {f"old-{n}.png": b"old" * 9_000 + bytes([n]) for n in range(10)})
    made = BackupService(DataFolders.inside(person.data), clock).before("import")
    put_media(person, {f"new-{n}.png": b"new" * 9_000 + bytes([n]) for n in range(10)})
    with person.opened(clock.now()) as database:
        deeds = answering(person.study(database, clock), clock, random.Random(5))
        assert len(list(islice(deeds, 30))) == 30
    return made


def test_killed_while_restoring(storm: Storm, person: Person, backup: Path, tmp_path: Path) -> None:
    undisturbed = Person.copied(person.folder, tmp_path / "undisturbed")
    there = backup.relative_to(person.folder)
    with child(restore, undisturbed.folder, undisturbed.folder / there) as running:
        preparing, switching = phases(running)
    before, restored = state(person), state(undisturbed)
    assert before != restored
    for number, chance in enumerate(storm.rounds()):
        copy = Person.copied(person.folder, tmp_path / f"killed-{number}")
        with child(restore, copy.folder, copy.folder / there) as running:
            running.wait_for(READY)
            if chance.random() < 0.3:
                time.sleep(chance.uniform(0, preparing))
            else:
                running.wait_for(PREPARED)
                time.sleep(chance.uniform(0, switching))
            running.kill()
        copy.assert_whole()
        cut_short = (copy.data / "restoring").exists()
        clock = FixedClock(FixedClock().now() + LATER + timedelta(days=1))
        Restorer(DataFolders.inside(copy.data), clock).finish()
        after = state(copy)
        assert after in (before, restored)
        assert after == restored or "restored" not in running.said
        assert_media_are_whole(copy)
        assert not (copy.data / "restoring").exists()
        storm.seen["restored" if after == restored else "left as it was"] += 1
        storm.seen["finished or forgotten at the next start"] += cut_short
        shutil.rmtree(copy.folder)


def phases(running: Child) -> tuple[float, float]:
    """Return how long preparing takes, and how long the rest."""
    running.wait_for(READY)
    begun = time.monotonic()
    running.wait_for(PREPARED)
    prepared = time.monotonic()
    running.finish()
    return prepared - begun, time.monotonic() - prepared


def put_media(person: Person, files: dict[str, bytes]) -> None:
    folder = DataFolders.inside(person.data).media
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(person.database)) as connection, connection:
        for name, content in files.items():
            (folder / name).write_bytes(content)
            row = (name, hashlib.sha256(content).hexdigest(), len(content))
            connection.execute("INSERT INTO media VALUES (?, ?, ?)", row)


def state(person: Person) -> State:
    queries = (
        "SELECT id, card, payload FROM card_events ORDER BY id",
        "SELECT key, state, stability, due_day, due_at, reviews FROM cards ORDER BY key",
        "SELECT * FROM media ORDER BY name",
    )
    with closing(sqlite3.connect(person.database)) as connection:
        return tuple(connection.execute(query).fetchall() for query in queries)


def assert_media_are_whole(person: Person) -> None:
    """Every file that the database names is there, with the content that it names."""
    folder = DataFolders.inside(person.data).media
    for name, checksum, _ in state(person)[2]:
        assert hashlib.sha256((folder / str(name)).read_bytes()).hexdigest() == checksum
