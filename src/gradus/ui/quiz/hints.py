"""The keys of what can be done to a card, in a quiet row below the ratings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.help.keys import tab
from gradus.ui.quiz.keys import Act
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH

_GAP = 18
_ROOMY = 720
"""The least width at which every caption has its room; a language of longer words needs more."""


class Hints(QWidget):
    """Offers what is possible; what is not keeps its place, so that nothing moves."""

    asked = Signal(Act)
    keysRequested = Signal()
    leaveRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = ActionButton(theme, self.tr("keys"), Kind.HINT, "F1")
        self.leave = ActionButton(theme, self.tr("leave"), Kind.HINT, tab())
        self.leave.hide()
        self._roomy = _ROOMY
        self.buttons = {
            act: ActionButton(theme, caption, Kind.HINT, key)
            for act, caption, key in self._captions()
        }
        self._arrange()
        theme.changed.connect(self._fit)  # the size of the text is part of the look
        self.keys.clicked.connect(self.keysRequested)
        self.leave.clicked.connect(self.leaveRequested)
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _checked, act=act: self.asked.emit(act))

    def show_typing(self, *, typing: bool) -> None:
        """Name only keys that act while single keys are text, and the one that ends that."""
        self.leave.setVisible(typing and self.width() >= self._roomy)
        self._word_why(short=typing or self.width() < self._roomy)
        for act, button in self.buttons.items():
            if act is Act.UNDO:
                button.show_caption(button.caption(), self.tr("Ctrl+Z") if typing else "U")
            else:
                button.show_key(shown=not typing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for button in self.buttons.values():
            button.updateGeometry()  # which one that is hidden does not do by itself
        self._word_why(short=False)
        self.buttons[Act.WHY].updateGeometry()  # its words have changed, and the row asks it again
        self._roomy = max(_ROOMY, self.sizeHint().width())
        self._word_why(short=self.width() < self._roomy or not self.leave.isHidden())

    def _word_why(self, *, short: bool) -> None:
        why, name = self.buttons[Act.WHY], self.tr("why this interval?")
        why.show_caption(self.tr("why?") if short else name, "I")
        why.setAccessibleName(name)

    def allow(self, acts: frozenset[Act]) -> None:
        """Show the hints of these acts and no others."""
        for act, button in self.buttons.items():
            button.setVisible(act in acts)

    def _captions(self) -> Iterator[tuple[Act, str, str]]:
        yield Act.UNDO, self.tr("undo"), "U"
        yield Act.EDIT, self.tr("edit"), "E"
        yield Act.BURY, self.tr("bury"), "-"
        yield Act.SUSPEND, self.tr("suspend"), "@"
        yield Act.FLAG, self.tr("flag"), "F"
        yield Act.WHY, self.tr("why this interval?"), "I"
        yield Act.NOT_LEARNED, self.tr("not learned yet"), "0"

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, REACH, REACH, REACH)
        row.setSpacing(_GAP)
        for act, button in self.buttons.items():
            keep = button.sizePolicy()
            keep.setRetainSizeWhenHidden(True)
            button.setSizePolicy(keep)
            if act is Act.NOT_LEARNED:
                row.addWidget(self.leave)
                row.addStretch(1)
            row.addWidget(button)
        row.addWidget(self.keys)
