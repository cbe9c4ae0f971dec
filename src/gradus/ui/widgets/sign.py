"""An icon that stands beside words and says nothing by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from gradus.ui.design.look import Look
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.painted import Painted

Colour = Callable[[Tokens], str]


class Sign(Painted):
    """Drawn in the colour and at the resolution in force."""

    def __init__(
        self, look: Look, name: str, size: int, colour: Colour, parent: QWidget | None = None
    ) -> None:
        super().__init__(look.theme, parent)
        self._icons = look.icons
        self._name = name
        self._size = size
        self._colour = colour
        self.setFixedSize(size, size)

    def show_sign(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = self.brush()
        ratio, colour = self.devicePixelRatioF(), self._colour(self.tokens)
        painter.drawPixmap(0, 0, self._icons.pixmap(self._name, colour, self._size, ratio))
        painter.end()
