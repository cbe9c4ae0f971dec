"""A thin bar that is filled to a share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.ui.design import shades
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.marks import phase_colour
from gradus.ui.widgets.painted import Painted, fill


class Meter(Painted):
    """A track with the filled share in a phase's colour."""

    def __init__(self, theme: Theme, phase: int | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._phase = phase
        self._share = 0.0
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill to a share from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a readable length and take what is left."""
        return QSize(64, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and what is filled of it."""
        painter = self.brush()
        fill(painter, QRectF(self.rect()), shades.track(self.tokens), 3)
        if self._share > 0:
            # Never shorter than its own roundness, so that a first percent is seen.
            width = max(self.width() * self._share, 6.0)
            area = QRectF(0, 0, width, self.height())
            fill(painter, area, phase_colour(self.tokens, self._phase), 3)
        painter.end()
