"""Searching, reading and acting on cards, all by the keyboard."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.cards_fakes import DAY, DECKS, CardsFake, row
from tests.ui.fakes import PlainFace, StillClock

from gradus.domain.scheduling.model import Due, State
from gradus.domain.search.order import Order, SortKey
from gradus.errors import DatabaseBusyError
from gradus.services.cards.bulk import Bulk
from gradus.services.cards.moving import Destinations
from gradus.services.cards.view import CardRow
from gradus.ui.cards.action_bar import Do
from gradus.ui.cards.dialogs import RescheduleDialog, ResetDialog, SearchHelp
from gradus.ui.cards.move_dialog import MoveDialog
from gradus.ui.cards.page import CardsPage
from gradus.ui.cards.row_painter import RowPainter
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BUSY = DatabaseBusyError("The database is in use.", "Close the other program.")


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key for whatever has the focus, as a keyboard does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def search(qtbot: QtBot, page: CardsPage, query: str) -> None:
    with qtbot.waitSignal(page.searched):
        page.field.setText(query)


def acted(qtbot: QtBot, page: CardsPage, act: Callable[[], None]) -> None:
    with qtbot.waitSignal(page.deeds.done):
        act()


def shown(page: CardsPage) -> list[str]:
    """Return the questions in the table."""
    rows = range(page.model.rowCount())
    return [str(page.model.index(number, 0).data()) for number in rows]


def text(face: object) -> str:
    assert isinstance(face, PlainFace)
    return face.text()


def dialog(page: CardsPage, kind: type[QWidget]) -> QWidget:
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found


# Searching


def test_all_cards_are_there_at_first_and_the_first_is_read(qtbot: QtBot, page: CardsPage) -> None:
    assert shown(page) == [f"Question {n}" for n in range(1, 6)]
    assert page.status.text() == "5 cards"
    qtbot.waitUntil(page.preview.shows_a_card)
    assert (text(page.preview.question), text(page.preview.answer)) == ("Question 1", "Answer 1")
    assert page.preview.place.full_text() == "Eigenvalues · note-1"


def test_what_is_typed_is_searched_at_once(qtbot: QtBot, page: CardsPage) -> None:
    page.field.setFocus()
    with qtbot.waitSignal(page.searched):
        QTest.keyClicks(page.field, "2 4")
    qtbot.waitUntil(lambda: shown(page) == ["Question 2", "Question 4"])
    assert page.status.text() == "2 cards"
    search(qtbot, page, "99")
    assert (shown(page), page.status.text()) == ([], "No card fits")
    qtbot.waitUntil(lambda: not page.preview.shows_a_card())


def test_enter_leads_from_the_search_to_the_cards_and_control_f_back(
    qtbot: QtBot, page: CardsPage
) -> None:
    page.field.setFocus()
    press(Key.Key_Return)
    assert page.table.hasFocus()
    press(Key.Key_F, CONTROL)
    assert page.field.hasFocus()
    press(Key.Key_Down)
    assert page.table.hasFocus()
    press(Key.Key_Slash)
    assert page.field.hasFocus()


def test_escape_clears_the_search(qtbot: QtBot, page: CardsPage) -> None:
    search(qtbot, page, "3")
    page.table.setFocus()
    with qtbot.waitSignal(page.searched):
        press(Key.Key_Escape)
    assert page.field.text() == ""
    assert page.field.hasFocus()
    assert len(shown(page)) == 5


def test_a_mistake_is_told_below_the_field_once_enter_asks(qtbot: QtBot, page: CardsPage) -> None:
    page.field.setFocus()
    page.field.setText("is:happy")
    assert not page.status.complains(), "it may still be typed"
    press(Key.Key_Return)
    assert page.status.complains()
    assert page.status.text().startswith("'happy' does not fit after 'is:'.")
    assert page.field.hasFocus()
    assert len(shown(page)) == 5, "what was found before stays"
    search(qtbot, page, "")
    assert not page.status.complains()


def test_a_mistake_is_told_by_itself_when_typing_stops(qtbot: QtBot, page: CardsPage) -> None:
    page.field.setText("(")
    qtbot.waitUntil(page.status.complains)


def test_a_slow_search_never_shows_after_a_newer_one(
    qtbot: QtBot, look: Look, cards: CardsFake
) -> None:
    gate = threading.Event()
    find = cards.find

    def slow(query: str, order: Order | None = None, limit: int | None = None) -> array[int]:
        if query == "1":
            assert gate.wait(10)
        return find(query, order, limit)

    cards.find = slow  # type: ignore[method-assign]
    page = CardsPage(look, cards, cards, PlainFace, StillClock())
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.searched):
        page.show()
    page.field.setText("1")
    page.field.setText("2")
    with qtbot.waitSignal(page.searched):
        gate.set()
    assert shown(page) == ["Question 2"]
    assert page.searcher.is_idle()


def test_many_cards_show_their_first_rows_before_all_are_there(qtbot: QtBot, look: Look) -> None:
    cards = CardsFake(1_000)
    page = CardsPage(look, cards, cards, PlainFace, StillClock())
    qtbot.addWidget(page)
    counts: list[int] = []
    page.searcher.found.connect(lambda ids, _complete: counts.append(len(ids)))
    with qtbot.waitSignal(page.searched):
        page.show()
    assert counts == [100, 1_000]
    assert page.status.text() == "1,000 cards"
    assert sum(map(len, cards.read)) < 200, "only what is looked at is read"


def test_a_search_that_fails_is_told(qtbot: QtBot, page: CardsPage, cards: CardsFake) -> None:
    cards.error = BUSY
    page.field.setText("1")
    qtbot.waitUntil(page.banner.isVisible)
    assert "in use" in page.banner.text()
    cards.error = None
    page.table.setFocus()
    press(Key.Key_Escape)
    assert not page.banner.isVisible()
    search(qtbot, page, "2")
    assert shown(page) == ["Question 2"]


@pytest.mark.parametrize(
    ("key", "word"),
    [
        (Key.Key_D, "is:due"),
        (Key.Key_N, "is:new"),
        (Key.Key_S, "is:suspended"),
        (Key.Key_L, "is:leech"),
        (Key.Key_F, "is:flagged"),
    ],
)
def test_a_chip_writes_its_filter_and_takes_it_out_again(
    page: CardsPage, key: Qt.Key, word: str
) -> None:
    page.field.setText("eigen")
    chip = page.chips.chips[word]
    QTest.keyClick(page, key, ALT)
    assert page.field.text() == f"eigen {word}"
    assert chip.isChecked()
    page.field.setText(f"{word} eigen")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.field.text() == "eigen"
    assert not chip.isChecked()


def test_a_chip_is_on_while_its_word_stands_in_the_search(page: CardsPage) -> None:
    chip = page.chips.chips["is:due"]
    for query, on in (("a is:due b", True), ("-is:due", False), ("is:duel", False)):
        page.field.setText(query)
        assert chip.isChecked() is on


@pytest.mark.qt_log_ignore("does not support", extend=True)  # popups on the offscreen platform
def test_the_field_offers_what_may_follow(qtbot: QtBot, page: CardsPage) -> None:
    page.field.setFocus()
    QTest.keyClicks(page.field, "de")
    assert page.field.offered() == ["deck:"]
    QTest.keyClicks(page.field, "ck:l")
    assert page.field.offered() == ['deck:"Linear algebra"', "deck:Loops"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Key.Key_Down)
    with qtbot.waitSignal(page.searched):
        QTest.keyClick(popup, Key.Key_Return)
    assert page.field.text() == 'deck:"Linear algebra" '


def test_f1_in_the_field_tells_how_to_search(page: CardsPage) -> None:
    page.field.setFocus()
    press(Key.Key_F1)
    help_ = dialog(page, SearchHelp)
    assert "is:due: " in help_.accessibleDescription()
    assert "prop:r<0.8" in help_.accessibleDescription()
    help_.close()


# Order


def test_alt_and_a_number_sort_by_a_column_then_back_then_not(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    header = page.table.horizontalHeader()
    for order, section in (
        (Order(SortKey.DUE), 3),
        (Order(SortKey.DUE, descending=True), 3),
        (Order(), -1),
    ):
        with qtbot.waitSignal(page.searched):
            QTest.keyClick(page.table, Key.Key_4, ALT)
        assert cards.asked[-1][1] == order
        assert header.sortIndicatorSection() == section
    assert shown(page)[0] == "Question 1"


def test_the_cursor_stays_on_its_card_when_the_order_changes(qtbot: QtBot, page: CardsPage) -> None:
    page.table.go_to(1)
    for _ in range(2):
        with qtbot.waitSignal(page.searched):
            QTest.keyClick(page.table, Key.Key_1, ALT)
    assert shown(page)[0] == "Question 5"
    assert page.table.current_card() == 2


def test_a_column_is_sorted_by_its_title(qtbot: QtBot, page: CardsPage, cards: CardsFake) -> None:
    header = page.table.horizontalHeader()
    x = header.sectionViewportPosition(2) + 20
    with qtbot.waitSignal(page.searched):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert cards.asked[-1][1] == Order(SortKey.STATE)


# Walking and selecting


def test_arrows_walk_and_the_preview_follows(qtbot: QtBot, page: CardsPage) -> None:
    page.table.setFocus()
    press(Key.Key_Down)
    qtbot.waitUntil(lambda: text(page.preview.answer) == "Answer 2")
    assert not page.preview.question.isVisible(), "a gap is filled where it was"  # type: ignore[attr-defined]
    press(Key.Key_End)
    assert page.table.current_card() == 5
    press(Key.Key_Home)
    assert page.table.current_card() == 1


def test_shift_and_control_select_and_are_counted(page: CardsPage) -> None:
    page.table.setFocus()
    press(Key.Key_Down, SHIFT)
    press(Key.Key_Down, SHIFT)
    assert list(page.table.selected_ids()) == [1, 2, 3]
    assert page.status.text() == "3 of 5 cards selected"
    press(Key.Key_A, CONTROL)
    assert list(page.table.selected_ids()) == [1, 2, 3, 4, 5]
    at = page.table.visualRect(page.model.index(1, 0)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)
    assert list(page.table.selected_ids()) == [1, 3, 4, 5]


def test_letters_do_not_read_through_all_cards(page: CardsPage, cards: CardsFake) -> None:
    page.table.setFocus()
    before = len(cards.read)
    press(Key.Key_Q)
    assert page.table.current_card() == 1
    assert len(cards.read) == before


def test_rows_that_are_gone_when_their_turn_comes_are_not_laid_out(page: CardsPage) -> None:
    table = page.table
    page.resize(1232, 300)
    table.viewport().grab()
    QTest.keyClick(table, Key.Key_PageDown)
    table.viewport().grab()
    assert len(table._coming) > 0
    page.model.show_ids(array("q", [1]))
    table._load_ahead()
    assert page.model.rowCount() == 1


def test_what_a_frame_has_no_time_for_follows_in_the_next(
    qtbot: QtBot, page: CardsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, painted = page.table, list[int]()
    paint = RowPainter.paint

    def noted(painter: RowPainter, on: QPainter, row: int, *rest: Any, **more: Any) -> None:
        painted.append(row)
        paint(painter, on, row, *rest, **more)

    monkeypatch.setattr(RowPainter, "paint", noted)
    seconds = count(step=0.005)  # two rows take longer than a frame may
    monkeypatch.setattr(table, "_seconds", lambda: next(seconds))
    table.viewport().repaint()
    assert painted == [0, 1]
    qtbot.waitUntil(lambda: painted[-1] == page.model.rowCount() - 1)
    assert sorted(set(painted)) == list(range(page.model.rowCount()))


def test_rows_that_wait_for_a_frame_are_painted_where_they_are_scrolled_to(
    qtbot: QtBot, page: CardsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, asked = page.table, list[QRect]()
    monkeypatch.setattr(table, "_seconds", lambda: 0.0)  # no frame is too short for its rows
    page.resize(1232, 300)
    bar, viewport = table.verticalScrollBar(), table.viewport()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    table._leave_out(range(2, 3))
    table._leave_out(range(1, 2))
    bar.setValue(bar.maximum())
    monkeypatch.setattr(viewport, "update", lambda *area: asked.append(QRect(*area)))
    table._paint_rest()
    assert asked == [QRect(0, 34 - bar.value(), viewport.width(), 68)]


def test_p_gives_the_previews_room_to_the_table(qtbot: QtBot, page: CardsPage) -> None:
    assert page.table.isColumnHidden(5)
    page.table.setFocus()
    press(Key.Key_P)
    assert not page.preview.isVisible()
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(5))
    QTest.mouseClick(page.reading, Qt.MouseButton.LeftButton)
    assert page.preview.isVisible()


@pytest.mark.parametrize(("width", "height"), [(960, 640), (1232, 900)])
def test_the_question_has_room_at_every_size(
    qtbot: QtBot, page: CardsPage, width: int, height: int
) -> None:
    page.resize(width, height)
    qtbot.waitUntil(lambda: page.table.columnWidth(0) >= 200)
    assert page.preview.isVisible()
    beside = page.preview.x() > page.table.width()
    assert beside is (width > 1100)


def test_what_is_seen_is_painted_from_the_cards(page: CardsPage, look: Look) -> None:
    """A flagged and selected row differs from a plain one, in both schemes."""
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        look.theme.set_scheme(scheme)
        image = page.table.viewport().grab().toImage()
        ground = image.pixelColor(200, 10), image.pixelColor(200, 44)
        tokens = look.theme.tokens
        assert [one.name().upper() for one in ground] == [tokens.accent_soft, tokens.surface]


# Acting


def test_at_suspends_what_is_selected_and_control_z_brings_it_back(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    page.table.setFocus()
    press(Key.Key_Down, SHIFT)
    with qtbot.waitSignal(page.cardsChanged):
        QTest.keyClicks(page.table, "@")
    assert cards.done == [(Bulk.SUSPENDED, [1, 2], True)]
    assert page.status.text() == "Suspended: 2 cards."
    assert str(page.model.index(1, 2).data()) == "Suspended"
    assert page.bar.buttons[Do.SUSPEND].caption() == "Unsuspend"
    assert list(page.table.selected_ids()) == [1, 2], "the selection stays"
    acted(qtbot, page, lambda: press(Key.Key_Z, CONTROL))
    assert page.status.text() == "Taken back for 2 cards."
    assert str(page.model.index(1, 2).data()) == "Review"
    assert page.table.hasFocus()


def test_the_card_under_the_cursor_decides_which_way_it_goes(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    cards.cards[1] = row(1, flag=1, suspended=True)
    page.model.refresh()
    page.table.selectAll()
    acted(qtbot, page, lambda: QTest.keyClick(page.table, Key.Key_F))
    acted(qtbot, page, lambda: QTest.keyClicks(page.table, "@"))
    assert [one[::2] for one in cards.done] == [(Bulk.UNFLAGGED, 0), (Bulk.UNSUSPENDED, False)]


def test_a_flag_is_seen_and_heard(qtbot: QtBot, page: CardsPage) -> None:
    acted(qtbot, page, lambda: QTest.keyClick(page.table, Key.Key_F))
    index = page.model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Question 1, flagged"
    cells = page.model.cells(0)
    assert cells is not None
    assert cells[0].flagged
    assert page.bar.buttons[Do.FLAG].caption() == "Unflag"


def test_a_reset_asks_and_names_what_is_lost(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    page.table.selectAll()
    QTest.keyClick(page.table, Key.Key_R, CONTROL)
    asking = dialog(page, ResetDialog)
    assert isinstance(asking, ResetDialog)
    assert asking.windowTitle() == "Make 5 cards new again?"
    assert "lapses of 5 cards are lost, and 20 answers count no more" in asking.text.text()
    asking.reject()
    assert cards.done == []
    QTest.keyClick(page.table, Key.Key_R, CONTROL)
    again = page.findChildren(ResetDialog)[-1]
    acted(qtbot, page, lambda: QTest.mouseClick(again.go, Qt.MouseButton.LeftButton))
    assert cards.done[0][:2] == (Bulk.RESET, [1, 2, 3, 4, 5])
    assert page.status.text() == "New again: 5 cards."


def test_a_reset_of_new_cards_asks_nothing(qtbot: QtBot, page: CardsPage, cards: CardsFake) -> None:
    cards.cards = {1: row(1, state=State.NEW, due=None, days=None, stability=None, reviews=0)}
    page.model.refresh()
    acted(qtbot, page, lambda: QTest.keyClick(page.table, Key.Key_R, CONTROL))
    assert page.status.text() == "New cards have no due date, so nothing changed."


def test_cards_are_rescheduled_by_days_or_to_a_date(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    QTest.keyClick(page.table, Key.Key_D, CONTROL)
    asking = dialog(page, RescheduleDialog)
    assert isinstance(asking, RescheduleDialog)
    qtbot.waitUntil(asking.field.hasFocus)
    assert asking.means.text() == "Monday, 23 November 2026"
    asking.field.setText("2026-11-20")
    assert not asking.go.isEnabled()
    assert asking.means.text() == "That is no day from today on."
    asking.field.setText("2026-12-01")
    assert asking.means.text() == "Tuesday, 1 December 2026"
    acted(qtbot, page, lambda: QTest.keyClick(asking.field, Key.Key_Return))
    assert cards.done == [(Bulk.RESCHEDULED, [1], Due(day=DAY + 9), 9)]
    assert str(page.model.index(0, 3).data()) == "1 Dec"


def test_nothing_selected_nothing_to_press(qtbot: QtBot, page: CardsPage, cards: CardsFake) -> None:
    assert not page.bar.buttons[Do.UNDO].isEnabled()
    page.table.clearSelection()
    for action in (Do.SUSPEND, Do.FLAG, Do.RESET, Do.RESCHEDULE):
        assert not page.bar.buttons[action].isEnabled()
    QTest.keyClicks(page.table, "@fu")
    assert cards.done == []


def test_long_work_shows_how_far_it_is_and_stops_at_escape(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    gate = threading.Event()
    flag = cards.flag

    def slow(ids: Sequence[int], flag_: int, progress: Callable[[int, int], bool]) -> object:
        progress(0, 100)
        progress(50, 100)
        assert gate.wait(10)
        cards.stopped_at = None if progress(60, 100) else 60
        return flag(ids, flag_, lambda _done, _total: True)

    cards.flag = slow  # type: ignore[method-assign,assignment]
    page.table.setFocus()
    press(Key.Key_F)
    qtbot.waitUntil(page.bar.is_busy)
    assert page.bar.stop.isVisible()
    press(Key.Key_Escape)
    acted(qtbot, page, gate.set)
    assert cards.stopped_at == 60
    assert not page.bar.is_busy()


def test_an_action_that_fails_is_told_and_changes_nothing(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    cards.error = BUSY
    with qtbot.waitSignal(page.deeds.failed):
        QTest.keyClicks(page.table, "@")
    assert page.banner.isVisible()
    assert not page.bar.is_busy()
    cards.error = None
    assert not cards.cards[1].suspended


def test_control_y_does_again_what_was_taken_back(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    redo = page.bar.buttons[Do.REDO]
    acted(qtbot, page, lambda: QTest.keyClicks(page.table, "@"))
    assert not redo.isVisible()
    acted(qtbot, page, lambda: QTest.keyClick(page.table, Key.Key_Z, CONTROL))
    assert redo.isVisible()
    acted(qtbot, page, lambda: QTest.keyClick(page.table, Key.Key_Y, CONTROL))
    assert page.status.text() == "Suspended: 1 card."
    assert cards.cards[1].suspended
    assert not redo.isVisible()
    acted(qtbot, page, lambda: QTest.keyClick(page.table, Key.Key_Z, CONTROL))
    acted(qtbot, page, lambda: QTest.keyClick(page.table, Key.Key_Z, CONTROL | SHIFT))
    assert cards.cards[1].suspended


def test_editing_and_moving_are_offered_once_somebody_carries_them_out(
    qtbot: QtBot, page: CardsPage
) -> None:
    assert not page.bar.buttons[Do.EDIT].isVisible()
    with qtbot.assertNotEmitted(page.editRequested):
        QTest.keyClick(page.table, Key.Key_E)
    page.offer(Do.EDIT)
    with qtbot.waitSignal(page.editRequested) as edit:
        QTest.keyClick(page.table, Key.Key_E)
    assert edit.args == [1_001]
    page.table.selectAll()
    assert not page.bar.offers(Do.EDIT), "one note at a time"
    assert not page.bar.offers(Do.MOVE)


def moving(qtbot: QtBot, page: CardsPage) -> MoveDialog:
    """Ask for the decks that the selected cards can move to."""
    page.offer(Do.MOVE)
    QTest.keyClick(page.table, Key.Key_M)
    qtbot.waitUntil(lambda: bool(page.findChildren(MoveDialog)))
    found = page.findChildren(MoveDialog)[-1]
    qtbot.waitUntil(found.field.hasFocus)
    return found


def names(asking: MoveDialog) -> list[str]:
    return [asking.list.item(row).text() for row in range(asking.list.count())]


def test_a_deck_is_chosen_by_typing_or_with_the_arrows(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    page.table.selectAll()
    asking = moving(qtbot, page)
    assert asking.windowTitle() == "Move 2 cards to another deck"
    assert names(asking) == ["Algebra · a.md", "Bayes · sub/b.md"]
    QTest.keyClicks(asking.field, "nothing")
    assert names(asking) == []
    assert not asking.go.isEnabled()
    asking.field.clear()
    QTest.keyClick(asking.field, Key.Key_Down)
    assert asking.list.currentItem().text() == "Bayes · sub/b.md"
    acted(qtbot, page, lambda: QTest.keyClick(asking.field, Key.Key_Return))
    assert cards.done == [(Bulk.MOVED, [1, 2, 3, 4, 5], "b", None)]
    assert page.status.text() == "Moved: 5 cards."
    again = moving(qtbot, page)
    QTest.keyClicks(again.field, "BAYES")
    assert names(again) == ["Bayes · sub/b.md"]
    QTest.keyClick(again.field, Key.Key_Escape)
    assert len(cards.done) == 1


def test_the_dialog_says_what_stays(qtbot: QtBot, page: CardsPage, cards: CardsFake) -> None:
    cards.found = Destinations(Path("mine"), 1, 3, DECKS)
    asking = moving(qtbot, page)
    assert asking.windowTitle() == "Move 1 card to another deck"
    assert asking.terms.text().endswith("3 cards came with Gradus and stay where they are.")
    assert nameless(asking) == []
    asking.reject()


def test_cards_that_cannot_move_are_told_above_the_page(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    page.offer(Do.MOVE)
    cards.error = BUSY
    with qtbot.waitSignal(page.deeds.failed):
        QTest.keyClick(page.table, Key.Key_M)
    assert page.banner.isVisible()


def test_what_was_done_stays_readable_when_decks_are_read_again(
    qtbot: QtBot, page: CardsPage
) -> None:
    page.table.selectAll()
    acted(qtbot, page, lambda: QTest.keyClicks(page.table, "@"))
    with qtbot.waitSignal(page.searched):
        page.refresh()
    assert page.status.text() == "Suspended: 5 cards."
    assert page.table.selected_count() == 5
    search(qtbot, page, "3")
    assert page.status.text() == "1 card"


# Coming back


def test_the_page_is_fresh_when_it_is_shown_again(
    qtbot: QtBot, page: CardsPage, cards: CardsFake
) -> None:
    page.table.go_to(2)
    page.hide()
    cards.cards[3] = row(3, question="Another question")
    del cards.cards[1]
    with qtbot.waitSignal(page.searched):
        page.show()
    assert shown(page) == ["Question 2", "Another question", "Question 4", "Question 5"]
    assert page.table.current_card() == 3


def test_the_focus_goes_to_the_cards(page: CardsPage) -> None:
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    assert page.table.hasFocus()


def test_without_cards_the_focus_goes_to_the_search(qtbot: QtBot, page: CardsPage) -> None:
    search(qtbot, page, "99")
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    assert page.field.hasFocus()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_everything_has_a_name_and_a_fitting_role(
    page: CardsPage, look: Look, scheme: Scheme
) -> None:
    look.theme.set_scheme(scheme)
    assert nameless(page) == []
    assert misfits(page) == []


def test_every_dialog_has_names(qtbot: QtBot, page: CardsPage) -> None:
    for key in (Key.Key_R, Key.Key_D):
        QTest.keyClick(page.table, key, CONTROL)
    for kind in (ResetDialog, RescheduleDialog):
        found = dialog(page, kind)
        assert nameless(found) == []
        found.close()


def test_every_key_of_the_list_says_what_it_does(page: CardsPage) -> None:
    lines = page.key_lines()
    keys = {key for line in lines for key in line.keys}
    assert {
        "@",
        "F",
        "P",
        "Ctrl+D",
        "Ctrl+R",
        "Ctrl+Z",
        "Ctrl+Y",
        "M",
        "Ctrl+F",
        "Alt+1",
        "Alt+D, N, S, L, F",
    } <= keys
    assert all(line.text for line in lines)


def test_a_card_that_is_gone_leaves_its_row_empty(page: CardsPage, cards: CardsFake) -> None:
    del cards.cards[2]
    page.model.refresh()
    assert page.model.cells(1) is None
    assert page.model.index(1, 0).data() == ""
    assert isinstance(page.model.card(0), CardRow)
