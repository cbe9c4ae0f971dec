"""The command palette: keys, what is told, and that the newest request wins."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot
from tests.support.clipping import clipped
from tests.ui.accessible import misfits, nameless

from gradus.errors import DatabaseBusyError
from gradus.services.finding.thing import Kind, Thing
from gradus.ui.calendar import captions
from gradus.ui.cards import keys as cards
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter, escape, scrolling
from gradus.ui.library import keys as library
from gradus.ui.navigation import Place
from gradus.ui.palette import palette as module
from gradus.ui.palette import sentences
from gradus.ui.palette.commands import PRESSED, Command, commands, pages, without_those_of
from gradus.ui.palette.here import page_commands
from gradus.ui.palette.palette import Palette
from gradus.ui.portfolio import keys as portfolio

Key = Qt.Key
ALGEBRA = Thing(Kind.TOPIC, "algebra", "Linear algebra", "Mathematics")
HERE = Thing(Kind.COMMAND, "press N", "New project", shortcut="N")
BUSY = DatabaseBusyError("The database is in use by another program.", "Close the other program.")


class FinderFake:
    """Finds a card for whatever is typed; a search for "slow" waits until it may end."""

    def __init__(self) -> None:
        self.may_end = threading.Event()
        self.begun = threading.Event()
        self.error: DatabaseBusyError | None = None

    def things(self) -> tuple[Thing, ...]:
        if self.error is not None:
            raise self.error
        return (ALGEBRA,)

    def cards(self, typed: str, _most: int) -> tuple[Thing, ...]:
        if typed == "slow":
            self.begun.set()
            self.may_end.wait(10)
        return (Thing(Kind.CARD, typed, f"Card of {typed}", "Deck"),)


class RecentFake:
    def __init__(self) -> None:
        self.kept: list[Thing] = []

    def things(self) -> tuple[Thing, ...]:
        return tuple(reversed(self.kept))

    def remember(self, thing: Thing) -> None:
        self.kept.append(thing)


@pytest.fixture
def finder() -> FinderFake:
    return FinderFake()


@pytest.fixture
def recent() -> RecentFake:
    return RecentFake()


@pytest.fixture
def palette(qtbot: QtBot, look: Look, finder: FinderFake, recent: RecentFake) -> Iterator[Palette]:
    window = QMainWindow()
    qtbot.addWidget(window)
    before = QLineEdit()
    before.setObjectName("before")
    window.setCentralWidget(before)
    window.resize(900, 600)
    with qtbot.waitActive(window):
        window.show()
    before.setFocus()
    palette = Palette(look, finder, recent, window)
    palette.open((HERE,), (*commands(), *pages()))
    yield palette
    finder.may_end.set()
    palette.close_down()


def typed(palette: Palette, text: str) -> Thing | None:
    QTest.keyClicks(palette.box.field, text)
    return palette.box.results.chosen()


def test_arrows_and_tab_go_from_thing_to_thing_and_around(palette: Palette) -> None:
    results, field = palette.box.results, palette.box.field
    assert results.chosen() == HERE
    QTest.keyClick(field, Key.Key_Down)
    first = results.chosen()
    assert first is not None
    assert first.kind is Kind.PAGE
    QTest.keyClick(field, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(field, Key.Key_Up)
    assert results.chosen() == pages()[-1]
    QTest.keyClick(field, Key.Key_Tab)
    assert results.chosen() == HERE
    QTest.keyClick(field, Key.Key_PageUp)
    assert results.chosen() == HERE
    QTest.keyClick(field, Key.Key_PageDown)
    QTest.keyClick(field, Key.Key_PageDown)
    assert results.chosen() == pages()[-1]
    assert field.hasFocus()


def test_what_is_chosen_is_kept_but_for_what_means_nothing_elsewhere(
    qtbot: QtBot, palette: Palette, recent: RecentFake
) -> None:
    assert typed(palette, "algebra") == ALGEBRA
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.box.field, Key.Key_Return)
    assert chosen.args == [ALGEBRA]
    assert recent.kept == [ALGEBRA]
    assert palette.window().focusWidget() is palette.window().findChild(QLineEdit, "before")
    palette.open((HERE,), pages())
    assert palette.box.results.chosen() == ALGEBRA
    assert typed(palette, "new pro") == HERE
    with qtbot.waitSignal(palette.chosen):
        QTest.keyClick(palette.box.field, Key.Key_Return)
    assert recent.kept == [ALGEBRA]


def test_the_newest_search_wins_and_moves_nothing_that_is_there(
    qtbot: QtBot, palette: Palette, finder: FinderFake
) -> None:
    typed(palette, "slow")
    qtbot.waitUntil(finder.begun.is_set)
    QTest.keyClick(palette.box.field, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert typed(palette, "today") == pages()[0]
    QTest.keyClick(palette.box.field, Key.Key_Down)
    held = palette.box.results.chosen()
    with qtbot.waitSignal(palette.searched):
        finder.may_end.set()
    rows = palette.box.results.model()
    names = [rows.index(n, 0).data() for n in range(rows.rowCount())]
    assert names[-2:] == ["Cards", "Card of today"]
    assert "Card of slow" not in names
    assert palette.box.results.chosen() == held


def test_rows_and_counts_are_said_in_words(
    qtbot: QtBot, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(module, "announce", lambda _widget, text, **_: said.append(text))
    with qtbot.waitSignal(palette.searched):
        typed(palette, "linear")
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].startswith("2 result")
    assert said[-1].endswith("Linear algebra, Topic, Mathematics")
    QTest.keyClick(palette.box.field, Key.Key_Down)
    assert said[-1] == "Card of linear, Card, Deck"
    rows = palette.box.results.model()
    spoken = rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Linear algebra, Topic, Mathematics"
    assert nameless(palette) == []
    assert misfits(palette) == []
    assert QAccessible.queryAccessibleInterface(palette.box.results).role() is QAccessible.Role.List


def test_a_database_that_is_busy_leaves_pages_and_commands(
    qtbot: QtBot, palette: Palette, finder: FinderFake
) -> None:
    palette.leave()
    finder.error = BUSY
    with qtbot.waitSignal(palette.failed) as failed:
        palette.open((), pages())
    assert failed.args == [BUSY]
    assert typed(palette, "tod") == pages()[0]


def test_a_click_beside_the_box_leaves_and_one_on_a_row_chooses(
    qtbot: QtBot, palette: Palette
) -> None:
    results = palette.box.results
    place = results.visualRect(results.model().index(1, 0)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [HERE]
    palette.open((), pages())
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()


@pytest.mark.parametrize("percent", [90, 140])
def test_it_fits_into_a_small_window_with_large_text(
    qtbot: QtBot, palette: Palette, look: Look, percent: int
) -> None:
    look.theme.set_text_size(percent)
    palette.leave()
    palette.window().resize(720, 480)
    palette.open((HERE,), (*commands(), *pages()))
    typed(palette, "a")
    qtbot.waitUntil(lambda: clipped(palette) == [])
    assert palette.rect().contains(palette.box.geometry())


# What is listed


def test_an_entry_of_the_library_is_named_as_the_library_does() -> None:
    kit = Thing(Kind.RESOURCE, "jetson", "Jetson", "dev kit")
    assert sentences.spoken(kit) == "Jetson, Library, Dev kit"
    assert sentences.detail(Thing(Kind.RESOURCE, "x", "X", "of a later version")) == ""


def test_keys_that_stand_for_one_thing_are_commands_of_the_page() -> None:
    lines = (
        KeyLine(("N",), "New"),
        KeyLine((enter(),), "Open"),
        KeyLine(("Ctrl+Shift+R",), "Reset"),
        KeyLine(("D", "M"), "Done or missed"),
        KeyLine((escape(),), "Leave"),
        KeyLine(("←",), "Walk"),
        scrolling(),
    )
    assert [one.name for one in page_commands(lines)] == ["New", "Open", "Reset"]


def test_a_command_that_the_page_lists_by_the_same_key_is_not_listed_twice() -> None:
    project = next(one for one in commands() if one.key == "new_project")
    assert without_those_of(Place.PORTFOLIO, (project,), (HERE,)) == ()
    assert without_those_of(Place.TODAY, (project,), (HERE,)) == (project,)


def test_keys_of_commands_are_those_that_their_pages_list() -> None:
    listed: dict[Place, tuple[KeyLine, ...]] = {
        Place.CALENDAR: captions.key_lines(),
        Place.PORTFOLIO: portfolio.board(),
        Place.CARDS: cards.key_lines(),
        Place.LIBRARY: library.lines(),
    }
    seen_in_the_real_window = {Command.EXPORT_NUMBERS, Command.FIND_TOPIC}
    for command in PRESSED.keys() - seen_in_the_real_window:
        by = PRESSED[command]
        assert by.key in {key for line in listed[by.place] for key in line.keys}, command
