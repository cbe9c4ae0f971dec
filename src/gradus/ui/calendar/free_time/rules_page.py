"""The page of the dialog for what holds of days and blocks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gradus.domain.planning.work import SLOT, PlanRules
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.number_field import NumberField
from gradus.ui.widgets.scroll_column import ScrollColumn

_HOURS = 60
_LEAST_REVIEWS = 5


class RulesPage(QWidget):
    """A line for each rule; 0 stands for none where a rule need not hold."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._grid = QGridLayout()
        none, minutes = self.tr("no limit"), self.tr(" min")
        self.block = self._field(self.tr("Length of a block"), (SLOT, 4 * _HOURS), SLOT, minutes)
        self.pause = self._field(self.tr("Break after a block"), (0, _HOURS), 5, minutes)
        self.day_cap = self._field(self.tr("At most a day"), (0, 16 * _HOURS), 30, minutes)
        self.reviews = self._field(self.tr("Reviews, at most a day"), (0, 8 * _HOURS), 5, minutes)
        self.topic = self._field(self.tr("One topic, at most a day"), (SLOT, 600), SLOT, minutes)
        self.turns = self._field(self.tr("Topics that take turns"), (1, 6), 1, "")
        self.weekly = self._field(self.tr("Weekly review"), (0, 2 * _HOURS), SLOT, minutes)
        for field in (self.day_cap, self.reviews):
            field.field.setSpecialValueText(none)
        self.weekly.field.setSpecialValueText(self.tr("none"))
        self._arrange()

    def show_rules(self, rules: PlanRules) -> None:
        """Show rules."""
        shown = (
            (self.block, rules.block),
            (self.pause, rules.pause),
            (self.day_cap, rules.day_cap or 0),
            (self.reviews, rules.review_cap or 0),
            (self.topic, rules.topic_cap),
            (self.turns, rules.interleaved),
            (self.weekly, rules.weekly_review),
        )
        for field, value in shown:
            field.show_value(value)

    def rules(self) -> PlanRules:
        """Return what the fields say."""
        return PlanRules(
            block=self.block.value(),
            pause=self.pause.value(),
            day_cap=self.day_cap.value() or None,
            review_cap=self.reviews.value() or None,
            topic_cap=self.topic.value(),
            interleaved=self.turns.value(),
            weekly_review=self.weekly.value(),
        )

    def problem(self) -> str:
        """Say in a sentence which two rules cannot hold together; "" where all can."""
        rules = self.rules()
        if rules.day_cap is not None and rules.day_cap < rules.block:
            return self.tr("A day holds less than one block. Raise the limit or shorten blocks.")
        if rules.topic_cap < rules.block:
            return self.tr("A topic gets less than one block a day. Raise it or shorten blocks.")
        if rules.block % SLOT or rules.weekly_review % SLOT:
            return self.tr("Blocks last a multiple of {0} minutes.").format(SLOT)
        return ""

    def _field(self, name: str, bounds: tuple[int, int], step: int, suffix: str) -> NumberField:
        field = NumberField(self._look.theme, name, bounds, suffix)
        field.field.setSingleStep(step)
        field.chosen.connect(self.changed)
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, Text.BODY), row, 0)
        self._grid.addWidget(field, row, 1)
        return field

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(REACH, 0, REACH, REACH)
        self._grid.setHorizontalSpacing(24)
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        text = self.tr(
            "Reviews come first each day. Two or three topics in turns are remembered better "
            "than one alone. The weekly review lies on the last free day of the week."
        )
        column.addWidget(label(text, Text.NOTE, wrap=True))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(content))
