"""How thoroughly to review: three words with their minutes, and the number behind them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gradus.domain.settings import DESIRED_RETENTION
from gradus.services.forecast.retention_cost import LIGHTER, NORMAL, THOROUGH
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.settings.controls import Control, NumberControl
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.segments import Segments

_translate = QCoreApplication.translate


class RetentionControl(Control):
    """Any share may be chosen; the words stand for three of them."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        choices = [(str(share), _name(share), "") for share in (LIGHTER, NORMAL, THOROUGH)]
        self.segments = Segments(theme, self.tr("How thoroughly"), choices)
        self.number = NumberControl(theme, DESIRED_RETENTION)
        self.cost = label("", Text.SMALL, tabular=True)
        self.segments.chosen.connect(lambda value: self.chosen.emit(float(value)))
        self.number.chosen.connect(self.chosen)
        self._arrange()

    def show_value(self, value: object) -> None:
        """Show a share, as a word where it is one of the three."""
        self.segments.show_value(str(value))
        self.number.show_value(value)

    def show_cost(self, minutes: Mapping[float, float]) -> None:
        """Say what each choice takes a day."""
        each = [minutes.get(share) for share in (LIGHTER, NORMAL, THOROUGH)]
        known = [str(round(one)) for one in each if one is not None]
        self.cost.setVisible(len(known) == len(each))
        if not self.cost.isHidden():
            text = self.tr("About {0}, {1} or {2} minutes a day")
            self.cost.setText(text.format(*known))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.segments)
        line.addWidget(self.number)
        column.addLayout(line)
        self.cost.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.cost.hide()
        self.cost.setContentsMargins(0, 0, REACH, 0)
        column.addWidget(self.cost)


def _name(share: float) -> str:
    names = {
        LIGHTER: _translate("Settings", "Lighter"),
        NORMAL: _translate("Settings", "Normal"),
        THOROUGH: _translate("Settings", "Thorough"),
    }
    return names[share]
