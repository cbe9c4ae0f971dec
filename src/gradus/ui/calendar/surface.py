"""What the painted views have in common: days, a choice, and what they ask for."""

from __future__ import annotations

from abc import abstractmethod
from typing import cast

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from gradus.services.planning.views import DaysView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.choice import Choice, found_in
from gradus.ui.design.look import Look
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.painted import Picture

_Key = Qt.Key
_STEPS = {
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
}


class Surface(Picture):
    """Tab reaches it, arrows walk it; what is painted is its accessible description.

    `chosen` carries a Choice, `asked` an Act for it. `moved` carries uid, day and start.
    `menuRequested` carries a place on the screen, `left` by how many days an arrow leads out of
    the days that are shown.
    """

    chosen = Signal(object)
    asked = Signal(object)
    moved = Signal(str, int, int)
    menuRequested = Signal(QPoint)
    left = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent)
        self.ring = FocusRing(look.theme, self, 10, 0)
        self._view: DaysView | None = None
        self._choice: Choice | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_days(self, view: DaysView) -> None:
        """Show days; what is chosen stays chosen while it is there."""
        self._view = view
        self.setAccessibleDescription(sentences.spoken_days(view))
        if self._choice is not None:
            self._choice = found_in(view.days, self._choice)
        self.update()

    def choice(self) -> Choice | None:
        """Return what is chosen."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Mark a block or a stretch, and say what it is."""
        if choice != self._choice and self._view is not None:
            self._choice = choice
            self.update()
            self.chosen.emit(choice)
            announce(self, sentences.chosen(self._view.days, choice))

    def enter(self) -> None:
        """Choose what comes next, where nothing is chosen yet."""
        if self._choice is None and self._view is not None:
            days = self._view.days
            shown = any(day.day == self._view.today for day in days)
            self.turn_to(self._view.today if shown else days[0].day, self._view.now)

    @abstractmethod
    def turn_to(self, day: int, minute: int) -> None:
        """Choose what lies nearest to a minute of a day that is shown."""

    @abstractmethod
    def walk(self, across: int, down: int) -> None:
        """Go on from what is chosen, by one to a side or up or down."""

    @abstractmethod
    def holds(self) -> bool:
        """Say whether a block is being dragged."""

    @abstractmethod
    def let_go(self) -> None:
        """Leave what is dragged where it was."""

    @abstractmethod
    def show_tip(self, event: QHelpEvent) -> None:
        """Say all of what lies under the pointer."""

    def event(self, event: QEvent) -> bool:
        """Say all of what lies under the pointer where it rests."""
        if event.type() == QEvent.Type.ToolTip:
            self.show_tip(cast("QHelpEvent", event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk; Esc lets go of what is dragged; other keys are the page's."""
        key, plain = _Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == _Key.Key_Escape and self.holds():
            self.let_go()
        elif plain and key in _STEPS and self._view is not None:
            self.walk(*_STEPS[key])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what is chosen."""
        super().focusInEvent(event)
        self.enter()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()
