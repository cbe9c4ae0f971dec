"""Two columns that become one where the page is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

_GAP = 20
_STACK_BELOW = 760


class Columns(QWidget):
    """A wide column, and a narrow one beside it or below it."""

    def __init__(
        self, wide: Sequence[QWidget], narrow: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = _column(narrow)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addWidget(_column(wide), 1)
        self._line.addWidget(self._side)

    def stacked(self) -> bool:
        """Say whether the columns lie below each other."""
        return self._line.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack, and share the width."""
        super().resizeEvent(event)
        stack = self.width() < _STACK_BELOW
        way = QBoxLayout.Direction.TopToBottom if stack else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)
        self._side.setMinimumWidth(0 if stack else _side_width(self.width()))
        self._side.setMaximumWidth(16777215 if stack else _side_width(self.width()))


def _side_width(width: int) -> int:
    return min(max(round(width * 0.32), 296), 380)


def _column(parts: Sequence[QWidget]) -> QWidget:
    column = QWidget()
    column.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(_GAP)
    for part in parts:
        lines.addWidget(part)
    lines.addStretch(1)
    return column
