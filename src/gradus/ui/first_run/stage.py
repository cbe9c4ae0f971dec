"""The frame of each step: a title, a sentence, what is asked, and at most three buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn

_WIDEST, _MARGIN = 720, 36


class Stage(QWidget):
    """`body` takes what is asked; the buttons stay below it while it scrolls.

    What is `sparse` stands in the middle of the page, its buttons right below the words.
    """

    sparse = False

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title = label("", Text.TITLE, wrap=True)
        self.note = label("", Text.QUIET, wrap=True)
        self.said = label("", Text.NOTE, wrap=True)
        self.body = QVBoxLayout()
        self._actions = QHBoxLayout()
        self._column, self._foot = QWidget(), QWidget()
        width = (_WIDEST + 2 * REACH, _MARGIN - REACH)
        self._above = Centred(self._column, *width)
        self._below = Centred(QWidget() if self.sparse else self._foot, *width)
        self.area = ScrollColumn(self._above)
        self._arrange()

    def add_action(self, caption: str, key: str, *, primary: bool = False) -> ActionButton:
        """Add a button; the primary one stands last."""
        kind = Kind.PRIMARY if primary else Kind.SECONDARY
        button = ActionButton(self._look.theme, caption, kind, key)
        self._actions.addWidget(button)
        return button

    def take_focus(self) -> None:
        """Let keys act at once."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, width: int) -> None:
        """Follow the width of the page."""
        self._above.place(width)
        self._below.place(width)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body.setSpacing(12)
        self._actions.setSpacing(10)
        self._actions.addStretch(1)
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(REACH, 48, REACH, 16)
        lines.setSpacing(8)
        lines.addStretch(2 if self.sparse else 0)
        lines.addWidget(self.title)
        lines.addWidget(self.note)
        lines.addSpacing(14)
        lines.addLayout(self.body)
        if self.sparse:
            lines.addWidget(self._foot)
        lines.addStretch(3)
        foot = QVBoxLayout(self._foot)
        beside = 0 if self.sparse else REACH
        foot.setContentsMargins(beside, 8, beside, 20)
        foot.setSpacing(8)
        foot.addWidget(self.said)
        foot.addLayout(self._actions)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(self._below)
