"""A number that matters, with what it counts below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.widgets.label import label


class Figure(QWidget):
    """A large number and a small caption."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = label("", Text.FIGURE)
        self._caption = label("", Text.SMALL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._number)
        column.addWidget(self._caption)
        column.addStretch(1)

    def show_figure(self, number: str, caption: str) -> None:
        """Show a number and what it counts."""
        self._number.setText(number)
        self._caption.setText(caption)
        self.setAccessibleName(f"{number} {caption}")

    def text(self) -> str:
        """Return both, as they are read."""
        return self.accessibleName()
