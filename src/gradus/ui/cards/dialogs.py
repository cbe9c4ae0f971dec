"""What is asked before cards are reset or rescheduled, and the help of the search."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from gradus.domain.search.grammar import COMBINING, FILTERS
from gradus.services.cards.actions import Loss
from gradus.ui import words
from gradus.ui.cards import sentences
from gradus.ui.cards.days_field import days_from
from gradus.ui.design.fonts import Text, px
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.language.told import told
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.text_box import code_font

_WIDTH = 460


class ResetDialog(Dialog):
    """Names what a reset takes; `accepted` means to go on."""

    def __init__(self, look: Look, loss: Loss, parent: QWidget | None = None) -> None:
        super().__init__(look, sentences.reset_title(loss.cards), parent)
        self.show_sign("warning", lambda tokens: tokens.warn)
        self.text = self.say(sentences.loss(loss))
        self.keep = self.add_action(self.tr("Keep them"), escape())
        self.add_gap()
        self.go = self.add_action(self.tr("Make new"), enter(), primary=True)
        self.keep.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.fix_size(px(_WIDTH))


class RescheduleDialog(Dialog):
    """Takes a number of days or a date; `chosen` carries the days from today."""

    chosen = Signal(int)

    def __init__(self, look: Look, count: int, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, sentences.reschedule_title(count), parent)
        self._today = today
        prompt = self.say(self.tr("In how many days, or on which date? 0 is today."))
        self.field = QLineEdit("1")
        self.ring = FocusRing(look.theme, self.field, 10)
        self.means = label("", Text.NOTE)
        self._lay_out()
        self.cancel = self.add_action(self.tr("Cancel"), escape())
        self.add_gap()
        self.go = self.add_action(self.tr("Reschedule"), enter(), primary=True)
        prompt.setBuddy(self.field)
        self.field.textChanged.connect(self._say_day)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._choose)
        self._say_day()
        self.fix_size(px(_WIDTH))

    def take_focus(self) -> None:
        """Let the day be typed at once."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)
        self.field.selectAll()

    def _days(self) -> int | None:
        return days_from(self.field.text(), self._today)

    def _say_day(self) -> None:
        days = self._days()
        if days is None:
            self.means.setText(self.tr("That is no day from today on."))
        else:
            self.means.setText(words.long_day(self._today + timedelta(days=days)))
        self.go.setEnabled(days is not None)

    def _choose(self) -> None:
        days = self._days()
        if days is not None:
            self.accept()
            self.chosen.emit(days)

    def _lay_out(self) -> None:
        self.field.setProperty("field", "search")
        self.field.setFixedHeight(40)
        self.field.setMaxLength(40)
        self.field.setAccessibleName(self.tr("Days from today, or a date"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.means)


class SearchHelp(Dialog):
    """Every filter and every way to join them, with an example of each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("How to search"), parent)
        lines = QWidget()
        self._grid = QGridLayout()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 12, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self._fill()
        self.area = ScrollColumn(lines)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.area, 1)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), escape(), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.resize(620, 540)

    def _fill(self) -> None:
        examples = [*COMBINING, *((one.example, one.finds) for one in FILTERS)]
        lines = [(example, told(finds)) for example, finds in examples]
        for row, (example, finds) in enumerate(lines):
            query = label(example, Text.NOTE)
            query.setFont(code_font())
            self._grid.addWidget(query, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(finds, Text.NOTE, wrap=True), row, 1)
        self.setAccessibleDescription("; ".join(f"{query}: {finds}" for query, finds in lines))
