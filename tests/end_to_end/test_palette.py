"""A person goes anywhere and does anything with Ctrl+K and the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.support.decks import ROAD, basic, write
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.paths import DataFolders
from gradus.services.finding.recent import RecentChoices
from gradus.services.finding.service import FindingService
from gradus.services.finding.thing import Kind
from gradus.ui.cards.page import CardsPage
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme
from gradus.ui.library.page import LibraryPage
from gradus.ui.navigation import Place
from gradus.ui.palette.palette import Palette
from gradus.ui.palette.query_field import QueryField
from gradus.ui.portfolio.board.new_project import NewProjectDialog
from gradus.ui.settings.page import SettingsPage

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "decks"
    write(folder, "m.md", [basic(f"m{n}") for n in range(4)], topic="algebra")
    write(folder, "n.md", [basic("other", "It holds a rhombus.")], topic="algebra")
    (folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    return folder


@pytest.fixture
def gradus(qtbot: QtBot, start: Start) -> Gradus:
    gradus = start()
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    return gradus


def ask(gradus: Gradus, text: str) -> Palette:
    """Open the palette and type."""
    press(Key.Key_K, CONTROL)
    field = QApplication.focusWidget()
    assert isinstance(field, QueryField)
    QTest.keyClicks(field, text)
    palette = gradus.window.findChild(Palette)
    assert isinstance(palette, Palette)
    return palette


def test_a_topic_a_card_a_setting_and_a_page_are_opened_by_their_names(
    qtbot: QtBot, gradus: Gradus, folders: DataFolders
) -> None:
    window = gradus.window
    palette = ask(gradus, "loops")
    assert palette.isVisible()
    press(Key.Key_Return)
    assert not palette.isVisible()
    qtbot.waitUntil(lambda: window.current_page().accessibleName() == "Loops", timeout=30_000)

    with qtbot.waitSignal(palette.searched):
        ask(gradus, "rhomb")
    press(Key.Key_Return)
    cards = window.page(Place.CARDS)
    assert isinstance(cards, CardsPage)
    qtbot.waitUntil(lambda: cards.table.current_card() is not None)
    row = cards.model.card(cards.table.currentIndex().row())
    assert row is not None
    assert row.question == "Question other?"
    assert cards.table.hasFocus()

    ask(gradus, "minutes a d")
    press(Key.Key_Return)
    settings = window.page(Place.SETTINGS)
    assert isinstance(settings, SettingsPage)
    assert settings.rows["minutes_per_day"].holds_focus()

    ask(gradus, "stati")
    press(Key.Key_Return)
    assert window.place() is Place.STATISTICS
    kept = [thing.name for thing in RecentChoices(folders.config / "recent.json").things()]
    assert kept == ["Statistics", "Minutes a day", "Question other?", "Loops"]


def test_commands_act_at_once_or_on_the_page_where_they_belong(
    qtbot: QtBot, gradus: Gradus, look: Look
) -> None:
    ask(gradus, "dark col")
    press(Key.Key_Return)
    assert look.theme.scheme is Scheme.DARK
    ask(gradus, "new proj")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: gradus.window.findChild(NewProjectDialog) is not None, timeout=30_000)
    assert gradus.window.place() is Place.PORTFOLIO
    dialog = gradus.window.findChild(NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    dialog.reject()


def test_an_entry_of_the_library_and_a_topic_of_the_road_are_gone_to(
    qtbot: QtBot, gradus: Gradus
) -> None:
    window = gradus.window
    assert any(thing.kind is Kind.RESOURCE for thing in FindingService(gradus.database).things())
    ask(gradus, "find a topic on")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit), timeout=30_000)
    assert window.place() is Place.ROADMAP
    found = next(t for t in FindingService(gradus.database).things() if t.kind is Kind.RESOURCE)
    ask(gradus, found.name)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), LibraryPage), timeout=30_000)
    library = window.current_page()
    assert isinstance(library, LibraryPage)
    assert library.parts.list.key() == found.key


def test_the_keys_of_the_page_are_offered_and_pressed(qtbot: QtBot, gradus: Gradus) -> None:
    window = gradus.window
    press(Key.Key_4, CONTROL)
    cards = window.page(Place.CARDS)
    assert isinstance(cards, CardsPage)
    qtbot.waitUntil(lambda: cards.table.current_card() is not None)
    shown = cards.preview.isVisible()
    ask(gradus, "show or hide the prev")
    press(Key.Key_Return)
    assert cards.preview.isVisible() is not shown


def test_escape_gives_the_focus_back_and_while_a_card_is_asked_nothing_opens(
    qtbot: QtBot, gradus: Gradus
) -> None:
    before = QApplication.focusWidget()
    palette = ask(gradus, "x")
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is before
    with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        press(Key.Key_Return)
    press(Key.Key_K, CONTROL)
    assert not palette.isVisible()
    assert gradus.window.quiz_is_open()
    press(Key.Key_Escape)
    ask(gradus, "")
    press(Key.Key_3, CONTROL)
    assert not palette.isVisible()
    assert gradus.window.place() is Place.CALENDAR
