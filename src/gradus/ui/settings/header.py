"""The top of the page: the search, what was done last, and the ways back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_width, least_height, wear
from gradus.ui.design.theme import Theme
from gradus.ui.settings import sentences
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import ElidedLabel, label

_FIELD, _HEIGHT = 300, 34


class Header(QWidget):
    """The buttons ask, the page acts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.search = SearchField(theme)
        self.told = ElidedLabel(Text.QUIET)
        self.undo = ActionButton(theme, self.tr("Undo"), Kind.COMPACT, "Ctrl+Z")
        self.reset = ActionButton(theme, self.tr("Reset all"), Kind.COMPACT, "Ctrl+Shift+R")
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Settings"), Text.TITLE))
        top.addStretch(1)
        top.addWidget(self.search)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.told, 1)
        below.addWidget(self.undo)
        below.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(REACH, 20, REACH, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(below)
        self.told.show_text(sentences.at_once())

    def tell(self, text: str) -> None:
        """Say what was done or found, aloud as well."""
        self.told.show_text(text)
        announce(self, text)


class SearchField(QLineEdit):
    """Enter and the arrow down lead to what was found; `left` is said by Escape without text."""

    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("field", "search")
        FocusRing(theme, self, 10)
        wear(self, Text.BODY)
        fix_width(self, _FIELD)
        least_height(self, _HEIGHT)
        self.setPlaceholderText(self.tr("Search settings (Ctrl+F)"))
        self.setAccessibleName(self.tr("Search settings"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Enter, the arrow down, or Escape; anything else is text."""
        if event.key() in ENTER_KEYS or event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
