"""Calendar files as origins of busy times, on a real database in memory."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.support.calendars import CALENDARS, calendar, event
from tests.support.clock import FixedClock
from tests.support.databases import memory_database, snapshot

from gradus.errors import CalendarFileError, DataFolderError
from gradus.formats.calendar_files.content import count_events
from gradus.services.planning.files import busy_times, file_rows
from gradus.services.planning.files.busy_times import BusyTimes
from gradus.store import busy as store
from gradus.store.busy import Row
from gradus.store.database import Connection, Database


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as opened:
        yield opened


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def busy(database: Database, clock: FixedClock) -> BusyTimes:
    return BusyTimes(database, clock)


@pytest.fixture
def google(tmp_path: Path) -> Path:
    return Path(shutil.copy(CALENDARS / "google.ics", tmp_path))


def _write(file: Path, *days: str) -> None:
    """Write a calendar with one hour of work on each of some days."""
    file.write_bytes(
        calendar(
            *(
                line
                for n, day in enumerate(days)
                for line in event(f"DTSTART:2026{day}T100000Z", "DURATION:PT1H", uid=f"work {n}")
            )
        )
    )


def _days(busy: BusyTimes) -> list[str]:
    year = busy.between(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
    return [f"{one.start:%m%d}" for one in year]


def test_a_reading_says_how_much_there_is_and_until_when(busy: BusyTimes, google: Path) -> None:
    report = busy.read(google)
    assert (report.count, report.added, report.removed) == (8, 8, 0)
    assert report.last == date(2026, 6, 7)
    assert report.name == "google.ics"


def test_reading_twice_changes_nothing(busy: BusyTimes, google: Path, database: Database) -> None:
    busy.read(google)
    before = snapshot(database)
    report = busy.read(google)
    assert (report.added, report.removed) == (0, 0)
    assert snapshot(database) == before


def test_a_newer_version_moves_adds_and_takes_away(busy: BusyTimes, tmp_path: Path) -> None:
    file = tmp_path / "work.ics"
    _write(file, "0201", "0202", "0203")
    busy.read(file)
    _write(file, "0201", "0212")
    report = busy.read(file)
    assert (report.added, report.removed) == (1, 2)
    assert _days(busy) == ["0201", "0212"]


def test_a_calendar_is_let_go_without_its_file_and_without_others(
    busy: BusyTimes, google: Path, tmp_path: Path
) -> None:
    work = tmp_path / "work.ics"
    _write(work, "0201")
    busy.read(work)
    busy.read(google)
    assert busy.forget(str(google)) == 8
    assert [source.name for source in busy.sources()] == ["work.ics"]
    assert _days(busy) == ["0201"]
    assert google.exists()


def test_a_calendar_says_how_many_busy_times_are_ahead(
    busy: BusyTimes, google: Path, clock: FixedClock
) -> None:
    busy.read(google)
    clock.present = datetime(2026, 5, 12, 11, tzinfo=UTC)  # in the middle of the dentist's hour
    (source,) = busy.sources()
    assert (source.name, source.ahead, source.problems) == ("google.ics", 2, ())


def test_what_cannot_be_read_leaves_what_was_stored(
    busy: BusyTimes, google: Path, database: Database
) -> None:
    busy.read(google)
    before = snapshot(database)
    google.write_bytes(b"<html>")
    with pytest.raises(CalendarFileError, match="no iCalendar file"):
        busy.read(google)
    assert snapshot(database) == before


def test_problems_are_told_and_kept(busy: BusyTimes) -> None:
    report = busy.read(CALENDARS / "broken_events.ics")
    assert (report.count, report.last) == (2, date(2026, 6, 10))
    assert report.problems[0] == (
        "Line 3: the event “No start” was left out, because it has no start."
    )
    assert len(report.problems) == 6
    (source,) = busy.sources()
    assert source.problems == report.problems


def test_a_calendar_without_busy_times_has_no_last_day(busy: BusyTimes, tmp_path: Path) -> None:
    _write(tmp_path / "free.ics")
    report = busy.read(tmp_path / "free.ics")
    assert (report.count, report.last) == (0, None)


def test_a_second_file_with_the_same_events_is_pointed_out(busy: BusyTimes, tmp_path: Path) -> None:
    _write(tmp_path / "work.ics", "0201", "0202")
    _write(tmp_path / "work (1).ics", "0201", "0203")
    busy.read(tmp_path / "work.ics")
    report = busy.read(tmp_path / "work (1).ics")
    assert report.twin == "work.ics"
    assert _days(busy) == ["0201", "0202", "0203"]


def test_only_files_that_changed_are_read_again(busy: BusyTimes, tmp_path: Path) -> None:
    first, second = tmp_path / "a.ics", tmp_path / "b.ics"
    _write(first, "0201")
    _write(second, "0202")
    busy.read(first)
    busy.read(second)
    assert busy.read_changed() == []
    _write(second, "0203")
    assert [report.name for report in busy.read_changed()] == ["b.ics"]
    assert _days(busy) == ["0201", "0203"]


def test_a_file_that_is_gone_keeps_its_busy_times_and_says_why(
    busy: BusyTimes, google: Path
) -> None:
    busy.read(google)
    google.unlink()
    assert busy.read_changed() == []
    (source,) = busy.sources()
    assert source.ahead == 8
    assert source.problem is not None
    assert source.problem.startswith("google.ics cannot be read: No such file or directory.")
    shutil.copy(CALENDARS / "google.ics", google)
    busy.read_changed()
    assert busy.sources()[0].problem is None


def test_repetitions_are_followed_further_as_time_goes_on(
    busy: BusyTimes, tmp_path: Path, clock: FixedClock
) -> None:
    file = tmp_path / "work.ics"
    daily = ("DTSTART:20260201T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")
    file.write_bytes(calendar(*event(*daily)))
    first = busy.read(file).last
    clock.forward(days=300)
    assert busy.read_changed() == []
    clock.forward(days=100)
    (report,) = busy.read_changed()
    assert first is not None
    assert report.last is not None
    assert 390 <= (report.last - first).days <= 410


def test_in_another_time_zone_floating_times_are_read_again(
    busy: BusyTimes, tmp_path: Path, clock: FixedClock
) -> None:
    file = tmp_path / "home.ics"
    file.write_bytes(calendar(*event("DTSTART:20260610T070000", "DURATION:PT1H")))
    busy.read(file)
    clock.place = ZoneInfo("America/New_York")
    assert len(busy.read_changed()) == 1
    (one,) = busy.between(clock.now(), clock.now() + timedelta(days=300))
    assert one.start == datetime(2026, 6, 10, 11, tzinfo=UTC)


def test_a_stopped_reading_stores_nothing(
    busy: BusyTimes, google: Path, database: Database
) -> None:
    before = snapshot(database)
    assert busy.read(google, lambda _done, _all: False).stopped
    assert snapshot(database) == before


def test_a_calendar_that_is_let_go_while_it_is_read_again_stays_away(
    busy: BusyTimes, google: Path
) -> None:
    busy.read(google)
    google.write_bytes(google.read_bytes() + b"\r\n")

    def let_go(_done: int, _all: int) -> bool:
        busy.forget(str(google))
        return True

    assert busy.read_changed(let_go) == []
    assert busy.sources() == ()
    assert _days(busy) == []


def test_a_reading_that_is_interrupted_while_it_is_stored_is_done_again(
    busy: BusyTimes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "work.ics"
    _write(file, "0201", "0202", "0203")
    monkeypatch.setattr(busy_times, "_BATCH", 2)
    add = store.add

    def fail_after_the_first(connection: Connection, origin: str, found: list[Row]) -> None:
        if len(found) < 2:
            raise DataFolderError("The disk is full.", "Free some space.")
        add(connection, origin, found)

    monkeypatch.setattr(store, "add", fail_after_the_first)
    with pytest.raises(DataFolderError):
        busy.read(file)
    assert _days(busy) == ["0201", "0202"]
    monkeypatch.setattr(store, "add", add)
    (report,) = busy.read_changed()
    assert (report.count, report.added) == (3, 1)
    assert _days(busy) == ["0201", "0202", "0203"]
    assert busy.read_changed() == []


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is read as if it were large."""
    monkeypatch.setattr(file_rows, "LARGE", 0)


@pytest.mark.usefixtures("large")
def test_a_large_file_is_read_in_a_process_of_its_own_as_a_small_one_is_here(
    busy: BusyTimes, google: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        steps.append((done, total))
        return True

    report = busy.read(google, progress)
    assert (report.count, report.added, report.removed) == (8, 8, 0)
    assert steps[0] == (0, google.read_bytes().count(b"BEGIN:VEVENT"))
    assert steps[-1][0] == steps[-1][1] > 0
    before = snapshot(database)
    assert busy.read_changed() == []
    monkeypatch.setattr(file_rows, "LARGE", 1_000_000)
    again = busy.read(google)
    assert (again.count, again.added, again.last) == (8, 0, report.last)
    assert snapshot(database) == before


@pytest.mark.usefixtures("large")
def test_a_large_file_that_is_no_calendar_is_refused_in_the_same_words(
    busy: BusyTimes, tmp_path: Path
) -> None:
    file = tmp_path / "diary.ics"
    file.write_text("Dear diary,")
    with pytest.raises(CalendarFileError, match=r"diary\.ics is no iCalendar file\. Export"):
        busy.read(file)


@pytest.mark.usefixtures("large")
def test_a_large_file_may_be_stopped_while_it_is_read(
    busy: BusyTimes, google: Path, database: Database
) -> None:
    before = snapshot(database)
    answers = iter([True, False])
    assert busy.read(google, lambda _done, _all: next(answers)).stopped
    assert snapshot(database) == before


@pytest.mark.usefixtures("large")
def test_a_process_that_dies_is_named_and_leaves_what_was_stored(
    busy: BusyTimes, google: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy.read(google)
    before = snapshot(database)
    monkeypatch.setattr(file_rows, "_read", _die)
    with pytest.raises(CalendarFileError, match=r"google\.ics could not be read: the process"):
        busy.read(google)
    assert snapshot(database) == before


def _die(*_asked: object) -> None:
    os._exit(1)


def test_a_file_is_counted_before_it_is_read(tmp_path: Path) -> None:
    """One event begins on the border between two pieces that are read."""
    file = tmp_path / "many.ics"
    piece, begin = 1024 * 1024, b"BEGIN:VEVENT\r\n"
    file.write_bytes(begin * 3 + b" " * (piece - 3 * len(begin) - 5) + begin * 2)
    assert count_events(file) == 5
    assert count_events(tmp_path / "gone.ics") == 0


def test_the_files_and_their_folders_are_watched(busy: BusyTimes, google: Path) -> None:
    busy.read(google)
    assert busy.watched() == [str(google), str(google.parent)]
    google.unlink()
    assert busy.watched() == [str(google.parent)]


def test_nothing_of_the_libraries_is_imported_before_a_file_is_read() -> None:
    import subprocess

    code = (
        "import sys, gradus.services.planning.files.busy_times;"
        "import gradus.services.planning.files.exporting;"
        "sys.exit(bool({'icalendar', 'recurring_ical_events', 'dateutil'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
