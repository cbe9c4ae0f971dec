"""A number with its name before it and its unit behind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from gradus.ui.design.fonts import Text, font
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import label


class NumberField(QWidget):
    """Arrows and digits change it."""

    changed = Signal(int)

    def __init__(
        self, theme: Theme, name: str, unit: str, limits: tuple[int, int], step: int
    ) -> None:
        super().__init__()
        self.box = QSpinBox()
        self.box.setFont(font(Text.BODY, tabular=True))
        self.box.setRange(*limits)
        self.box.setSingleStep(step)
        self.box.setFixedWidth(84)
        for part in (self.box, self.box.lineEdit()):
            part.setAccessibleName(f"{name} ({unit})")
        self.ring = FocusRing(theme, self.box, 8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, REACH, 0, REACH)
        row.setSpacing(10)
        row.addWidget(label(name, Text.BODY))
        row.addWidget(self.box)
        row.addWidget(label(unit, Text.QUIET))
        row.addStretch(1)
        self.box.valueChanged.connect(self.changed)

    def value(self) -> int:
        """Return the number."""
        return self.box.value()

    def show_value(self, value: int) -> None:
        """Show a number."""
        self.box.setValue(value)
