"""Buttons that show their key."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Kind(StrEnum):
    """How much a button asks for attention; one PRIMARY a page."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    COMPACT = "compact"
    HINT = "hint"


_TEXTS = {Kind.HINT: Text.SMALL, Kind.COMPACT: Text.HEADING}
_MARGINS = {Kind.HINT: (0, 3, 0, 3), Kind.COMPACT: (10, 5, 10, 5)}


class RowButton(QPushButton):
    """A button whose content is a row of labels; Tab reaches it, a click leaves the focus alone."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        radius: float = 8,
        reach: int = REACH,
    ) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self._ringed = theme, radius, reach
        self._ring: FocusRing | None = None
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def ring(self) -> FocusRing:
        """What shows that the button has the focus: made only then, because most never have it."""
        if self._ring is None:
            theme, radius, reach = self._ringed
            self._ring = FocusRing(theme, self, radius, reach)
        return self._ring

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; from the second time on it sees by itself."""
        is_new = self._ring is None
        super().focusInEvent(event)
        if is_new:
            self.ring.show_for(event.reason())

    def put(self, part: QLabel) -> QLabel:
        """Add a label to the row; the button, not the label, takes the mouse."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return part

    def sizeHint(self) -> QSize:
        """Be as large as the row."""
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be no smaller than the row can be."""
        return self.row.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press a focused button just as Space does; a held key presses once."""
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.click()
        elif event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)


class ActionButton(RowButton):
    """A caption and, where the action has one, its key."""

    def __init__(
        self, theme: Theme, caption: str, kind: Kind, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, radius=6 if kind is Kind.HINT else 8)
        self.setProperty("kind", kind.value)
        self.setAccessibleName(caption)
        self._caption = label(caption, _TEXTS.get(kind, Text.STRONG))
        self._key = KeyCap(key)
        self._arrange(kind)
        self._key.setVisible(bool(key))

    def show_caption(self, caption: str, key: str) -> None:
        """Say something else, with another key."""
        self.setAccessibleName(caption)
        self._caption.setText(caption)
        self._key.setText(key)

    def show_key(self, *, shown: bool) -> None:
        """Show the key or hide it, as it acts now or does not; its room stays."""
        keep = self._key.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._key.setSizePolicy(keep)
        self._key.setVisible(shown)

    def caption(self) -> str:
        """Return what the button says."""
        return self._caption.text()

    def _arrange(self, kind: Kind) -> None:
        self.row.setSpacing(5 if kind is Kind.HINT else 8)
        self.row.setContentsMargins(*_MARGINS.get(kind, (16, 10, 16, 10)))
        parts: tuple[QLabel, QLabel] = (self._caption, self._key)
        if kind is Kind.HINT:
            parts = (self._key, self._caption)
        self.row.addStretch(1)
        for part in parts:
            self.put(part)
        self.row.addStretch(1)
