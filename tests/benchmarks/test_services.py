"""How long a person waits for the services, on a real file; run with --benchmark-only."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar, cast

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from tests.support.app import Desk
from tests.support.databases import MIGRATIONS
from tests.support.decks import ROAD, basic, cloze, write

from gradus.domain.scheduling.model import Rating
from gradus.services.study_settings import StudySettings
from gradus.store.schema import open_database

_NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
_TODAY = 739_621

T = TypeVar("T")


def _write_notes(folder: Path, count: int, word: str = "answer") -> None:
    """Write that many notes, fifty to a file, some with five cards."""
    (folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    for first in range(0, count, 50):
        notes = [
            cloze(f"n{n}", 1, 2, 3, 4, 5) if n % 10 == 0 else basic(f"n{n}", f"An {word} $x^{n}$.")
            for n in range(first, min(first + 50, count))
        ]
        topic = "algebra" if first % 100 else "loops"
        write(folder, f"d{first:05}.md", notes, topic=topic, title=f"Deck {first}")


def _timed(benchmark: BenchmarkFixture, act: Callable[[], T], rounds: int) -> T:
    return cast("T", benchmark.pedantic(act, rounds=rounds))  # type: ignore[no-untyped-call]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "decks").mkdir()
    file = tmp_path / "gradus.sqlite"
    database = open_database(file, MIGRATIONS, tmp_path / "backups", _NOW)
    yield Desk(database, tmp_path / "decks", settings=StudySettings(new_per_day=20))
    database.close()


@pytest.fixture
def full_desk(desk: Desk) -> Desk:
    """10,000 cards: most in Review, 300 due, with 20,000 events of the past."""
    _write_notes(desk.folder, 7_150)
    desk.sync()
    desk.answer(desk.study.start())
    chance = random.Random(1)
    with closing(sqlite3.connect(desk.folder.parent / "gradus.sqlite")) as connection, connection:
        keys = connection.execute("SELECT id, key FROM cards WHERE state = 0").fetchall()
        for number, (card_id, _) in enumerate(keys[: len(keys) * 4 // 5]):
            due = _TODAY if number % 27 == 0 else _TODAY + chance.randint(1, 300)
            connection.execute(
                "UPDATE cards SET state = 2, stability = ?, difficulty = 5, due_day = ?,"
                " first_day = ?, last_day = ?, reviews = 4 WHERE id = ?",
                [chance.uniform(3, 300), due, _TODAY - 200, _TODAY - 20, card_id],
            )
        (device,) = connection.execute("SELECT id FROM devices").fetchone()
        (payload,) = connection.execute("SELECT payload FROM card_events").fetchone()
        for n in range(20_000):
            values = (f"old {n}", device, n + 100, n, n, _TODAY - 1 - n % 200, keys[n % 9_000][1])
            connection.execute(
                "INSERT INTO card_events VALUES (?, ?, ?, ?, ?, ?, 'answered', ?, ?)",
                (*values, payload),
            )
    return desk


def test_sync_of_a_thousand_new_notes(desk: Desk, benchmark: BenchmarkFixture) -> None:
    _write_notes(desk.folder, 1_000)
    report = _timed(benchmark, desk.sync, rounds=1)
    assert report.changes.new == 1_000


def test_sync_of_a_thousand_changed_notes(desk: Desk, benchmark: BenchmarkFixture) -> None:
    _write_notes(desk.folder, 1_000)
    desk.sync()
    _write_notes(desk.folder, 1_000, "answer in other words")
    report = _timed(benchmark, desk.sync, rounds=1)
    assert report.changes.changed == 900


def test_sync_of_unchanged_decks(desk: Desk, benchmark: BenchmarkFixture) -> None:
    _write_notes(desk.folder, 1_000)
    desk.sync()
    assert benchmark(desk.sync).unchanged == 20


def test_start_of_a_session_with_ten_thousand_cards(
    full_desk: Desk, benchmark: BenchmarkFixture
) -> None:
    assert benchmark(full_desk.study.start).remaining > 200


def test_an_answer_with_ten_thousand_cards(full_desk: Desk, benchmark: BenchmarkFixture) -> None:
    views = [full_desk.study.start()]

    def answer() -> None:
        full_desk.clock.forward(seconds=5)
        views.append(full_desk.answer(views[-1], Rating.GOOD))

    _timed(benchmark, answer, rounds=200)
    assert views[-1].card is not None


def test_an_undo_with_ten_thousand_cards(full_desk: Desk, benchmark: BenchmarkFixture) -> None:
    view = full_desk.study.start()
    for _ in range(60):
        full_desk.clock.forward(seconds=5)
        view = full_desk.answer(view, Rating.GOOD)
    _timed(benchmark, full_desk.study.undo, rounds=50)


def test_the_today_page_with_ten_thousand_cards(
    full_desk: Desk, benchmark: BenchmarkFixture
) -> None:
    assert benchmark(full_desk.today().view).cards > 200
