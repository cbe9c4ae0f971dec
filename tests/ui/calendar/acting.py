"""Keys and mouse as a person uses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gradus.ui.calendar.page import CalendarPage

MENUS = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support", extend=True)
"""The offscreen platform says of a menu that it can neither raise it nor grab the keyboard."""
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press keys for whatever has the focus, as a keyboard does."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


def drag(widget: QWidget, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    """Hold something and take it elsewhere."""
    QTest.mousePress(widget, LEFT, NONE, start)
    QTest.mouseMove(widget, start + QPoint(3, 9))
    QTest.mouseMove(widget, end)
    if release:
        QTest.mouseRelease(widget, LEFT, NONE, end)


def middle(page: CalendarPage, uid: str) -> QPoint:
    """Return the middle of a block of the week."""
    return page.week.grid.area_of(uid).center().toPoint()


def place(page: CalendarPage, column: int, minute: int) -> QPoint:
    """Return where a minute of a day of the week lies."""
    scale = page.week.grid.scale
    return QPoint(round(scale.x(column) + scale.column / 2), round(scale.y(minute)))


def chosen(page: CalendarPage) -> str:
    """Return the uid of what is chosen, "" for a stretch without a block."""
    choice = page.surface().choice()
    assert choice is not None
    return choice.uid


def menu(page: CalendarPage) -> QMenu:
    found = page.findChild(QMenu)
    assert found is not None
    return found


def lines(found: QMenu) -> list[str]:
    return [action.text().replace("\t", " ") for action in found.actions()]
