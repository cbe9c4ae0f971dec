"""A block of the plan on Today: when, what, how long, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.planning.block import Status
from gradus.services.today.view import PlannedBlock
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.today import planned_sentences as sentences
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton, Kind
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.marks import BlockMark
from gradus.ui.widgets.pill import Pill

_WIDE_CLOCK = 46


class PlannedRow(QFrame):
    """Takes the focus as one; Enter starts, D and M mark, as the card's heading says.

    `startRequested` carries the uid, `markRequested` the uid and a Status; `stepped` says that an
    arrow wants the row before (-1) or after (1), `focused` that the row has the focus now.
    """

    startRequested = Signal(str)
    markRequested = Signal(str, object)
    stepped = Signal(int)
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block: PlannedBlock | None = None
        self.mark = BlockMark(theme, (4, 38))
        self.clock = label("", Text.NOTE, tabular=True)
        self.title, self.note = ElidedLabel(Text.STRONG), ElidedLabel(Text.NOTE)
        self.length = Pill("")
        self.done = self._button(theme, Kind.HINT)
        self.missed = self._button(theme, Kind.HINT)
        self.start = self._button(theme, Kind.COMPACT)
        self.ring = FocusRing(theme, self, 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange()

    def show_block(self, block: PlannedBlock, cards: int) -> None:
        """Show a block; `cards` are those that Start would ask."""
        self.block = block
        self.mark.show_kind(block.kind, block.phase)
        self.clock.setText(sentences.start(block))
        self.title.show_text(sentences.title(block))
        self.note.show_text(sentences.note(block, cards))
        self.length.setText(sentences.length(block))
        self.start.show_caption(sentences.start_caption(block), "")
        self.done.show_caption(sentences.done_caption(block), "")
        self.missed.show_caption(sentences.missed_caption(block), "")
        self.setAccessibleName(sentences.spoken(block, cards))
        name = sentences.title(block)
        for button in (self.start, self.done, self.missed):
            button.setAccessibleName(f"{button.caption()}: {name}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so, that the page can scroll here."""
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the row's keys; others go on to the page."""
        keys = {Qt.Key.Key_D: self.done, Qt.Key.Key_M: self.missed}
        keys |= dict.fromkeys(ENTER_KEYS, self.start)
        button = keys.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if button is not None and plain and not event.isAutoRepeat():
            button.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain:
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _mark(self, status: Status) -> None:
        block = self.block
        if block is not None:
            again = block.status is status
            self.markRequested.emit(block.uid, Status.PLANNED if again else status)

    def _start(self) -> None:
        if self.block is not None:
            self.startRequested.emit(self.block.uid)

    @staticmethod
    def _button(theme: Theme, kind: Kind) -> ActionButton:
        button = ActionButton(theme, "", kind)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row has the focus, and its keys
        return button

    def _arrange(self) -> None:
        self.clock.setMinimumWidth(_WIDE_CLOCK)
        self.start.clicked.connect(self._start)
        self.done.clicked.connect(lambda: self._mark(Status.DONE))
        self.missed.clicked.connect(lambda: self._mark(Status.MISSED))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.note)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 12, 0, 12)
        line.setSpacing(10)
        line.addWidget(self.clock)
        line.addWidget(self.mark)
        line.addLayout(words, 1)
        for part in (self.length, self.done, self.missed, self.start):
            line.addWidget(part)
