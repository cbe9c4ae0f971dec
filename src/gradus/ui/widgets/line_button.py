"""A row of labels that is pressed as one: as light as a widget can be, because pages hold many."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing


class LineButton(QAbstractButton):
    """Tab reaches it, a click leaves the focus alone, and nothing is painted but its labels.

    It is no push button, whose many rules of the style sheet would be tried on each of its labels.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self._theme = theme
        self._ring: FocusRing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def ring(self) -> FocusRing:
        """What shows that it has the focus: made only then, because most never have it."""
        if self._ring is None:
            self._ring = FocusRing(self._theme, self, 6)
        return self._ring

    def put(self, part: QLabel, stretch: int = 0) -> QLabel:
        """Add a label to the row; the button, not the label, takes the mouse."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
        return part

    def sizeHint(self) -> QSize:
        """Be as large as the row."""
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be no smaller than the row can be."""
        return self.row.minimumSize()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; from the second time on it sees by itself."""
        is_new = self._ring is None
        super().focusInEvent(event)
        if is_new:
            self.ring.show_for(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it just as Space does; a held key presses once."""
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.click()
        elif event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave the painting to the labels."""
