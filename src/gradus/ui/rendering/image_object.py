"""Images within the text of a card."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter, QPyTextObject, QTextDocument, QTextFormat

from gradus.ui.rendering.column import column_width
from gradus.ui.rendering.content import Content
from gradus.ui.rendering.style import Property


class ImageObject(QPyTextObject):
    """Paints the images of whatever content it holds, no wider than the column."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.content: Content | None = None

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        """Return the size of an image, scaled down to the column."""
        image = self._image(form)
        if image is None or image.width() == 0:
            return QSizeF()
        scale = min(1.0, column_width(doc, position) / image.width())
        return QSizeF(image.width() * scale, image.height() * scale)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _doc: QTextDocument,
        _position: int,
        form: QTextFormat,
    ) -> None:
        """Paint an image into its rectangle."""
        image = self._image(form)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)

    def _image(self, form: QTextFormat) -> QImage | None:
        return self.content.image(form.stringProperty(Property.IMAGE)) if self.content else None
