"""A picture of a text that is laid out but not shown yet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget


class PictureAhead:
    """Painted while there is time, so that showing the text is one copy.

    It holds for one size and one screen, and until it is dropped.
    """

    def __init__(self) -> None:
        self._picture: QPixmap | None = None

    def paint(self, target: QWidget) -> None:
        """Paint a hidden widget on its background, which must be of one colour."""
        ratio = target.devicePixelRatioF()
        picture = QPixmap(target.size() * ratio)
        if picture.isNull():
            return
        picture.setDevicePixelRatio(ratio)
        # On a ground that is opaque letters are smoothed just as they are on screen.
        picture.fill(QColor(target.palette().window().color()))
        self.drop()
        target.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        self._picture = picture

    def drop(self) -> None:
        """Let the text be painted anew: it looks different."""
        self._picture = None

    def show(self, target: QWidget, event: QPaintEvent) -> bool:
        """Copy what an event asks for, and say whether there was a picture that fits."""
        picture = self._picture
        if picture is None or picture.devicePixelRatio() != target.devicePixelRatioF():
            return False
        if picture.deviceIndependentSize() != target.size().toSizeF():
            return False
        painter = QPainter(target)
        area, ratio = QRectF(event.rect()), picture.devicePixelRatio()
        painter.drawPixmap(area, picture, QRectF(area.topLeft() * ratio, area.size() * ratio))
        painter.end()
        return True
