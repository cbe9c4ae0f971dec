"""The preview of a README with dashed boxes round what only the person can answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.portfolio.preview.view import ReadmeView
from gradus.ui.portfolio.readme.questions import ADDRESS, BOX
from gradus.ui.rendering.maths.service import MathsService

_ABOVE, _RADIUS = 8.0, 6.0


class BoxedView(ReadmeView):
    """`answerRequested` carries the key of the question whose box was clicked."""

    answerRequested = Signal(str)
    addressRequested = Signal(str)

    def __init__(self, theme: Theme, maths: MathsService, parent: QWidget | None = None) -> None:
        super().__init__(maths, parent)
        self._theme = theme
        self.set_tokens(theme.tokens)
        theme.changed.connect(self._recolour)
        self.linkActivated.connect(self._follow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, then the boxes."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        pen = QPen(QColor(self._theme.tokens.ink3), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for area in self._boxes():
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.end()

    def _boxes(self) -> list[QRectF]:
        layout, found = self.document().documentLayout(), []
        width = self.document().textWidth()
        block = self.document().begin()
        while block.isValid():
            if block.text().startswith(BOX):
                area = layout.blockBoundingRect(block)
                box = QRectF(0.5, round(area.top()) + 0.5, width - 1, round(area.height()))
                found.append(box.adjusted(0, -_ABOVE, 0, _ABOVE))
            block = block.next()
        return found

    def _recolour(self) -> None:
        self.set_tokens(self._theme.tokens)

    def _follow(self, address: str) -> None:
        if address.startswith(ADDRESS):
            self.answerRequested.emit(address.removeprefix(ADDRESS))
        else:
            self.addressRequested.emit(address)
