from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gradus.ui.design.look import Look
from gradus.ui.help.dialog import KeysDialog
from gradus.ui.help.keys import KeyLine
from gradus.ui.quiz.keys import key_lines


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> KeysDialog:
    dialog = KeysDialog(look, "Quiz", key_lines())
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.take_focus()
    return dialog


def test_shows_the_keys_of_the_page_and_of_every_page(dialog: KeysDialog) -> None:
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Keys: Quiz", "Space", "Ctrl++", "Take back what was done last"} <= said
    assert {"F1", "Open a page of the sidebar"} <= said


def test_a_screen_reader_hears_all_of_it(dialog: KeysDialog) -> None:
    assert "U Ctrl+Z: Take back what was done last; " in dialog.accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_keyboard_closes_it(qtbot: QtBot, dialog: KeysDialog, key: Qt.Key) -> None:
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.close_button, key)


def test_it_fits_the_smallest_window(dialog: KeysDialog) -> None:
    assert dialog.width() <= 720
    assert dialog.height() <= 480


def test_key_lines_are_plain_values() -> None:
    assert KeyLine(("A",), "x") == KeyLine(("A",), "x")
