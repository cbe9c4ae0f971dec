"""The next seven days as they are planned."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gradus.services.planning.views import BlockView, DayView
from gradus.ui import words
from gradus.ui.calendar import sentences
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.first_run.stage import Stage
from gradus.ui.help.keys import enter
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import label
from gradus.ui.widgets.marks import PhaseMark

_DAY = 150


class WeekStage(Stage):
    """Days with their blocks, and how to go on."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title.setText(self.tr("Your week"))
        self.setAccessibleName(self.title.text())
        self._card = Card()
        self._card.set_heading(self.tr("The next seven days"))
        self._days = QVBoxLayout()
        self._days.setSpacing(10)
        self._times: list[QLabel] = []
        self._card.body.addLayout(self._days)
        self.body.addWidget(self._card)
        self.go_on = self.add_action("", enter(), primary=True)

    def show_working(self) -> None:
        """Say that the plan is being made."""
        self._show(self.tr("Your week is being planned…"), ())
        self.go_on.setVisible(False)

    def show_days(self, days: tuple[DayView, ...], *, asks_more: bool) -> None:
        """Show what is planned; `asks_more` says that the placement is not over."""
        planned = any(day.blocks for day in days)
        note = (
            self.tr("This is a first plan. Move what you like in the calendar, at any time.")
            if planned
            else self.tr("Nothing is planned yet. The calendar plans as soon as you say when.")
        )
        if asks_more:
            note = self.tr("{0} The rest of the questions may still shorten the road.").format(note)
        self._show(note, days)
        caption = self.tr("Go on with the questions") if asks_more else self.tr("To Today")
        self.go_on.show_caption(caption, enter())
        self.go_on.setVisible(True)

    def _show(self, note: str, days: tuple[DayView, ...]) -> None:
        self.note.setText(note)
        clear(self._days)
        self._times = []
        for day in days:
            if day.blocks:
                self._days.addWidget(self._day(day))
        widest = max((time.sizeHint().width() for time in self._times), default=0)
        for time in self._times:
            time.setMinimumWidth(widest)  # titles begin in one column, whatever the clock's form
        self._card.setVisible(any(day.blocks for day in days))

    def _day(self, day: DayView) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        name = label(words.weekday(date.fromordinal(day.day)), Text.STRONG)
        name.setFixedWidth(_DAY)
        blocks = QVBoxLayout()
        blocks.setSpacing(4)
        for block in day.blocks:
            blocks.addLayout(self._block(block))
        row.addWidget(name)
        row.addLayout(blocks, 1)
        return held

    def _block(self, block: BlockView) -> QHBoxLayout:
        mark = PhaseMark(self._look.theme, (4, 18))
        mark.show_phase(block.phase)
        time = label(sentences.span(block.start, block.minutes), Text.QUIET, tabular=True)
        self._times.append(time)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(mark)
        row.addWidget(time)
        row.addWidget(label(block.title, Text.BODY), 1)
        return row
