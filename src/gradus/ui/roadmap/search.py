"""Finding a topic by what is typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gradus.services.roadmap.view import TopicTile
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height, fix_width, wear
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing

_HEIGHT, _WIDTH, _ICON = 34, 230, 16


def matching(topics: Iterable[TopicTile], text: str) -> tuple[TopicTile, ...]:
    """Return the topics whose title or area holds every word, those with it in the title first."""
    wanted = text.casefold().split()
    if not wanted:
        return ()

    def holds(title: str) -> bool:
        return all(word in title.casefold() for word in wanted)

    found = [topic for topic in topics if holds(f"{topic.title} {topic.area}")]
    return tuple(sorted(found, key=lambda topic: not holds(topic.title)))


class TopicSearch(QLineEdit):
    """Enter and the down arrow lead to what was found, Esc out of the search."""

    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.ring = FocusRing(look.theme, self, 8)
        self.setProperty("field", "search")
        fix_width(self, _WIDTH)
        fix_height(self, _HEIGHT)
        wear(self, Text.NOTE)
        self.setPlaceholderText(self.tr("Find a topic (Ctrl+F)"))
        self.setAccessibleName(self.tr("Find a topic"))
        where = QLineEdit.ActionPosition.LeadingPosition
        self._sign = self.addAction(self._icon(), where)
        self._sign.setText(self.tr("Find a topic"))
        look.theme.changed.connect(self._recolour)

    def seek(self, text: str = "") -> None:
        """Take the focus, and a first letter."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if text:
            self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Enter, Down or Esc; anything else is text."""
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_Down):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _recolour(self) -> None:
        self._sign.setIcon(self._icon())

    def _icon(self) -> QIcon:
        return self._look.icons.icon("search", self._look.theme.tokens.ink3, _ICON)
