from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.rendering.conftest import Show
from tests.ui.rendering.seen import drawn

from gradus.domain.markup.marks import CLOZE_MACRO
from gradus.domain.markup.parser import parse
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService


def test_text_is_there_before_its_formulas(qtbot: QtBot, view: CardView, tmp_path: Path) -> None:
    with qtbot.waitSignal(view.settled):
        view.show_document(parse(r"one $\alpha_{71}$ two"), tmp_path)
        assert view.toPlainText() == "one \ufffc two"


def test_a_formula_leaves_about_its_room_while_it_is_typeset(
    qtbot: QtBot, view: CardView, tmp_path: Path
) -> None:
    with qtbot.waitSignal(view.settled):
        view.show_document(parse(r"$$\frac{\beta_{72}}{2}$$"), tmp_path)
        before = view.document_height()
    assert 0.5 * before < view.document_height() < 2 * before


def test_formulas_come_all_at_once(qtbot: QtBot, view: CardView, tmp_path: Path) -> None:
    heights: list[int] = []
    with qtbot.waitSignal(view.settled):
        view.show_document(parse(r"$$\sum_{i=73}$$ $$\int_{74}$$ $$\prod_{75}$$"), tmp_path)
        view.heightChanged.connect(heights.append)
    assert len(heights) <= 1


def test_what_has_come_is_shown_if_the_rest_is_slow(
    qtbot: QtBot, view: CardView, maths: MathsService, tmp_path: Path
) -> None:
    fast, slow = parse("$76+x$").formulas[0], parse("$77+x$").formulas[0]
    with qtbot.waitSignal(view.settled):
        view.show_document(parse("$76+x$ $77+x$"), tmp_path)
        view._late.start(0)
        with qtbot.waitSignal(maths.rendered):
            pass
    assert maths.outcome(fast)
    assert maths.outcome(slow)


def test_it_is_as_high_as_its_content(show: Show) -> None:
    low = show("a").height()
    assert show("a\n\nb\n\nc").height() > 2 * low
    view = show(f"{'word ' * 200}")
    wide = view.height()
    view.resize(350, wide)
    assert view.height() > 1.7 * wide
    assert view.verticalScrollBar().maximum() == 0


def test_two_views_stand_in_one_column(qtbot: QtBot, maths: MathsService, tmp_path: Path) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    views = [CardView(maths), CardView(maths)]
    for view in views:
        column.addWidget(view)
        view.show_document(parse("word " * 100), tmp_path)
    host.resize(400, 900)
    host.show()
    qtbot.waitUntil(lambda: views[1].y() >= views[0].y() + views[0].height())
    assert all(view.height() == view.document_height() for view in views)


def test_clearing(show: Show) -> None:
    view = show("a $x$")
    view.clear()
    assert view.toPlainText() == ""
    assert view.accessibleDescription() == ""


def test_it_speaks(show: Show) -> None:
    view = show("let $x$ be")
    assert view.accessibleName()
    assert view.accessibleDescription() == "let $x$ be"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a<script>alert(1)</script>", "a"),
        ('a<img src="file:///etc/passwd">', "a"),
        ("a<style>*{color:red}</style>", "a"),
        ('<a href="javascript:x">a</a>', "a"),
        ("a < b <eos>", "a < b <eos>"),
    ],
)
def test_html_is_not_obeyed(show: Show, text: str, seen: str) -> None:
    assert show(text).toPlainText() == seen


def test_nothing_is_loaded(view: CardView) -> None:
    view.loadResource(2, QUrl("file:///etc/passwd"))
    view.document().setHtml('<img src="file:///etc/passwd">')
    assert drawn(view).size() == view.size()


def test_a_link_is_told_of_and_not_followed(qtbot: QtBot, show: Show) -> None:
    view = show("[a link](https://example.org)")
    with qtbot.waitSignal(view.linkActivated) as signal:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    assert signal.args == ["https://example.org"]
    assert view.toPlainText() == "a link"


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_1, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Minus]
)
def test_single_keys_are_for_the_page(show: Show, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(show("a"), event)
    assert not event.isAccepted()


def test_the_wheel_is_for_the_page(show: Show) -> None:
    view = show("a")
    for delta in (QPoint(0, -120), QPoint(-120, 0)):
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            delta,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        view.wheelEvent(event)
        assert not event.isAccepted()


def test_the_wheel_scrolls_a_wide_formula_sideways(show: Show) -> None:
    view = show(f"$${'+'.join('xyz' * 60)}$$")
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(-120, 0),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    assert view.horizontalScrollBar().value() > 0


def test_copying_gives_latex(show: Show, qapp: QApplication) -> None:
    view = show(f"a $x_1$ `c` $${CLOZE_MACRO}{{y}}$$ b\n\n```\nd\ne\n```")
    view.selectAll()
    QTest.keySequence(view, "Ctrl+C")
    assert qapp.clipboard().text() == "a $x_1$ c\n$${y}$$\nb\nd\ne"


def test_none_keeps_its_references(show: Show) -> None:
    view = show("a")
    before = sys.getrefcount(None)
    for _ in range(2_000):
        view.setAccessibleName("Card")
    assert sys.getrefcount(None) > before - 500
