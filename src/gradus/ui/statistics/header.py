"""The title of the Statistics page, its period, and what acts on all plots."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.statistics.period import Period
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label
from gradus.ui.widgets.segments import Segments

_translate = QCoreApplication.translate
PERIOD_KEYS = {
    Qt.Key.Key_M: Period.MONTH,
    Qt.Key.Key_Q: Period.QUARTER,
    Qt.Key.Key_Y: Period.YEAR,
    Qt.Key.Key_A: Period.ALL,
}


class Header(QWidget):
    """`periodChosen` carries a Period."""

    periodChosen = Signal(object)
    tablesRequested = Signal()
    exportRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(self.tr("Statistics"), Text.TITLE)
        self.subtitle = label("", Text.QUIET, wrap=True)
        choices = [
            (period.value, title(period), key.name[-1]) for key, period in PERIOD_KEYS.items()
        ]
        self.periods = Segments(theme, self.tr("Period"), choices)
        self.tables = ActionButton(theme, self.tr("All as tables"), Kind.COMPACT, "T")
        self.export = ActionButton(theme, self.tr("Export all"), Kind.COMPACT, "E")
        self.periods.chosen.connect(lambda value: self.periodChosen.emit(Period(value)))
        self.tables.clicked.connect(self.tablesRequested)
        self.export.clicked.connect(self.exportRequested)
        self._arrange()

    def show_period(self, period: Period) -> None:
        """Mark the period that is shown."""
        self.periods.show_value(period.value)

    def set_actions_visible(self, *, visible: bool) -> None:
        """Show what acts on plots, once there are plots."""
        for part in (self.periods, self.tables, self.export):
            part.setVisible(visible)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(4)
        column.addWidget(self.subtitle)
        column.addSpacing(14)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.periods)
        line.addStretch(1)
        line.addWidget(self.tables)
        line.addWidget(self.export)
        column.addLayout(line)


def title(period: Period) -> str:
    """Name a period."""
    titles = {
        Period.MONTH: _translate("Statistics", "Month"),
        Period.QUARTER: _translate("Statistics", "Quarter"),
        Period.YEAR: _translate("Statistics", "Year"),
        Period.ALL: _translate("Statistics", "All"),
    }
    return titles[period]
