"""The base of plots: marks that the pointer and the arrow keys read."""

from __future__ import annotations

from abc import abstractmethod
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.painted import Picture
from gradus.ui.widgets.tip import tip

HEIGHT = 216
_WIDTH = 300
_END = 1_000_000
_Key = Qt.Key


class Plot(Picture):
    """Tab reaches it, arrows walk its marks, and `chosen` carries what the mark says.

    `chosen` carries "" when none is read any more, `entered` says that the focus came. The
    accessible description is the plot's sentence; marks are spoken as the arrows reach them.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.ring = FocusRing(theme, self)
        self._tips: tuple[str, ...] = ()
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tips(self, tips: tuple[str, ...]) -> None:
        """Take what the marks say, in the order in which arrows walk them."""
        self._tips = tips
        if self._at is not None and self._at >= len(tips):
            self._at = None
        self.update()

    def tips(self) -> tuple[str, ...]:
        """Return what the marks say."""
        return self._tips

    def at(self) -> int | None:
        """Return the mark that is read."""
        return self._at

    @abstractmethod
    def mark_at(self, point: QPointF) -> int | None:
        """Return the mark under a point."""

    @abstractmethod
    def paint(self, painter: QPainter) -> None:
        """Paint everything."""

    def step(self, key: int) -> int | None:
        """Return how many marks a key goes on, None where it is no key of the plot."""
        steps = {_Key.Key_Right: 1, _Key.Key_Left: -1, _Key.Key_End: _END, _Key.Key_Home: -_END}
        return steps.get(_Key(key))

    def read(self, index: int | None) -> None:
        """Mark a mark and say what it says."""
        self._at = index
        self.chosen.emit("" if index is None else self._tips[index])
        if index is not None:
            announce(self, self._tips[index])
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a readable size."""
        return QSize(_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Become narrower, but no lower."""
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the marks; other keys are the page's."""
        step = (
            None
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier
            else self.step(event.key())
        )
        if step is None or not self._tips:
            event.ignore()
            return
        last = len(self._tips) - 1
        start = self._at if self._at is not None else self.entry(step)
        moved = start if self._at is None and abs(step) < _END else start + step
        self.read(min(max(moved, 0), last))

    def entry(self, step: int) -> int:
        """Return the mark at which reading begins with a step in some direction."""
        return 0 if step > 0 else len(self._tips) - 1

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Wait for the arrows."""
        super().focusInEvent(event)
        if self._at is None:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop reading, unless the whole window is left for a moment."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.read(None)

    def event(self, event: QEvent) -> bool:
        """Show what the mark under the pointer says."""
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(cast("QHelpEvent", event))
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the plot in the colours in force."""
        painter = self.brush()
        self.paint(painter)
        painter.end()

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self.mark_at(QPointF(event.pos()))
        if index is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), tip(self._tips[index]), self)
