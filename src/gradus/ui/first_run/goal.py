"""Both finishes, and then the question whether there is a date to make."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gradus.services.first_run.first_plan import Finishes
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import FinishView
from gradus.ui.calendar.free_time.dates_page import date_field
from gradus.ui.calendar.panels import finish_words
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.first_run.stage import Stage
from gradus.ui.help.keys import enter, escape
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label

_A_YEAR = timedelta(days=365)


class _Range(Card):
    """One of the two finishes."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.set_heading(heading)
        self.months = label("", Text.FIGURE, wrap=True)
        self.odds = label("", Text.NOTE, wrap=True)
        self.body.addWidget(self.months)
        self.body.addSpacing(4)
        self.body.addWidget(self.odds)
        self.body.addStretch(1)

    def show_words(self, months: str, odds: str) -> None:
        self.months.setText(months)
        self.odds.setText(odds)


class GoalStage(Stage):
    """The date is asked only once both ranges are there."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title.setText(self.tr("When you would be there"))
        self.setAccessibleName(self.title.text())
        self.note.setText(
            self.tr(
                "At the pace of your free time, reviews included, and by what you have answered so"
                " far. Blocks that are missed are reckoned with."
            )
        )
        self.core = _Range(self.tr("The core road"))
        self.whole = _Range(self.tr("Everything, optional topics too"))
        self.by = date_field(look.theme, self.tr("Finish the core road by"), QDate())
        self.question = label(
            self.tr("Is there a date by which you want to have finished the core road?"),
            Text.STRONG,
            wrap=True,
        )
        self._fill()
        self.none = self.add_action(self.tr("No date"), escape())
        self.keep = self.add_action(self.tr("Keep this date"), enter(), primary=True)
        self._ask(shown=False)

    def show_working(self, *, kept: bool) -> None:
        """Say that both ranges are being worked out; one may go on once free time is `kept`."""
        self.none.setVisible(kept)
        for card in (self.core, self.whole):
            card.show_words(self.tr("Being worked out…"), self.tr("This takes a few seconds."))
        self._ask(shown=False)

    def show_core(self, found: FinishView | None) -> None:
        """Show the first range while the other is worked out."""
        self.core.show_words(*self._words(found))

    def show_finishes(self, found: Finishes, today: date) -> None:
        """Show both ranges, then ask."""
        self.core.show_words(*self._words(found.core))
        self.whole.show_words(*self._words(found.whole))
        self._propose(found.core.likely if found.core else today + _A_YEAR, today)
        announce(self, f"{self.core.months.text()} {self.core.odds.text()}")

    def show_failed(self, today: date) -> None:
        """Say that the ranges could not be worked out; a date can be kept all the same."""
        for card in (self.core, self.whole):
            card.show_words(self.tr("It could not be worked out."), "")
        self._propose(today + _A_YEAR, today)

    def goal(self) -> Goal:
        """Return what is chosen."""
        day = self.by.date()
        return Goal("", date(day.year(), day.month(), day.day()))

    def take_focus(self) -> None:
        """Begin with the date, once it is asked for."""
        if self.by.isHidden():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.by.setFocus(Qt.FocusReason.TabFocusReason)

    def _propose(self, by: date, today: date) -> None:
        self.by.setMinimumDate(QDate(today.year, today.month, today.day).addDays(1))
        self.by.setDate(QDate(by.year, by.month, by.day))
        self._ask(shown=True)

    def _words(self, view: FinishView | None) -> tuple[str, str]:
        if view is None:
            return self.tr("Nothing is left to plan"), ""
        return finish_words.months(view), finish_words.odds(view)

    def _ask(self, *, shown: bool) -> None:
        for part in (self.question, self.by):
            part.setVisible(shown)
        self.keep.setVisible(shown)

    def _fill(self) -> None:
        ranges = QHBoxLayout()
        ranges.setSpacing(14)
        ranges.addWidget(self.core, 1)
        ranges.addWidget(self.whole, 1)
        asked = QVBoxLayout()
        asked.setSpacing(10)
        asked.addWidget(self.question)
        asked.addWidget(self.by, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(ranges)
        self.body.addSpacing(10)
        self.body.addLayout(asked)
