"""A card of Today that leads to another page: its heading, and what opens that page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card


class LeadingCard(Card):
    """`open_button` is pressed by its key, and by a click on any quiet part of the card."""

    def __init__(self, theme: Theme, caption: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_button = ActionButton(theme, caption, Kind.HINT, key)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.put_beside_heading(self.open_button)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the page as the button does."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.open_button.click()
