"""A person has other calendars read, plans round them, and has the plan written for them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.paths import DataFolders
from gradus.services.planning.views import BlockView
from gradus.ui.calendar.dialogs import other_calendars
from gradus.ui.calendar.dialogs.other_calendars import OtherCalendarsDialog
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.panels.panels import Panels
from gradus.ui.navigation import Place

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
EVENINGS = FreeTime(weekly=((Window(19 * 60, 22 * 60),),) * 7)
MONDAY = date(2026, 11, 23)


def calendar(*events: tuple[str, int, int, int]) -> str:
    """Return a calendar of events: a title, days after Monday, and hours of UTC."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Somebody//EN"]
    for title, day, start, end in events:
        on = f"{MONDAY + timedelta(days=day):%Y%m%d}"
        lines += ["BEGIN:VEVENT", f"UID:{title}", f"SUMMARY:{title}"]
        lines += [f"DTSTART:{on}T{start:02}0000Z", f"DTEND:{on}T{end:02}0000Z", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


class Person:
    """What a person does with the keys, and what they see."""

    def __init__(self, qtbot: QtBot, gradus: Gradus, folders: DataFolders) -> None:
        self.qtbot, self.gradus, self.folders = qtbot, gradus, folders
        gradus.window.resize(1280, 820)
        with qtbot.waitActive(gradus.window):
            gradus.window.activateWindow()
        press(Key.Key_3, CONTROL)
        self.page = cast("CalendarPage", gradus.window.page(Place.CALENDAR))
        self.panels = cast("Panels", self.page.findChild(Panels))
        self.page.run(lambda: self.page._service.set_free_time(EVENINGS))
        self.page.surface().setFocus()

    def open(self) -> OtherCalendarsDialog:
        press(Key.Key_B)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OtherCalendarsDialog)
        self.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or self.page))
        return dialog

    def close(self, dialog: OtherCalendarsDialog) -> None:
        with self.qtbot.waitSignal(dialog.finished), self.qtbot.waitActive(self.gradus.window):
            press(Key.Key_Escape)
            self.gradus.window.activateWindow()
        self.page.surface().setFocus()

    def have(self, key: Qt.Key) -> str:
        """Have something done in the dialog and return what is said of it."""
        dialog = self.open()
        with self.qtbot.waitSignal(dialog.changed, timeout=10_000):
            press(key)
        said = dialog.said.text()
        self.close(dialog)
        return said

    def busy(self) -> list[tuple[int, str, int]]:
        view = self.page.days()
        assert view is not None
        return [
            (one.day - MONDAY.toordinal(), busy.title, busy.start)
            for one in view.days
            for busy in one.busy
        ]

    def blocks(self, day: int) -> tuple[BlockView, ...]:
        view = self.page.days()
        assert view is not None
        return view.days[day].blocks

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.folders.database)) as connection:
            return connection.execute(query).fetchall()


@pytest.fixture
def person(qtbot: QtBot, start: Start, folders: DataFolders) -> Person:
    return Person(qtbot, start(), folders)


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a person chooses to read."""
    file = tmp_path / "elsewhere" / "work.ics"
    file.parent.mkdir()
    monkeypatch.setattr(other_calendars, "_to_open", lambda _parent, _title: str(file))
    return file


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a person chooses to write."""
    file = tmp_path / "written" / "plan.ics"
    file.parent.mkdir()
    monkeypatch.setattr(other_calendars, "_to_save", lambda _parent, _title: str(file))
    return file


def test_a_plan_goes_round_another_calendar_as_long_as_it_is_read(
    person: Person, work: Path
) -> None:
    work.write_text(calendar(("Concert", 1, 19, 21)))
    before = person.blocks(1)
    assert before[0].start < 21 * 60
    said = person.have(Key.Key_R)
    assert said == "Read 1 busy time until 24 November 2026 from work.ics."
    assert person.busy() == [(1, "Concert", 19 * 60)]

    person.qtbot.waitUntil(person.panels.offer.isVisible, timeout=10_000)
    press(Key.Key_Y)
    assert person.blocks(1)
    assert all(one.start >= 21 * 60 for one in person.blocks(1))
    press(Key.Key_Z, CONTROL)
    assert person.blocks(1) == before

    counted = "SELECT count(*) FROM busy_times UNION ALL SELECT count(*) FROM plan_revisions"
    rows = person.rows(counted)
    assert person.have(Key.Key_R) == said
    assert person.rows(counted) == rows

    work.write_text(calendar(("Concert", 3, 20, 21)))
    person.qtbot.waitUntil(lambda: person.busy() == [(3, "Concert", 20 * 60)], timeout=10_000)

    said = person.have(Key.Key_Delete)
    assert said == "Forgotten. The file itself stays where it is."
    assert person.busy() == []
    assert person.rows("SELECT count(*) FROM busy_times") == [(0,)]
    assert work.exists()


def test_a_broken_calendar_is_refused_in_a_sentence_or_read_but_for_the_line_that_is_wrong(
    person: Person, work: Path
) -> None:
    work.write_text("Dear diary,\nthis is no calendar.\n")
    said = person.have(Key.Key_R)
    assert said == (
        "work.ics is no iCalendar file. Export the calendar again as an iCalendar file (.ics), and"
        " choose that."
    )
    assert person.busy() == []
    both = calendar(("Concert", 1, 19, 21), ("Party", 2, 19, 21))
    work.write_text(both.replace("DTSTART:20261125T190000Z", "DTSTART:soon"))
    said = person.have(Key.Key_R)
    assert said.startswith("Read 1 busy time until 24 November 2026 from work.ics. Line 10: the")
    assert "event “Party” was left out, because its DTSTART cannot be understood." in said
    assert person.busy() == [(1, "Concert", 19 * 60)]


def starts(file: Path) -> list[datetime]:
    """Return when the events of a file begin that are not cancelled."""
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return sorted(one.decoded("DTSTART") for one in events if one.get("STATUS") != "CANCELLED")


def instants(person: Person) -> list[datetime]:
    midnight = datetime.combine(MONDAY, datetime.min.time(), UTC)
    return [
        midnight + timedelta(days=day, minutes=one.start)
        for day in range(7)
        for one in person.blocks(day)
    ]


def test_the_plan_is_written_once_and_kept_up_to_date_and_a_lost_folder_is_named(
    person: Person, plan: Path
) -> None:
    assert person.have(Key.Key_O).endswith("blocks to plan.ics.")
    assert starts(plan)[: len(instants(person))] == instants(person)
    once = plan.read_bytes()
    plan.unlink()

    person.have(Key.Key_K)
    assert plan.exists()
    block = next(one for one in person.blocks(2) if one.subject)
    service, day = person.page._service, MONDAY.toordinal() + 2
    person.page.run(lambda: service.move(block.uid, day, 8 * 60))
    moved = b"DTSTART:20261125T080000Z"
    assert moved not in once
    person.qtbot.waitUntil(lambda: moved in plan.read_bytes(), timeout=10_000)
    assert datetime(2026, 11, 25, 8, tzinfo=UTC) in starts(plan)

    plan.unlink()
    plan.parent.rmdir()
    person.page.run(lambda: service.move(block.uid, day, 9 * 60))
    banner = person.page.banner
    person.qtbot.waitUntil(banner.isVisible, timeout=10_000)
    assert banner.text().startswith("plan.ics cannot be written: No such file or directory. Check")
    plan.parent.mkdir()
    press(Key.Key_Z, CONTROL)
    person.qtbot.waitUntil(banner.isHidden, timeout=10_000)
    person.qtbot.waitUntil(lambda: plan.exists() and moved in plan.read_bytes(), timeout=10_000)
