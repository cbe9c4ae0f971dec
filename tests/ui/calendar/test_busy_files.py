"""Calendar files are read beside the window, one at a time, and again when they change."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gradus.errors import CalendarFileError
from gradus.services.planning.files.reports import BusyReport
from gradus.ui.calendar.busy_files import BusyFiles
from gradus.ui.tasks import Progress


class FakeBusy:
    """Remembers what was asked of it; a reading waits until it may go on."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.paths: list[str] = []
        self.go_on = threading.Event()
        self.go_on.set()
        self.error: CalendarFileError | None = None
        self.changes = True

    def read_busy(self, path: Path, progress: Progress) -> BusyReport:
        if self.error is not None:
            raise self.error
        progress(1, 2)
        assert self.go_on.wait(10)
        if not progress(2, 2):
            return BusyReport(path.name, stopped=True)
        self.asked.append(path.name)
        return BusyReport(path.name, 1)

    def forget_busy(self, origin: str) -> None:
        self.asked.append(f"forget {origin}")

    def read_changed_busy(self, progress: Progress) -> bool:
        self.asked.append("again")
        return self.changes

    def watched_busy(self) -> list[str]:
        return self.paths


@pytest.fixture
def service() -> FakeBusy:
    return FakeBusy()


@pytest.fixture
def files(qtbot: QtBot, service: FakeBusy) -> Iterator[BusyFiles]:
    made = BusyFiles(service)
    yield made
    service.go_on.set()
    made.close()


def test_a_chosen_file_is_read_and_told_of(qtbot: QtBot, files: BusyFiles) -> None:
    with (
        qtbot.waitSignals([files.progressed, files.told, files.changed, files.settled]),
        qtbot.waitSignal(files.told) as told,
    ):
        files.read(Path("work.ics"))
        assert files.is_reading()
    assert told.args == [BusyReport("work.ics", 1)]
    assert not files.is_reading()


def test_files_are_read_one_after_the_other(
    qtbot: QtBot, files: BusyFiles, service: FakeBusy
) -> None:
    service.go_on.clear()
    files.read(Path("a.ics"))
    files.read(Path("b.ics"))
    files.read_again()
    with qtbot.waitSignal(files.settled):
        service.go_on.set()
    assert service.asked == ["a.ics", "b.ics", "again"]


def test_a_reading_can_be_stopped_and_says_nothing(
    qtbot: QtBot, files: BusyFiles, service: FakeBusy
) -> None:
    service.go_on.clear()
    told: list[BusyReport] = []
    files.told.connect(told.append)
    with qtbot.waitSignal(files.progressed):
        files.read(Path("a.ics"))
    files.cancel()
    with qtbot.waitSignals([files.settled, files.stopped]), qtbot.assertNotEmitted(files.changed):
        service.go_on.set()
    assert not told
    assert not service.asked


def test_a_file_that_cannot_be_read_is_an_error_and_the_next_is_read(
    qtbot: QtBot, files: BusyFiles, service: FakeBusy
) -> None:
    service.error = CalendarFileError("a.ics is empty.", "Choose another file.")
    with qtbot.waitSignal(files.refused) as failed, qtbot.assertNotEmitted(files.told):
        files.read(Path("a.ics"))
    assert failed.args == [service.error]
    service.error = None
    with qtbot.waitSignal(files.told):
        files.read(Path("b.ics"))


def test_a_file_that_waits_for_its_turn_can_be_stopped_before_it(
    qtbot: QtBot, files: BusyFiles, service: FakeBusy
) -> None:
    service.go_on.clear()
    with qtbot.waitSignal(files.progressed):
        files.read(Path("a.ics"))
    files.read(Path("b.ics"))
    files.cancel()
    with qtbot.waitSignals([files.settled, files.stopped]):
        service.go_on.set()
    assert service.asked == []
    assert files.chosen is None


def test_a_calendar_is_forgotten_beside_the_window(
    qtbot: QtBot, files: BusyFiles, service: FakeBusy
) -> None:
    with qtbot.waitSignals([files.forgotten, files.changed, files.settled]):
        files.forget("a.ics")
    assert service.asked == ["forget a.ics"]


def test_a_file_that_changes_is_read_again(
    qtbot: QtBot, files: BusyFiles, service: FakeBusy, tmp_path: Path
) -> None:
    file, new = tmp_path / "work.ics", tmp_path / "new"
    file.write_text("one")
    service.paths = [str(file), str(tmp_path)]
    with qtbot.waitSignal(files.changed):  # it may have changed just before
        files.watch()
    with qtbot.waitSignal(files.changed):
        new.write_text("two")
        new.rename(file)
    with qtbot.waitSignal(files.changed):
        file.write_text("three")


def test_a_file_that_says_the_same_changes_nothing(
    qtbot: QtBot, files: BusyFiles, service: FakeBusy
) -> None:
    service.changes = False
    with qtbot.assertNotEmitted(files.changed), qtbot.waitSignal(files.settled):
        files.read_again()


def test_what_waits_is_not_begun_after_the_end(
    qtbot: QtBot, files: BusyFiles, service: FakeBusy
) -> None:
    service.go_on.clear()
    with qtbot.waitSignal(files.progressed):
        files.read(Path("a.ics"))
    files.read(Path("b.ics"))
    threading.Timer(0.05, service.go_on.set).start()
    files.close()
    assert service.asked == []
