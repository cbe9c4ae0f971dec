"""Today by keyboard through the real window: what stands there is begun, ticked, spread, opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.end_to_end.conftest import HandClock
from tests.repositories.building import Builder
from tests.support.keyboard import dialog, press

from gradus.app import Gradus
from gradus.domain.next_actions.action import Action
from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.scheduling.model import Rating
from gradus.paths import DataFolders, bundled
from gradus.services.cards.actions import CardActions
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.store.planning import blocks, free_time
from gradus.store.schema import open_database
from gradus.ui.library.page import LibraryPage
from gradus.ui.navigation import Place
from gradus.ui.next_actions.dialog import ActionsDialog
from gradus.ui.next_actions.news_dialog import NewsDialog
from gradus.ui.portfolio.page import PortfolioPage

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Start = Callable[[], Gradus]
NOTE = "## What is {0}? {{#n{0}}}\n\nThe number {0}.\n\n"


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Let Gradus ship with a single deck, so that a start is short."""
    folder = tmp_path / "decks"
    folder.mkdir()
    text = "---\ntitle: Numbers\n---\n\n" + "".join(NOTE.format(n) for n in range(12))
    (folder / "numbers.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def evenings(folders: DataFolders, clock: HandClock) -> None:
    """Be free on all evenings but Friday's."""
    folders.create()
    database = open_database(folders.database, bundled("migrations"), folders.backups, clock.now())
    evening = (Window(19 * 60, 21 * 60),)
    with database.write() as connection:
        free_time.write(connection, FreeTime((evening,) * 4 + ((),) + (evening,) * 2))
    database.close()


def press_in(window: QWidget, *keys: Qt.Key) -> None:
    """Press keys where a window has its focus, whether it is in front yet or not."""
    for key in keys:
        focus = window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def on_today(gradus: Gradus) -> None:
    gradus.window.activateWindow()
    gradus.window.open_place(Place.TODAY)


def test_actions_are_ticked_subscribed_and_taken_back(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    gradus = start()
    today = gradus.window.today
    on_today(gradus)
    assert today.next.count.text() == "0 of 5 done"
    press(Key.Key_H)
    every = dialog(qtbot, ActionsDialog)
    press_in(every, Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    news = dialog(qtbot, NewsDialog)
    assert not every.isVisible()
    news.field.setText("https://example.org/news")
    QTest.keyClick(news.field, Key.Key_Return)
    assert today.next.count.text() == "2 of 5 done"
    assert today.next.title.full_text() == "Set up your GitHub profile"
    gradus.window.activateWindow()
    today.setFocus()
    press(Key.Key_Z, CONTROL)
    assert today.next.count.text() == "1 of 5 done"
    press(Key.Key_Z, CONTROL)
    assert today.next.count.text() == "0 of 5 done"
    assert opened == []


def test_a_day_off_with_reviews_is_spread_and_put_back(
    qtbot: QtBot, start: Start, clock: HandClock
) -> None:
    first = start()
    study = StudyService(first.database, clock, Presenter({"bundled": Path()}))
    view = study.start()
    while view.card is not None:
        view = study.answer(view.card.card_id, Rating.EASY, timedelta(seconds=5))
    CardActions(first.database, clock).reschedule(range(1, 13), 4)
    on_today(first)
    page = first.window.today
    page.refresh()
    assert page.load.note.text().startswith("Friday has no free time, but ")
    press(Key.Key_S)
    qtbot.waitUntil(lambda: "Moved to other days: 12 cards." in page.load.note.text())
    assert page.load.chart.bars()[4].value == 0
    press(Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.load.note.text().startswith("Friday has no free time"))
    assert page.load.chart.bars()[4].value > 0
    press(Key.Key_G)
    qtbot.waitUntil(lambda: first.window.place() is Place.CALENDAR)


def test_an_hour_a_week_is_planned_shown_in_the_calendar_and_begun_from_today(
    qtbot: QtBot, start: Start, clock: HandClock
) -> None:
    gradus = start()
    on_today(gradus)
    press(Key.Key_H)
    every = dialog(qtbot, ActionsDialog)
    press_in(every, *[Key.Key_Down] * 9, Key.Key_Return)  # the last: talking to others
    qtbot.waitUntil(lambda: gradus.window.place() is Place.CALENDAR)
    with gradus.database.read() as connection:
        found = [one for one in blocks.everything(connection) if one.kind is BlockKind.HABIT]
    assert len(found) == 12
    clock.present = found[0].start.replace(hour=18)
    on_today(gradus)
    (row,) = gradus.window.today.planned.rows
    assert row.title.full_text() == "Habit · Talk to others in the field"
    press(Key.Key_P)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: gradus.window.place() is Place.LIBRARY)
    on_today(gradus)
    press(Key.Key_P)
    press(Key.Key_D)
    assert gradus.window.today.planned.rows[0].note.full_text() == "Done, 60 minutes"
    press(Key.Key_H)
    habits = dialog(qtbot, ActionsDialog).habits
    assert [one.pill.text() for one in habits.values()] == ["", "", "", "", "Weeks: 1"]


def test_a_course_that_is_used_proves_the_first_action_and_keys_lead_to_other_pages(
    qtbot: QtBot, start: Start
) -> None:
    gradus = start()
    on_today(gradus)
    press(Key.Key_N)
    page = gradus.window.page(Place.LIBRARY)
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(page.isVisible)
    view = page.parts.list.view()
    assert view is not None
    assert view.entry.kind.value == "course"
    QTest.keyClick(page.parts.list, Key.Key_U)
    QTest.keyClick(gradus.window, Key.Key_1, CONTROL)
    today = gradus.window.today
    qtbot.waitUntil(today.isVisible)
    assert today.next.count.text() == "1 of 5 done"
    press(Key.Key_H)
    every = dialog(qtbot, ActionsDialog)
    assert every.rows[Action.COURSE].note.full_text() == (
        f"Shown by your Library: {view.entry.title}."
    )
    press_in(every, Key.Key_Escape)
    leads = {Key.Key_W: Place.STATISTICS, Key.Key_R: Place.ROADMAP}
    for key, place in leads.items():
        on_today(gradus)
        press(key)
        assert gradus.window.place() is place


def test_a_profile_is_written_and_then_proves_itself(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    built = Builder(tmp_path / "code" / "ada")
    built.commit({"a.txt": "a"}, "Begin")
    gradus = start()
    page = gradus.window.page(Place.PORTFOLIO)
    gradus.window.open_place(Place.PORTFOLIO)
    assert isinstance(page, PortfolioPage)
    entry = gradus._entries.today.actions
    with qtbot.waitSignal(page.readme.desk.scored, timeout=20_000):
        entry.write_profile(page, str(built.folder))
    reviewed = page.readme.desk.reviewed
    qtbot.waitUntil(lambda: page.readme.desk.reviewed is not None)
    reviewed = page.readme.desk.reviewed
    assert reviewed is not None
    assert reviewed.prepared.template.key == "profile"
    with qtbot.waitSignal(entry.changed, timeout=20_000):
        page.readme.desk.write()
        qtbot.waitUntil((built.folder / "README.md").exists)
    qtbot.waitUntil(lambda: entry._looking is None)
    gradus.window.open_place(Place.TODAY)
    assert gradus.window.today.next.count.text() == "1 of 5 done"
