"""Fields to write one line in, and lists to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit

from gradus.ui.design.sizes import least_height
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import FocusRing

_HEIGHT = 34
_RADIUS = 8
_ARROW, _FROM_EDGE, _LINE = 4, 16, 1.7


def line_edit(theme: Theme, name: str, placeholder: str = "") -> QLineEdit:
    """Make a field with a focus ring and an accessible name."""
    field = QLineEdit()
    field.setProperty("field", "line")
    FocusRing(theme, field, _RADIUS)
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    least_height(field, _HEIGHT)
    return field


def combo(theme: Theme, name: str, choices: Iterable[str]) -> QComboBox:
    """Make a list to choose from, with a focus ring and an accessible name."""
    field = _Combo(theme)
    FocusRing(theme, field, _RADIUS)
    field.setAccessibleName(name)
    field.setAccessibleDescription(name)  # on Linux Qt gives the choice itself as the name
    field.addItems(list(choices))
    least_height(field, _HEIGHT)
    return field


class _Combo(QComboBox):
    """Draws its own arrow: one that has a border by the style sheet has none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the arrow over the field, in the ink of quiet text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        ink = QColor(self._theme.tokens.ink2)
        painter.setPen(QPen(ink, _LINE, Qt.PenStyle.SolidLine, round_cap, round_join))
        x, y = self.width() - _FROM_EDGE, self.height() / 2
        tip, side = QPointF(x, y + _ARROW / 2), _ARROW
        painter.drawPolyline([tip + QPointF(-side, -side), tip, tip + QPointF(side, -side)])
        painter.end()
