"""The thin line along the top edge that shows how far a session has come."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from gradus.ui.design import shades
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.painted import Painted, fill


class ProgressLine(Painted):
    """Three pixels high, filled from the left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._share = 0.0
        self.setFixedHeight(3)

    def show_progress(self, done: int, remaining: int) -> None:
        """Fill to the share that is done and say it in words."""
        total = done + remaining
        self._share = done / total if total else 1.0
        self.setAccessibleName(self.tr("Progress"))
        self.setAccessibleDescription(self.tr("{0} of {1}").format(done, total))
        self.update()

    def share(self) -> float:
        """Return the filled share."""
        return self._share

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = self.brush()
        fill(painter, QRectF(self.rect()), shades.track(self.tokens), 0)
        area = QRectF(0, 0, self.width() * self._share, self.height())
        fill(painter, area, self.tokens.accent, 0)
        painter.end()
