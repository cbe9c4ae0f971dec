"""A page of later work: says what it will show, and offers what exists now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gradus.ui import navigation
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.navigation import Place
from gradus.ui.pages.promises import promise
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton, Kind
from gradus.ui.widgets.label import label

_SIGN = 40


class EmptyPage(QWidget):
    """Honest about what is missing."""

    todayRequested = Signal()

    def __init__(self, look: Look, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._place = place
        self._sign = QLabel()
        self.title = label(navigation.title(place), Text.TITLE)
        self.text = label(promise(place), Text.QUIET, wrap=True)
        self.state = label(self.tr("This version does not have it yet."), Text.QUIET, wrap=True)
        self.go = ActionButton(look.theme, self.tr("Go to Today"), Kind.PRIMARY, self.tr("Enter"))
        self._arrange()
        self._draw_sign()
        self.go.clicked.connect(self.todayRequested)
        look.theme.changed.connect(self._draw_sign)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the one action there is."""
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.todayRequested.emit()
        else:
            super().keyPressEvent(event)

    def _draw_sign(self) -> None:
        colour, ratio = self._look.theme.tokens.ink3, self.devicePixelRatioF()
        self._sign.setPixmap(self._look.icons.pixmap(self._place.value, colour, _SIGN, ratio))

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.title.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(0)
        column.addStretch(4)
        middle = Qt.AlignmentFlag.AlignHCenter
        for part, gap in ((self._sign, 16), (self.title, 8), (self.text, 2), (self.state, 22)):
            part.setAlignment(middle)
            column.addWidget(part)
            column.addSpacing(gap)
        column.addWidget(self.go, 0, middle)
        column.addStretch(6)
