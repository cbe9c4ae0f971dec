from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gradus.errors import BundledFileError, DataFolderError, GradusError, NewerDatabaseError
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.refusal import Refusal, refuse

NEWER = NewerDatabaseError("It was written by a newer Gradus.", "Install the newest one.")
FILE = Path("/home/anna/gradus.sqlite")


@pytest.fixture
def refusal(qtbot: QtBot, look: Look) -> Refusal:
    refusal = Refusal(look, NEWER, FILE)
    qtbot.addWidget(refusal)
    with qtbot.waitActive(refusal):
        refusal.show()
        refusal.take_focus()
    return refusal


def test_says_what_what_to_do_and_where(refusal: Refusal) -> None:
    said = {label.text() for label in refusal.findChildren(QLabel)}
    assert {"Gradus cannot start", NEWER.message, NEWER.remedy} <= said
    assert refusal.box.toPlainText() == str(FILE)


def test_enter_closes(qtbot: QtBot, refusal: Refusal) -> None:
    assert refusal.close_button.ring.visible()
    with qtbot.waitSignal(refusal.finished):
        QTest.keyClick(refusal.close_button, Qt.Key.Key_Return)


def test_it_can_be_copied(refusal: Refusal) -> None:
    QTest.keyClick(refusal, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    expected = f"{NEWER.message}\n{NEWER.remedy}\n{FILE}"
    assert QGuiApplication.clipboard().text() == expected


def test_words_are_never_cut(refusal: Refusal) -> None:
    for label in refusal.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("error", [DataFolderError("It is read-only.", "Free it."), NEWER])
def test_it_returns_once_it_was_read(look: Look, error: GradusError) -> None:
    seen: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Refusal)
        seen.append(dialog.to_copy())
        dialog.close_button.click()

    QTimer.singleShot(0, close)
    refuse(look, error)
    assert seen == [f"{error.message}\n{error.remedy}"]


def test_a_missing_icon_can_be_told_too(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    bare = Look(look.theme, Icons(tmp_path))
    refusal = Refusal(bare, BundledFileError("The icon is missing.", "Install Gradus again."))
    qtbot.addWidget(refusal)
    with qtbot.waitExposed(refusal):
        refusal.show()
    assert not refusal.grab().isNull()
