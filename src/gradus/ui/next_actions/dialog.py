"""All five next actions, and the habits with the weeks in which they were kept."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gradus.domain.next_actions.action import Action, Proof
from gradus.domain.next_actions.habit import Habit
from gradus.errors import GradusError
from gradus.services.next_actions.service import NextActionsView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import escape
from gradus.ui.next_actions import sentences
from gradus.ui.next_actions.row import ActionRow
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label

_WIDTH, _HIGHEST = 720, 600


class NextActions(Protocol):
    """What the dialog asks of the services."""

    def view(self) -> NextActionsView:
        """Return how everything stands."""
        ...

    def tick(self, action: Action, *, done: bool) -> None:
        """Take the person's word for an action."""
        ...

    def tick_habit(self, habit: Habit, *, done: bool) -> None:
        """Take the person's word for a habit in this week."""
        ...

    def undo(self) -> bool:
        """Take the last tick back."""
        ...

    def redo(self) -> bool:
        """Do again what was taken back last."""
        ...


class ActionsDialog(Dialog):
    """A row each; `actRequested` carries an Action, `habitRequested` a Habit that is to begin.

    `addressRequested` asks for the address of the news, which proves them, to be changed.
    """

    actRequested = Signal(object)
    addressRequested = Signal()
    habitRequested = Signal(object)

    def __init__(self, look: Look, service: NextActions, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Next actions and habits"), parent)
        self._service = service
        self.rows = {one: self._action_row(one) for one in Action}
        self.habits = {one: self._habit_row(one) for one in Habit}
        self.rows[Action.NEWS].refused.connect(self.addressRequested)
        self._arrange_rows()
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), escape())
        self.close_button.clicked.connect(self.reject)
        self.setFixedWidth(_WIDTH)
        self.refresh()

    def take_focus(self) -> None:
        """Begin with the first row that is open."""
        rows = (row for row in self._every() if not row.box.isChecked())
        next(rows, self._every()[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Show how everything stands now."""
        view = self._service.view()
        for standing in view.actions:
            self.rows[standing.action].show_row(
                sentences.title(standing.action),
                sentences.note(standing, view.weeks),
                sentences.caption(standing),
                done=standing.done,
                proved=standing.proof is Proof.PROVED,
            )
        for habit in view.habits:
            self.habits[habit.habit].show_row(
                sentences.habit_title(habit.habit),
                sentences.habit_note(habit.habit),
                sentences.habit_caption(habit.habit),
                done=habit.this_week,
                proved=habit.proved,
                pill=sentences.habit_weeks(habit) if habit.weeks else "",
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take ticks back and do them again; the rest is the dialog's."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._turn(self._service.undo(), self.tr("Taken back."))
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._turn(self._service.redo(), self.tr("Done again."))
        else:
            super().keyPressEvent(event)

    def _turn(self, turned: bool, said: str) -> None:  # noqa: FBT001
        if turned:
            self.refresh()
            self.say_aside(said)

    def _every(self) -> list[ActionRow]:
        return [*self.rows.values(), *self.habits.values()]

    def _action_row(self, action: Action) -> ActionRow:
        row = self._new_row()
        row.ticked.connect(lambda done: self._do(self._service.tick, action, done))
        row.begun.connect(lambda: self.actRequested.emit(action))
        return row

    def _habit_row(self, habit: Habit) -> ActionRow:
        row = self._new_row()
        row.ticked.connect(lambda done: self._do(self._service.tick_habit, habit, done))
        row.begun.connect(lambda: self.habitRequested.emit(habit))
        return row

    def _new_row(self) -> ActionRow:
        row = ActionRow(self._look.theme)
        row.stepped.connect(lambda steps: self._step(row, steps))
        return row

    def _do(self, tick: object, what: object, done: bool) -> None:  # noqa: FBT001
        try:
            tick(what, done=done)  # type: ignore[operator]
        except GradusError as error:
            self.say_aside(str(error))
        else:
            self.say_aside(self.tr("Ctrl+Z takes it back."))
        self.refresh()

    def _step(self, row: ActionRow, steps: int) -> None:
        rows = self._every()
        place = rows.index(row) + steps
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(rows[place], 0, 40)

    def _arrange_rows(self) -> None:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(4, 4, 10, 4)
        lines.setSpacing(2)
        for row in self.rows.values():
            lines.addWidget(row)
        lines.addSpacing(12)
        lines.addWidget(label(self.tr("Habits, ticked for this week"), Text.HEADING))
        for row in self.habits.values():
            lines.addWidget(row)
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        high = min(inner.sizeHint().height() + 8, _HIGHEST)
        room = self.screen().availableGeometry().height() - 260
        self._area.setFixedHeight(min(high, max(room, 240)))
        self.body.addWidget(self._area)
        self.say(self.tr("Space ticks, Enter begins. What Gradus can see ticks itself."), Text.NOTE)
