"""Looking at what a card view shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextFragment
from PySide6.QtWidgets import QWidget

from gradus.ui.rendering.card_view import CardView


def blocks(view: CardView) -> list[QTextBlock]:
    found, block = [], view.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def fragments(view: CardView) -> list[QTextFragment]:
    found = []
    for block in blocks(view):
        place = block.begin()
        while not place.atEnd():
            found.append(place.fragment())
            place += 1
    return found


def fragment(view: CardView, text: str) -> QTextFragment:
    return next(f for f in fragments(view) if text in f.text())


def drawn(view: CardView, background: str = "#ffffff", scale: int = 1) -> QImage:
    image = QImage(view.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(background))
    view.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return image


def ink(image: QImage, colour: str, near: int = 24) -> list[tuple[int, int]]:
    """Return the pixels of about one colour, column by column from the top."""
    wanted = QColor(colour)
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if _distance(image.pixelColor(x, y), wanted) < near
    ]


def _distance(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )
