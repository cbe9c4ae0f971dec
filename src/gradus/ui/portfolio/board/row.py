"""A project on the board."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.portfolio.projects.views import ProjectCard
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.board.stage_strip import StageStrip
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.pill import Pill

_STRIP = 300
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ProjectRow(QFrame):
    """Takes the focus as one; Enter and a click open it.

    `openRequested` carries its id; `stepped` says that an arrow wants the row before (-1) or after
    (1), `moveRequested` that the row itself is to go there, `focused` that it has the focus now.
    """

    openRequested = Signal(int)
    stepped = Signal(int)
    moveRequested = Signal(int)
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project = 0
        self.title, self.next = ElidedLabel(Text.STRONG), ElidedLabel(Text.NOTE)
        self.state = Pill("")
        self.strip = StageStrip(theme)
        self.count, self.age = label("", Text.SMALL), label("", Text.SMALL)
        self.ring = FocusRing(theme, self, 12)
        self.setProperty("frame", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._arrange()

    def show_card(self, card: ProjectCard) -> None:
        """Show a project."""
        self.project = card.id
        self.title.show_text(card.title)
        self.state.setText(sentences.state_name(card.state))
        self.next.show_text(sentences.what_next(card))
        self.strip.show_stages(card.stages)
        self.count.setText(sentences.items_done(card.done, card.total))
        self.age.setText(sentences.age(card.age))
        said = (card.title, self.state.text(), self.count.text(), self.next.full_text())
        self.setAccessibleName(". ".join((*(one for one in said if one), self.age.text())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so, that the page can scroll here."""
        super().focusInEvent(event)
        self.focused.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.openRequested.emit(self.project)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the row's keys; others go on to the page."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER_KEYS and plain and not event.isAutoRepeat():
            self.openRequested.emit(self.project)
        elif event.key() in _STEPS:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.moveRequested if alt else self.stepped).emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.state)
        head.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addLayout(head)
        left.addWidget(self.next)
        figures = QHBoxLayout()
        figures.addWidget(self.count)
        figures.addStretch(1)
        figures.addWidget(self.age)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addStretch(1)
        right.addWidget(self.strip)
        right.addLayout(figures)
        right.addStretch(1)
        self.strip.setFixedWidth(_STRIP)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 14, 20, 14)
        line.setSpacing(24)
        line.addLayout(left, 1)
        line.addLayout(right)
