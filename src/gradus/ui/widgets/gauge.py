"""The base of thin bars that are filled to a share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from gradus.ui.design import shades
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.painted import fill, smooth_painter


class Gauge(QProgressBar):
    """Paints a track and what is filled of it; to a screen reader it is a progress bar."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._round = 0.0
        self.setTextVisible(False)
        self.setFixedHeight(height)
        theme.changed.connect(self.update)

    def share(self) -> float:
        """Return the filled share, from 0 to 1."""
        return self.value() / self.maximum() if self.maximum() > 0 else 0.0

    def colour(self) -> str:
        """Return the colour of the filled part."""
        return self._theme.tokens.accent

    def minimumSizeHint(self) -> QSize:
        """Let the bar become short."""
        return QSize(0, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and what is filled of it."""
        painter = smooth_painter(self)
        fill(painter, QRectF(self.rect()), shades.track(self._theme.tokens), self._round)
        if self.share() > 0:
            # Never shorter than its own roundness, so that a first percent is seen.
            width = max(self.width() * self.share(), 2 * self._round)
            fill(painter, QRectF(0, 0, width, self.height()), self.colour(), self._round)
        painter.end()
