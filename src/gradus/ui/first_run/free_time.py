"""When the person is free, asked in the calendar's own form."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gradus.domain.planning.free_time import FreeTime, Window
from gradus.ui.calendar.free_time import words
from gradus.ui.calendar.free_time.form_page import FormPage
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.first_run.stage import Stage
from gradus.ui.help.keys import enter, escape
from gradus.ui.widgets.label import label

_EVENING, _MORNING = Window(19 * 60, 20 * 60), Window(10 * 60, 12 * 60)
_USUAL = ((_EVENING,), (_EVENING,), (_EVENING,), (_EVENING,), (), (_MORNING,), ())
_ROWS_HIGH = 340


class FreeTimeStage(Stage):
    """A proposal to change; `week` is what the form says."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title.setText(self.tr("When are you free?"))
        self.setAccessibleName(self.title.text())
        self.form = FormPage(look)
        self.form.setMinimumHeight(_ROWS_HIGH)
        self.total = label("", Text.STRONG)
        self.body.addWidget(self.form, 1)
        self.body.addWidget(self.total)
        self.later = self.add_action(self.tr("Later"), escape())
        self.go_on = self.add_action(self.tr("This is when"), enter(), primary=True)
        self.form.changed.connect(self._count)

    def show_free_time(self, found: FreeTime, asked: int) -> None:
        """Show what is known of it, or a proposal; `asked` cards were answered before."""
        self.note.setText(
            self.tr(
                "{0} cards are answered. Say roughly when you can study; reviews come first, and"
                " the rest of that time is planned. You can change it at any time."
            ).format(asked)
            if asked
            else self.tr(
                "Say roughly when you can study; reviews come first, and the rest of that time is"
                " planned. You can change it at any time."
            )
        )
        self.form.show_week(found.weekly if any(found.weekly) else _USUAL)
        self._count()

    def problem(self) -> str:
        """Say in a sentence what is wrong; "" where nothing is."""
        return self.form.problem()

    def free_time(self) -> FreeTime:
        """Return what the form says."""
        return FreeTime(self.form.week())

    def take_focus(self) -> None:
        """Begin with the first day."""
        self.form.days[0].first().setFocus(Qt.FocusReason.TabFocusReason)

    def _count(self) -> None:
        problem = self.form.problem()
        self.total.setText("" if problem else words.hours(self.form.week()))
        self.said.setText(problem)
