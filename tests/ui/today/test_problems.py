from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.fakes import PROBLEMS, today
from tests.ui.today.conftest import Opened

from gradus.domain.decks.model import Problem
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme
from gradus.ui.today.page import TodayPage
from gradus.ui.today.problems_dialog import ProblemsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(page: TodayPage) -> ProblemsDialog:
    dialog = page.window().findChild(ProblemsDialog)
    assert dialog is not None
    return dialog


def test_one_quiet_line_counts_them(open_today: Opened) -> None:
    page, service = open_today(today(problems=PROBLEMS))
    assert page.problems.text() == "2 errors in deck files"
    assert page.problems.accessibleName() == "2 errors in deck files. Show them"
    service.becomes(today(problems=PROBLEMS[:1]))
    page.refresh()
    assert page.problems.text() == "1 error in deck files"
    service.becomes(today())
    page.refresh()
    assert not page.problems.isVisible()


def test_the_decks_stay(open_today: Opened) -> None:
    page, _ = open_today(today(problems=PROBLEMS))
    assert page.columns.isVisible()
    assert page.hero.can_start()


def test_without_problems_the_key_does_nothing(open_today: Opened) -> None:
    page, _ = open_today(today())
    QTest.keyClick(page, Qt.Key.Key_E)
    assert page.window().findChild(ProblemsDialog) is None
    assert not any("E" in line.keys for line in page.key_lines())


def test_the_key_opens_the_list(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(today(problems=PROBLEMS))
    assert any("E" in line.keys for line in page.key_lines())
    QTest.keyClick(page, Qt.Key.Key_E)
    dialog = listed(page)
    text = dialog.box.toPlainText()
    assert text.splitlines()[:3] == [
        "mathematics/eigenvalues.md:41",
        "The answer is empty.",
        "Write one.",
    ]
    assert "python/iterators.md:1" in text
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "The cards that you already have stay as they are." in said
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.close_button, Qt.Key.Key_Escape)


def test_the_line_opens_the_list(open_today: Opened) -> None:
    page, _ = open_today(today(problems=PROBLEMS))
    page.problems.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.problems, Qt.Key.Key_Return)
    assert listed(page).isVisible()


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> ProblemsDialog:
    dialog = ProblemsDialog(look, PROBLEMS * 40)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_all_of_it_is_copied(dialog: ProblemsDialog) -> None:
    QTest.keyClick(dialog.box, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 80
    assert lines[1] == str(PROBLEMS[1])
    assert dialog.said.text() == "The list is copied."


def test_the_keyboard_walks_through_it(qtbot: QtBot, dialog: ProblemsDialog) -> None:
    bar = dialog.box.verticalScrollBar()
    assert bar.value() == 0
    with qtbot.waitSignal(bar.valueChanged):
        QTest.keyClick(dialog.box, Qt.Key.Key_PageDown)
    QTest.keyClick(dialog.box, Qt.Key.Key_Tab)
    assert dialog.copy_button.hasFocus()


def test_it_follows_the_theme(dialog: ProblemsDialog, look: Look) -> None:
    look.theme.set_scheme(Scheme.DARK)
    colour = dialog.box.textCursor().block().begin().fragment().charFormat().foreground()
    assert colour.color().name().upper() == look.theme.tokens.ink2


def test_a_problem_of_an_own_file_is_opened(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    own = Problem(str(tmp_path / "a.md"), 9, "The note has no id.", "Give it one.")
    dialog = ProblemsDialog(look, (*PROBLEMS, own))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert not dialog.open_button.isEnabled()
    dialog.box.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(dialog.openRequested) as opened:
        QTest.keyClick(dialog.box, Qt.Key.Key_O, CONTROL)
    assert opened.args == [own]


def test_files_of_gradus_are_not_to_be_opened(dialog: ProblemsDialog) -> None:
    assert not dialog.open_button.isVisible()
