"""Reviews of another program become answers, once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import raw, snapshot
from tests.support.decks import basic, write

from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.model import State
from gradus.errors import ReviewLogError
from gradus.services.fitting.review_import import ImportReport, ReviewImportService
from gradus.store import events

START = datetime(2025, 11, 1, 9, tzinfo=UTC)


def log(folder: Path, histories: dict[str, str], name: str = "mine.csv") -> Path:
    """Write a log: each card's ratings, one a day."""
    lines = ["card_id,review_rating,review_time,review_duration"]
    for number, (card, ratings) in enumerate(histories.items()):
        for day, rating in enumerate(ratings):
            at = START + timedelta(days=day, minutes=number)
            lines.append(f"{card},{rating},{at.isoformat()},{1000 * (day + 1)}")
    file = folder / name
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def service(desk: Desk) -> ReviewImportService:
    return ReviewImportService(desk.database, desk.clock, desk.settings)


def test_each_review_is_an_answer_with_its_day_and_duration(desk: Desk, tmp_path: Path) -> None:
    report = service(desk).import_log(log(tmp_path, {"one": "133", "two": "4"}))
    assert report == ImportReport(reviews=4, added=4, cards=2)
    with desk.database.read() as connection:
        found = events.of_card(connection, "log:one:0")
    assert [event.kind for event in found] == [EventKind.ANSWERED] * 3
    assert [event.payload["rating"] for event in found] == [1, 3, 3]
    assert [event.payload["duration_ms"] for event in found] == [1000, 2000, 3000]
    assert {event.payload["imported"] for event in found} == {"mine.csv"}
    first = START.date().toordinal()
    assert [event.day for event in found] == [first, first + 1, first + 2]


def test_cards_stand_where_their_events_put_them(desk: Desk, tmp_path: Path) -> None:
    service(desk).import_log(log(tmp_path, {"one": "13313", "two": "4", "three": "1"}))
    found = desk.replayed()
    assert len(found) == 3
    for stored, rebuilt in found.values():
        assert stored == rebuilt
    assert found["log:two:0"][0].state is State.REVIEW
    assert found["log:three:0"][0].state is State.LEARNING


def test_importing_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    file = log(tmp_path, {"one": "133", "two": "34"})
    service(desk).import_log(file)
    before = snapshot(desk.database)
    assert service(desk).import_log(file).added == 0
    assert snapshot(desk.database) == before


def test_a_longer_log_adds_what_is_missing(desk: Desk, tmp_path: Path) -> None:
    service(desk).import_log(log(tmp_path, {"one": "13", "two": "34"}))
    report = service(desk).import_log(log(tmp_path, {"one": "133", "two": "34", "new": "3"}))
    assert report.added == 2
    for stored, rebuilt in desk.replayed().values():
        assert stored == rebuilt
    rows = raw(desk.database).execute("SELECT sequence FROM card_events ORDER BY sequence")
    assert [number for (number,) in rows] == [1, 2, 3, 4, 5, 6]


def test_an_import_that_was_stopped_goes_on_where_it_was(desk: Desk, tmp_path: Path) -> None:
    file = log(tmp_path, {f"card{n}": "133" for n in range(30)})
    stopped = service(desk).import_log(file, lambda done, _total: done < 12)
    assert stopped.stopped
    assert 0 < stopped.added < 90
    assert stopped.added + service(desk).import_log(file).added == 90


def test_progress_ends_with_all_cards(desk: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    service(desk).import_log(log(tmp_path, {f"card{n}": "3" for n in range(9)}), tell)
    assert told[0] == (0, 9)
    assert told[-1] == (9, 9)


def test_logged_cards_are_never_asked(desk: Desk, tmp_path: Path) -> None:
    write(desk.folder, "a.md", [basic("own")])
    desk.sync()
    service(desk).import_log(log(tmp_path, {"one": "3333"}))
    view = desk.study.start()
    assert view.remaining == 1
    assert desk.key(view) == "own:own:0"


def test_a_review_of_the_future_is_refused_whole(desk: Desk, tmp_path: Path) -> None:
    file = log(tmp_path, {"one": "3" * 90})
    with pytest.raises(ReviewLogError, match="of the future"):
        service(desk).import_log(file)
    assert raw(desk.database).execute("SELECT count(*) FROM card_events").fetchone() == (0,)


def test_an_answer_after_an_import_goes_to_the_end_of_the_log(desk: Desk, tmp_path: Path) -> None:
    write(desk.folder, "a.md", [basic("own")])
    desk.sync()
    service(desk).import_log(log(tmp_path, {"one": "3333"}))
    desk.answer(desk.study.start())
    newest = raw(desk.database).execute(
        "SELECT card FROM card_events ORDER BY logical_time DESC LIMIT 1"
    )
    assert newest.fetchone() == ("own:own:0",)
