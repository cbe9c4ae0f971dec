"""A person writes the interface larger with the keyboard, and it is so after a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support.clipping import clipped
from tests.support.decks import basic, write
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.ui.design.look import Look
from gradus.ui.navigation import Place
from gradus.ui.palette.query_field import QueryField
from gradus.ui.settings.page import SettingsPage

Start = Callable[[], Gradus]
Key = Qt.Key


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    write(tmp_path / "decks", "m.md", [basic(f"m{n}") for n in range(3)])
    return tmp_path / "decks"


def test_larger_text_holds_at_once_is_taken_back_and_lasts(
    qtbot: QtBot, start: Start, look: Look
) -> None:
    gradus = start()
    window, control = gradus.window, Qt.KeyboardModifier.ControlModifier
    window.resize(1024, 640)
    with qtbot.waitActive(window):
        window.activateWindow()
    title = window.today.subtitle
    assert title.font().pixelSize() == 14
    press(Key.Key_K, control)
    field = QApplication.focusWidget()
    assert isinstance(field, QueryField)
    QTest.keyClicks(field, "text of the int")
    press(Key.Key_Return)
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert page.rows["interface_size"].holds_focus()
    for _ in range(3):
        press(Key.Key_Right)
    assert title.font().pixelSize() == 20  # 14 × 1.4 = 19.6
    press(Key.Key_Z, control)
    assert title.font().pixelSize() == 14
    press(Key.Key_Y, control)
    press(Key.Key_1, control)
    qtbot.waitUntil(lambda: clipped(window) == [])
    gradus.close()

    look.theme.set_text_size(100)
    again = start()
    assert again.window.today.subtitle.font().pixelSize() == 20
