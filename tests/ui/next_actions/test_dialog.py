"""All next actions and habits in one dialog, by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless

from gradus.domain.next_actions.action import Action, Proof, Standing
from gradus.domain.next_actions.habit import Habit, HabitStanding
from gradus.errors import NextActionError
from gradus.services.next_actions.service import NextActionsView
from gradus.ui.design.look import Look
from gradus.ui.next_actions.dialog import ActionsDialog
from gradus.ui.next_actions.news_dialog import NewsDialog

Key = Qt.Key


class Fake:
    """Keeps words, and proves that a course was chosen and that a post was written."""

    def __init__(self) -> None:
        self.words: set[Action | Habit] = set()
        self.turned: list[str] = []

    def view(self) -> NextActionsView:
        proved = {Action.COURSE: "18.06SC"}
        actions = tuple(
            Standing(one, Proof.PROVED, proved[one])
            if one in proved
            else Standing(one, Proof.BY_YOU if one in self.words else None)
            for one in Action
        )
        habits = tuple(
            HabitStanding(one, int(one in self.words), one in self.words) for one in Habit
        )
        write = replace(habits[3], weeks=4, this_week=True, proved=True)
        return NextActionsView(actions, (*habits[:3], write, habits[4]), weeks=2)

    def tick(self, action: Action, *, done: bool) -> None:
        (self.words.add if done else self.words.discard)(action)

    def tick_habit(self, habit: Habit, *, done: bool) -> None:
        (self.words.add if done else self.words.discard)(habit)

    def undo(self) -> bool:
        self.turned.append("undo")
        return True

    def redo(self) -> bool:
        self.turned.append("redo")
        return True


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> ActionsDialog:
    dialog = ActionsDialog(look, Fake())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    dialog.take_focus()
    return dialog


def press(dialog: ActionsDialog, key: Qt.Key) -> None:
    focus = dialog.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_it_begins_with_the_first_open_one_and_says_what_proves_the_others(
    dialog: ActionsDialog,
) -> None:
    course, profile = dialog.rows[Action.COURSE], dialog.rows[Action.PROFILE]
    assert course.note.full_text() == "Shown by your Library: 18.06SC."
    assert course.box.isChecked()
    assert profile.hasFocus()
    consistency = dialog.rows[Action.CONSISTENCY]
    assert consistency.note.full_text() == "Weeks kept: 2 of 4. A week off costs nothing."
    assert dialog.habits[Habit.WRITE].pill.text() == "Weeks: 4"


def test_space_ticks_by_word_and_again_takes_it_away(dialog: ActionsDialog) -> None:
    press(dialog, Key.Key_Space)
    row = dialog.rows[Action.PROFILE]
    assert row.box.isChecked()
    assert row.note.full_text() == "Done, by your word."
    press(dialog, Key.Key_Space)
    assert not row.box.isChecked()


def test_what_is_proved_cannot_be_unticked(dialog: ActionsDialog) -> None:
    press(dialog, Key.Key_Up)
    press(dialog, Key.Key_Space)
    assert dialog.rows[Action.COURSE].box.isChecked()
    assert dialog.said.text() == ""


def test_unticking_the_news_asks_for_their_address(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = Fake()
    view = fake.view()
    news = Standing(Action.NEWS, Proof.PROVED, "https://a.example")
    actions = tuple(news if one.action is Action.NEWS else one for one in view.actions)
    monkeypatch.setattr(fake, "view", lambda: replace(view, actions=actions))
    dialog = ActionsDialog(look, fake)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.addressRequested):
        QTest.keyClick(dialog.rows[Action.NEWS], Key.Key_Space)
    assert dialog.rows[Action.NEWS].box.isChecked()
    with qtbot.assertNotEmitted(dialog.addressRequested):
        QTest.keyClick(dialog.rows[Action.COURSE], Key.Key_Space)


def test_arrows_go_through_actions_and_habits_and_enter_begins(
    qtbot: QtBot, dialog: ActionsDialog
) -> None:
    for _ in range(6):
        press(dialog, Key.Key_Down)
    assert dialog.habits[Habit.STAY_UPDATED].hasFocus()
    press(dialog, Key.Key_Space)
    assert dialog.habits[Habit.STAY_UPDATED].box.isChecked()
    with qtbot.waitSignal(dialog.habitRequested) as asked:
        press(dialog, Key.Key_Return)
    assert asked.args == [Habit.STAY_UPDATED]
    dialog.rows[Action.NEWS].setFocus()
    with qtbot.waitSignal(dialog.actRequested) as asked:
        press(dialog, Key.Key_Enter)
    assert asked.args == [Action.NEWS]


def test_ticks_are_taken_back_and_done_again(dialog: ActionsDialog) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog, Key.Key_Z, control)
    QTest.keyClick(dialog, Key.Key_Y, control)
    assert isinstance(dialog._service, Fake)
    assert dialog._service.turned[:1] == ["undo"]
    assert dialog.said.text()


def test_every_part_has_a_name_and_its_role(dialog: ActionsDialog) -> None:
    assert nameless(dialog) == []
    assert misfits(dialog) == []


def test_an_address_is_handed_over_as_it_was_written(qtbot: QtBot, look: Look) -> None:
    dialog = NewsDialog(look, "https://a.example")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.take_focus()
    dialog.field.setText("b.example")
    with qtbot.waitSignal(dialog.wanted) as asked:
        QTest.keyClick(dialog.field, Key.Key_Return)
    assert asked.args == ["b.example"]
    dialog.say_error(NextActionError("b.example is no web address.", "Enter one."))
    assert dialog.isVisible()
    assert dialog.said.text() == "b.example is no web address. Enter one."
    assert QApplication.focusWidget() is not None
