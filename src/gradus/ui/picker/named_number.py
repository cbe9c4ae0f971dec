"""A number with its name before it and its unit behind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.label import label
from gradus.ui.widgets.number_field import NumberField


class NamedNumber(QWidget):
    """Counts while it is typed: Enter starts the quiz at once."""

    changed = Signal(int)

    def __init__(
        self, theme: Theme, name: str, unit: str, limits: tuple[int, int], step: int
    ) -> None:
        super().__init__()
        self._number = NumberField(theme, f"{name} ({unit})", limits)
        self.box = self._number.field
        self.box.setSingleStep(step)
        self.box.setKeyboardTracking(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label(name, Text.BODY))
        row.addWidget(self._number)
        row.addWidget(label(unit, Text.QUIET))
        row.addStretch(1)
        self._number.chosen.connect(self.changed)

    def value(self) -> int:
        """Return the number."""
        return self._number.value()

    def show_value(self, value: int) -> None:
        """Show a number."""
        self._number.show_value(value)
