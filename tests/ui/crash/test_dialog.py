from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gradus.ui.crash.dialog import CrashDialog
from gradus.ui.design.look import Look

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot, look: Look, tmp_path: Path) -> CrashDialog:
    return opened(qtbot, CrashDialog(look, "Traceback: no card", tmp_path))


def opened(qtbot: QtBot, dialog: CrashDialog) -> CrashDialog:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.take_focus()
    return dialog


def said(dialog: CrashDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_says_who_is_at_fault_what_is_safe_and_what_to_do(dialog: CrashDialog) -> None:
    assert "a bug in Gradus, not your doing" in said(dialog)
    assert "Your answers up to now are saved." in said(dialog)
    assert "Go on" in said(dialog)
    assert dialog.box.toPlainText() == "Traceback: no card"
    assert dialog.box.isReadOnly()


@pytest.mark.parametrize("from_box", [True, False])
def test_control_c_copies_the_report_and_says_so(dialog: CrashDialog, from_box: bool) -> None:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(dialog.box if from_box else dialog.go_on, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Traceback: no card"
    assert dialog.said.text() == "The report is copied."


def test_a_selection_is_copied_alone(dialog: CrashDialog) -> None:
    dialog.box.selectAll()
    cursor = dialog.box.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    dialog.box.setTextCursor(cursor)
    QTest.keyClick(dialog.box, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Traceback"


def test_the_button_copies_too(dialog: CrashDialog) -> None:
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback: no card"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_go_on(qtbot: QtBot, dialog: CrashDialog, key: Qt.Key) -> None:
    assert dialog.go_on.hasFocus()
    assert dialog.go_on.ring.visible()
    with qtbot.assertNotEmitted(dialog.closeRequested), qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.go_on, key)


def test_gradus_can_be_closed(qtbot: QtBot, dialog: CrashDialog) -> None:
    with qtbot.waitSignals([dialog.closeRequested, dialog.finished]):
        QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)


def test_control_q_closes_gradus(qtbot: QtBot, dialog: CrashDialog) -> None:
    with qtbot.waitSignals([dialog.closeRequested, dialog.finished]):
        QTest.keyClick(dialog.box, Qt.Key.Key_Q, CONTROL)


def test_where_it_cannot_go_on_it_does_not_offer_to(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    final = opened(qtbot, CrashDialog(look, "Traceback", tmp_path, can_go_on=False))
    assert "Gradus has to close." in said(final)
    with qtbot.waitSignal(final.closeRequested):
        QTest.keyClick(final.close_button, Qt.Key.Key_Return)


def test_the_log_folder_opens(
    dialog: CrashDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", seen.append)
    QTest.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog.box, Qt.Key.Key_O, CONTROL)
    assert seen == [QUrl.fromLocalFile(str(tmp_path))] * 2


def test_the_same_bug_again_is_counted(dialog: CrashDialog) -> None:
    dialog.show_count(3)
    assert dialog.said.text() == "It has happened 3 times."
