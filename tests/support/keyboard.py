"""Using a window as a person at the keyboard does."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

D = TypeVar("D", bound=QWidget)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key for whatever has the focus."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, key, modifier)


def dialog(qtbot: QtBot, kind: type[D], patience_ms: int = 5_000) -> D:
    """Return the dialog of a kind once it is open, and put it in front."""

    def opened() -> list[D]:
        every = QApplication.topLevelWidgets()
        return [one for one in every if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(opened()), timeout=patience_ms)
    found = opened()[0]
    found.activateWindow()
    return found
