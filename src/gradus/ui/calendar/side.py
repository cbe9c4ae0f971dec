"""The column on the right: cards of others, each in its own slot."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.ui.calendar.scrolled import Scrolled
from gradus.ui.widgets.focus_ring import REACH

WIDTH = 264
_GAP = 16


class Slot(IntEnum):
    """Where a card lies, from the top."""

    FINISH = 0
    SHORTFALL = 1
    OFFER = 2
    NOT_PLACED = 3
    OTHER = 4


class SideColumn(Scrolled):
    """Scrolls where its cards are higher than the page.

    `put` fills a slot. A card that has nothing to say hides itself, and the others close up; each
    is `WIDTH` wide, less room for focus rings.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        content = QWidget()
        super().__init__(content, parent)
        self._cards: dict[Slot, QWidget] = {}
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(REACH, 0, 0, REACH)
        self._lines.setSpacing(_GAP)
        self._lines.addStretch(1)
        self.setFixedWidth(WIDTH)

    def put(self, slot: Slot, card: QWidget) -> None:
        """Put a card into a slot, in place of what was there."""
        before = self._cards.pop(slot, None)
        if before is not None:
            self._lines.removeWidget(before)
            before.deleteLater()
        above = sum(1 for other in self._cards if other < slot)
        self._lines.insertWidget(above, card)
        self._cards[slot] = card

    def card(self, slot: Slot) -> QWidget | None:
        """Return what lies in a slot."""
        return self._cards.get(slot)
