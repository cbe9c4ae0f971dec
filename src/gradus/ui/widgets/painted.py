"""The base of widgets that paint themselves in the colours in force."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.design.tokens import Tokens


class Painted(QLabel):
    """A widget that repaints when the theme changes; without a name it is decoration."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._theme.tokens

    def brush(self) -> QPainter:
        """Return a smooth painter without an outline; the caller ends it."""
        return smooth_painter(self)


class Picture(Painted):
    """A painted widget that says something: its name and description are its text alternative."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        # A label that holds a pixmap is a graphic to a screen reader.
        blank = QPixmap(1, 1)
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)


def smooth_painter(widget: QWidget) -> QPainter:
    """Return a smooth painter without an outline; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return painter


def fill(painter: QPainter, area: QRectF, colour: str, radius: float) -> None:
    """Fill a rounded rectangle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(area, radius, radius)
