"""A page of later work: says what it will show, and offers what exists now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.ui import navigation
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter
from gradus.ui.navigation import Place
from gradus.ui.pages.promises import promise
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton, Kind
from gradus.ui.widgets.label import label
from gradus.ui.widgets.sign import Sign

_SIGN = 40


class EmptyPage(QWidget):
    """Honest about what is missing."""

    todayRequested = Signal()

    def __init__(self, look: Look, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign(look, place.value, _SIGN, lambda tokens: tokens.ink3)
        self.title = label(navigation.title(place), Text.TITLE)
        self.text = label(promise(place), Text.QUIET, wrap=True)
        self.state = label(self.tr("This version does not have it yet."), Text.QUIET, wrap=True)
        self.go = ActionButton(look.theme, self.tr("Go to Today"), Kind.PRIMARY, self.tr("Enter"))
        self._arrange()
        self.go.clicked.connect(self.todayRequested)

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        return (KeyLine((enter(),), self.go.caption()),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the one action there is."""
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.todayRequested.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.title.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(0)
        column.addStretch(4)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._sign, 0, middle)
        column.addSpacing(16)
        for part, gap in ((self.title, 8), (self.text, 2), (self.state, 22)):
            part.setAlignment(middle)
            column.addWidget(part)
            column.addSpacing(gap)
        column.addWidget(self.go, 0, middle)
        column.addStretch(6)
