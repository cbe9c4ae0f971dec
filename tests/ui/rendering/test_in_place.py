"""Other colours and sizes come without a flash, and without moving what is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.rendering.conftest import Show
from tests.ui.rendering.seen import drawn, fragment

from gradus.domain.markup.parser import parse
from gradus.ui.design.tokens import DARK
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService

LONG = "\n\n".join(f"Paragraph {n} of $x_{{{n}}}$ and {'words ' * 40}" for n in range(30))


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(  # noqa: N802 - Qt's name
        self, _watched: QObject, event: QEvent
    ) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class Stage(QScrollArea):
    """Two cards, one below the other, as a page shows them."""

    def __init__(self, maths: MathsService) -> None:
        super().__init__()
        inside = QWidget()
        lines = QVBoxLayout(inside)
        self.cards = [CardView(maths), CardView(maths)]
        for card in self.cards:
            lines.addWidget(card)
        lines.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.resize(700, 400)
        self.show()

    def top(self) -> tuple[int, str]:
        """Return which card stands at the top of the page, and with which paragraph."""
        for number, card in enumerate(self.cards):
            y = -card.mapTo(self.viewport(), QPoint()).y()
            if y < card.height():
                return number, card.cursorForPosition(QPoint(0, max(0, y + 1))).block().text()[:13]
        raise AssertionError

    def scroll_to(self, number: int, words: str) -> None:
        card = self.cards[number]
        cursor = card.document().find(words)
        y = card.pos().y() + card.cursorRect(cursor).top()
        self.verticalScrollBar().setValue(y)


@pytest.fixture
def stage(qtbot: QtBot, maths: MathsService) -> Stage:
    stage = Stage(maths)
    qtbot.addWidget(stage)
    for card in stage.cards:
        with qtbot.waitSignal(card.settled):
            card.show_document(parse(LONG), Path())
    QApplication.processEvents()
    return stage


def test_a_theme_switch_is_one_paint_in_the_new_colours(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show("a $x$ **b** `c`\n\n```python\nif 1: pass\n```\n\n$$\\sum_i y_i$$")
    QApplication.processEvents()
    requests: list[object] = []
    monkeypatch.setattr(view._maths, "request", requests.append)
    heights: list[int] = []
    view.heightChanged.connect(heights.append)
    paints = Paints(view.viewport())
    view.set_tokens(DARK)
    QApplication.processEvents()
    assert paints.count == 1
    assert requests == heights == []
    view.set_tokens(DARK)
    QApplication.processEvents()
    assert paints.count == 1
    assert drawn(view, DARK.canvas) == _dark(view, qtbot)


def _dark(view: CardView, qtbot: QtBot) -> QImage:
    """Draw the same card as if it had been dark from its beginning."""
    dark = CardView(view._maths)
    qtbot.addWidget(dark)
    dark.resize(view.size())
    dark.set_tokens(DARK)
    dark.show_document(view._content.document, Path())
    return drawn(dark, DARK.canvas)


def test_a_theme_switch_moves_nothing_and_keeps_the_selection(show: Show, stage: Stage) -> None:
    stage.scroll_to(0, "Paragraph 17")
    card, place = stage.cards[0], stage.verticalScrollBar().value()
    cursor = card.document().find("Paragraph 18")
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 3)
    card.setTextCursor(cursor)
    copied = card.createMimeDataFromSelection().text()
    for each in stage.cards:
        each.set_tokens(DARK)
    QApplication.processEvents()
    assert stage.verticalScrollBar().value() == place
    assert card.createMimeDataFromSelection().text() == copied != ""


def test_a_theme_switch_leaves_a_wide_formula_scrolled(show: Show) -> None:
    view = show(f"$${'+'.join('xyz' * 60)}$$")
    view.horizontalScrollBar().setValue(50)
    view.set_tokens(DARK)
    assert view.horizontalScrollBar().value() == 50


@pytest.mark.parametrize(
    ("number", "words"), [(0, "Paragraph 9 "), (0, "Paragraph 25"), (1, "Paragraph 12")]
)
def test_zooming_keeps_what_is_read_at_the_top(stage: Stage, number: int, words: str) -> None:
    stage.scroll_to(number, words)
    before = stage.top()
    for size in (24, 32, 14, 18):
        for card in stage.cards:
            card.set_text_size(size)
        QApplication.processEvents()
        assert stage.top() == before
    assert before[0] == number
    assert before[1].startswith(words)


def test_zooming_at_the_top_stays_at_the_top(stage: Stage) -> None:
    for card in stage.cards:
        card.set_text_size(32)
    QApplication.processEvents()
    assert stage.verticalScrollBar().value() == 0


def test_zooming_needs_no_page_around(show: Show) -> None:
    view = show("a")
    view.set_text_size(32)
    assert fragment(view, "a").charFormat().font().pixelSize() == 32
