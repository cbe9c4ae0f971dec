"""What is to be finished by when, chosen with its chance in view."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gradus.services.planning.goal import Goal
from gradus.services.planning.views import FinishView
from gradus.ui.calendar.free_time.dates_page import date_field
from gradus.ui.calendar.panels import finish_words
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_width
from gradus.ui.latest import GoOn, Latest
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import combo
from gradus.ui.widgets.label import label
from gradus.ui.widgets.segments import Segments

_DATE, _NONE = "date", "none"
_WIDTH, _NAMES = 560, 116
_A_YEAR = timedelta(days=365)
Finish = Callable[[Goal, GoOn], FinishView | None]
Titles = tuple[tuple[str, str], ...]


class GoalDialog(Dialog):
    """`saved` carries a Goal or None; `finish` is asked beside the window for each choice.

    `asking` runs it, one for the whole road and one for what is chosen; both outlive the dialog.
    """

    saved = Signal(object)

    def __init__(
        self,
        look: Look,
        subjects: Titles,
        goal: Goal | None,
        today: date,
        finish: Finish,
        asking: tuple[Latest, Latest],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Goal"), parent)
        self._subjects, self._today, self._finish = subjects, today, finish
        self._whole, self._chosen = asking
        kinds = ((_DATE, self.tr("By a date"), "Alt+1"), (_NONE, self.tr("No goal"), "Alt+2"))
        self.kind = Segments(look.theme, self.tr("Kind of goal"), kinds)
        whole = self.tr("The whole road")
        self.subject = combo(look.theme, self.tr("What"), [title or whole for _, title in subjects])
        first = today + _A_YEAR if goal is None else goal.by
        self.by = date_field(look.theme, self.tr("By"), QDate(first.year, first.month, first.day))
        self.road = self._line(self.tr("The whole road"))
        self.range = self._line("")
        self.chance = label("", Text.STRONG, wrap=True)
        self._show(goal)
        self._lay_out()
        self._connect()
        self._ask_whole()
        self._ask()

    def goal(self) -> Goal | None:
        """Return what is chosen."""
        if self.kind.value() == _NONE:
            return None
        key = self._subjects[self.subject.currentIndex()][0]
        chosen = self.by.date()
        return Goal(key, date(chosen.year(), chosen.month(), chosen.day()))

    def take_focus(self) -> None:
        """Begin with what the goal is about."""
        self.subject.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Keep the goal, or say why it cannot be one."""
        goal = self.goal()
        if goal is not None and goal.by <= self._today:
            self.say_aside(self.tr("Choose a date after today."))
            self.by.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.saved.emit(goal)
        self.accept()

    def done(self, result: int) -> None:
        """Let nothing more be worked out."""
        for asking in (self._whole, self._chosen):
            asking.forget()
        super().done(result)

    def _ask_whole(self) -> None:
        whole = Goal("", self._today + _A_YEAR)
        self.road.setText(self.tr("Being worked out…"))
        self._whole.ask(lambda go_on: self._finish(whole, go_on))

    def _ask(self) -> None:
        goal = self.goal()
        self.say_aside("")
        about = self.subject.currentText()
        for part in (self.range, self.chance, self.subject, self.by):
            part.setEnabled(goal is not None)
        if goal is None:
            self._chosen.forget()
            self.range.setText("")
            self.chance.setText(self.tr("The plan goes along the road, without a date to make."))
            return
        self.range.setAccessibleName(about)
        self.chance.setText(self.tr("Working out the chance for this date…"))
        self._chosen.ask(lambda go_on: self._finish(goal, go_on))

    def _show_whole(self, found: FinishView | None) -> None:
        self.road.setText(self._range(found))

    def _show_chosen(self, found: FinishView | None) -> None:
        self.range.setText(self._range(found))
        text = ""
        if found is not None and found.chance is not None:
            text = self.tr("Chance for this date: {0}.").format(finish_words.chance(found.chance))
            text = f"{text} {finish_words.hour_more(found)}".strip()
        self.chance.setText(text)
        announce(self.chance, text)

    def _fail(self, _error: object) -> None:
        self.chance.setText(self.tr("The chance could not be worked out. You can save the goal."))

    def _fail_whole(self, _error: object) -> None:
        self.road.setText(self.tr("It could not be worked out."))

    def _range(self, found: FinishView | None) -> str:
        if found is None:
            return self.tr("Nothing is planned for it.")
        return f"{finish_words.months(found)}. {finish_words.odds(found)}"

    def _show(self, goal: Goal | None) -> None:
        keys = [key for key, _ in self._subjects]
        self.kind.show_value(_DATE)
        if goal is not None and goal.subject in keys:
            self.subject.setCurrentIndex(keys.index(goal.subject))

    def _line(self, name: str) -> QLabel:
        line = label("", Text.NOTE, wrap=True)
        line.setAccessibleName(name)
        return line

    def _lay_out(self) -> None:
        self.say(self.tr("When each would be finished, as things go now:"), Text.NOTE)
        lines = (
            (self.tr("The whole road"), self.road),
            (self.tr("Your goal"), _left(self.kind)),
            (self.tr("What"), self.subject),
            (self.tr("By"), _left(self.by)),
            (self.tr("Finished"), self.range),
        )
        for name, field in lines:
            told = label(name, Text.BODY)
            fix_width(told, _NAMES)
            if not isinstance(field, QLabel):
                told.setMinimumHeight(field.sizeHint().height())  # in the middle of its field
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(told, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(field, 1)
            self.body.addLayout(row)
        self.road.setMinimumHeight(36)
        self.range.setMinimumHeight(36)
        self.chance.setMinimumHeight(36)
        self.body.addWidget(self.chance)
        self.add_gap()
        self.cancel = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.save_button = self.add_action(self.tr("Save"), self.tr("Enter"), primary=True)
        self.fix_size(_WIDTH)

    def _turn(self, kind: str) -> None:
        self.kind.show_value(kind)
        self._ask()

    def _connect(self) -> None:
        for button, value in zip(self.kind.buttons.values(), (_DATE, _NONE), strict=True):
            button.setShortcut("Alt+1" if value == _DATE else "Alt+2")
        self.kind.chosen.connect(self._turn)
        self.subject.currentIndexChanged.connect(self._ask)
        self.by.dateChanged.connect(self._ask)
        self._whole.found.connect(self._show_whole)
        self._whole.failed.connect(self._fail_whole)
        self._chosen.found.connect(self._show_chosen)
        self._chosen.failed.connect(self._fail)
        self.cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)


def _left(part: QWidget) -> QWidget:
    """Keep a part at its own width."""
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(part)
    row.addStretch(1)
    return held
