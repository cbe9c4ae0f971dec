"""The keyboard reaches everything, and what has the focus can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import described
from tests.ui.screens import (
    BUSY,
    Dialog,
    crash,
    keys,
    open_window,
    press,
    problems,
    refusal,
    why,
)

from gradus.ui.design.colour import contrast
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.help.dialog import KeysDialog
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.quiz.keys import Act
from gradus.ui.quiz.session import Stage
from gradus.ui.widgets.focus_ring import REACH

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SCHEMES = pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])


def stops(window: QWidget, key: Qt.Key = Key.Key_Tab) -> Iterator[QWidget]:
    """Press Tab until the focus is back where the first Tab led."""
    seen: list[QWidget] = []
    for _ in range(40):
        QTest.keyClick(window.focusWidget(), key)
        focus = window.focusWidget()
        assert focus is not None
        if focus in seen:
            assert focus is seen[0], "Tab goes round in a smaller circle"
            return
        seen.append(focus)
        yield focus
    pytest.fail("Tab does not come back")


def area(window: QWidget, target: QWidget) -> QRect:
    """Return where a widget and its ring are in its window."""
    corner = target.mapTo(window, QPoint(0, 0))
    grown = QRect(corner, target.size()).adjusted(-REACH, -REACH, REACH, REACH)
    return grown.intersected(window.rect())


def marked(before: QImage, after: QImage) -> int:
    """Count the pixels that changed to a colour that stands out from what was there."""
    assert before.size() == after.size()
    seen: dict[tuple[int, int], bool] = {}
    count = 0
    for y in range(before.height()):
        for x in range(before.width()):
            pair = before.pixel(x, y), after.pixel(x, y)
            if pair[0] != pair[1]:
                if pair not in seen:
                    seen[pair] = contrast(*(f"#{one & 0xFFFFFF:06X}" for one in pair)) >= 3
                count += seen[pair]
    return count


def assert_seen(window: QWidget, target: QWidget) -> None:
    """The focus changes at least an outline of two pixels, three sides of it on screen."""
    after = window.grab(area(window, target)).toImage()
    target.clearFocus()
    before = window.grab(area(window, target)).toImage()
    target.setFocus(Qt.FocusReason.TabFocusReason)
    outline = 2 * (target.width() + target.height())
    assert marked(before, after) >= outline * 0.75, described(target)


@SCHEMES
def test_tab_visits_all_of_today_and_is_always_seen(
    qtbot: QtBot, look: Look, theme: Theme, scheme: Scheme
) -> None:
    theme.set_scheme(scheme)
    window = open_window(qtbot, look)
    window.today.show_error(BUSY)
    visited = set()
    for stop in stops(window):
        assert_seen(window, stop)
        visited.add(stop)
    assert {window.sidebar.buttons[Place.TODAY], window.today.problems} <= visited
    hero = window.today.hero
    assert {hero.start, hero.ten, hero.choose, *_buttons(window.today.banner)} <= visited
    today = window.today
    leads = {today.load.chart, today.week.open_button, today.roadmap.open_button}
    rows = {*hero.areas.rows, *today.roadmap.rows, *_buttons(today.decks)}
    assert leads | rows <= visited
    assert len(visited) == 6 + len(leads) + len(rows)


@SCHEMES
def test_tab_visits_all_of_the_quiz_and_is_always_seen(
    qtbot: QtBot, look: Look, theme: Theme, scheme: Scheme
) -> None:
    theme.set_scheme(scheme)
    window = in_the_quiz(qtbot, look)
    visited = []
    for stop in stops(window):
        assert_seen(window, stop)
        visited.append(stop)
    quiz = window.quiz
    hints = quiz.bar.hints
    offered = (Act.EDIT, Act.BURY, Act.SUSPEND, Act.FLAG, Act.NOT_LEARNED)
    asking = tuple(hints.buttons[act] for act in offered)
    shared = (quiz.header.end, quiz.cards.question, hints.keys, *asking)
    assert set(visited) == {*shared, quiz.bar.go_on}

    press(qtbot, window, Key.Key_Space)
    visited = []
    for stop in stops(window):
        assert_seen(window, stop)
        visited.append(stop)
    assert set(visited) == {*shared, quiz.cards.answer, *quiz.bar.ratings}
    assert visited.index(quiz.cards.question) < visited.index(quiz.bar.ratings[0])
    assert list(stops(window, Key.Key_Backtab))


@SCHEMES
@pytest.mark.parametrize("make", [crash, refusal, problems, keys, why])
def test_every_button_of_a_dialog_is_reached_and_seen(
    qtbot: QtBot, look: Look, theme: Theme, scheme: Scheme, make: Callable[[Look], Dialog]
) -> None:
    theme.set_scheme(scheme)
    dialog = make(look)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.take_focus()
    visited = set()
    for stop in stops(dialog):
        assert_seen(dialog, stop)
        visited.add(stop)
    assert _buttons(dialog) <= visited


def test_a_ring_comes_back_with_the_window(qtbot: QtBot, look: Look) -> None:
    window = open_window(qtbot, look)
    button = window.today.hero.start
    button.setFocus(Qt.FocusReason.TabFocusReason)
    window.show_keys()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not button.ring.visible()
    dialog.accept()
    come_back(qtbot, window)
    assert button.ring.visible()


def test_a_ring_does_not_come_for_a_mouse(qtbot: QtBot, look: Look) -> None:
    window = open_window(qtbot, look)
    button = window.today.hero.start
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    window.show_keys()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.accept()
    come_back(qtbot, window)
    assert not button.ring.visible()


def test_a_whole_sitting_without_a_mouse(qtbot: QtBot, look: Look) -> None:
    window = open_window(qtbot, look)
    assert window.today.isVisible()
    with qtbot.waitSignal(window.quiz.painted):
        type_key(Key.Key_Return)
    assert window.quiz.session.stage is Stage.QUESTION
    for key, stage in ((Key.Key_Space, Stage.ANSWER), (Key.Key_3, Stage.QUESTION)):
        with qtbot.waitSignal(window.quiz.painted):
            type_key(key)
        assert window.quiz.session.stage is stage
    type_key(Key.Key_F1)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.close_button.hasFocus)
    with qtbot.waitSignal(dialog.finished):
        type_key(Key.Key_Escape)
    come_back(qtbot, window)
    assert window.quiz.isVisible()
    type_key(Key.Key_Escape)
    assert window.today.isVisible()
    type_key(Key.Key_2, CONTROL)
    assert window.page(Place.ROADMAP).isVisible()
    type_key(Key.Key_1, CONTROL)
    assert window.today.isVisible()
    assert window.today.hasFocus()


@pytest.mark.parametrize("place", list(Place))
def test_f1_shows_the_keys_of_each_page(qtbot: QtBot, look: Look, place: Place) -> None:
    window = open_window(qtbot, look)
    window.open_place(place)
    type_key(Key.Key_F1)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    assert dialog.windowTitle() == f"Keys: {window.page(place).accessibleName()}"
    dialog.close()


def test_the_quiz_names_f1_where_it_acts(qtbot: QtBot, look: Look) -> None:
    window = in_the_quiz(qtbot, look)
    QTest.mouseClick(window.quiz.bar.hints.keys, Qt.MouseButton.LeftButton)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    assert "Ctrl+0: The usual size of text" in dialog.accessibleDescription()
    dialog.close()


def in_the_quiz(qtbot: QtBot, look: Look) -> MainWindow:
    window = open_window(qtbot, look)
    with qtbot.waitSignal(window.quiz.painted):
        window.start_quiz()
    return window


def come_back(qtbot: QtBot, window: MainWindow) -> None:
    """Bring the window to the front, as a window manager does when a dialog closes."""
    with qtbot.waitActive(window):
        window.activateWindow()


def type_key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key for whatever has the focus, as a keyboard does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def _buttons(root: QWidget) -> set[QWidget]:
    return {button for button in root.findChildren(QAbstractButton) if button.isVisible()}
