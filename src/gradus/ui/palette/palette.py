"""The command palette: one field that leads to everything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gradus.errors import GradusError
from gradus.services.finding.offering import MOST, Offering
from gradus.services.finding.thing import Thing
from gradus.ui.design.look import Look
from gradus.ui.latest import Latest
from gradus.ui.palette import sentences
from gradus.ui.palette.box import Box
from gradus.ui.palette.service import Finder, Recent
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.painted import Painted

_PAUSE_MS = 30
_TELL_MS = 350
"""A screen reader is told once the typing rests."""
_VEIL = 130
"""How much of what lies behind is hidden, of 255."""
_CARDS = MOST + 2


class Palette(Painted):
    """Lies over the whole window; `chosen` carries a Thing once the palette has gone again.

    `failed` carries the GradusError that kept something from being found; `searched` says that the
    cards for what was typed last are shown.
    """

    chosen = Signal(object)
    failed = Signal(object)
    searched = Signal()

    def __init__(self, look: Look, finder: Finder, recent: Recent, window: QWidget) -> None:
        super().__init__(look.theme, window)
        self._finder = finder
        self._recent = recent
        self._offering = Offering((), ())
        self._cards: tuple[Thing, ...] = ()
        self._here: tuple[Thing, ...] = ()
        self._before: QWidget | None = None
        self.box = Box(look, self)
        self._search = Latest(_PAUSE_MS, self)
        self._tell = QTimer(self, interval=_TELL_MS, singleShot=True)
        self.setAccessibleName(self.tr("Command palette"))
        self.hide()
        self._connect()

    def open(self, here: Sequence[Thing], always: Sequence[Thing]) -> None:
        """Open over the window with the commands of its page, and what is there on every page."""
        stored: tuple[Thing, ...] = ()
        try:
            stored = self._finder.things()
        except GradusError as error:
            self.failed.emit(error)
        self._here = tuple(here)
        self._offering = Offering(here, (*always, *stored), self._recent.things())
        self._before = self.window().focusWidget()
        self.box.field.clear()
        self._type()
        self._place()
        self.show()
        self.raise_()
        self.box.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go, and give the focus back to whoever had it."""
        before, self._before = self._before, None
        if self.isVisible() and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._go()

    def close_down(self) -> None:
        """Return when no search runs any more."""
        self._search.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave with a click beside the box."""
        event.accept()
        self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies behind."""
        painter = self.brush()
        inks = (QColor(self.tokens.ink), QColor(self.tokens.canvas))
        veil = min(inks, key=QColor.lightness)  # the dark one, in light colours and in dark ones
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        field, results = self.box.field, self.box.results
        field.textEdited.connect(self._type)
        field.stepped.connect(self._step)
        field.entered.connect(self._enter)
        field.left.connect(self._lose)
        results.picked.connect(self._choose)
        self._search.found.connect(self._show_cards)
        self._search.failed.connect(self.failed)
        self._tell.timeout.connect(self._tell_found)
        self.window().installEventFilter(self)

    def _type(self) -> None:
        """Show at once what is known, and look for cards beside the window."""
        typed = self.box.field.text()
        if not typed.strip():
            self._search.forget()
            self._cards = ()
        else:
            self._search.ask(lambda _goes_on: (typed, self._finder.cards(typed, _CARDS)))
        self._show(keep=False)

    def _show_cards(self, found: tuple[str, tuple[Thing, ...]]) -> None:
        typed, cards = found
        if self.isVisible() and typed == self.box.field.text():
            self._cards = cards
            self._show(keep=True)
            self.searched.emit()

    def _show(self, *, keep: bool) -> None:
        groups = self._offering.groups(self.box.field.text(), self._cards)
        self.box.show_groups(groups, keep=keep)
        self._place()
        self._tell.start()

    def _tell_found(self) -> None:
        if self.isVisible():
            results = self.box.results
            announce(self.box.field, sentences.told(results.count(), results.chosen()))

    def _step(self, by: int, around: bool) -> None:  # noqa: FBT001 - a signal's
        self.box.results.step(by, around=around)
        thing = self.box.results.chosen()
        if thing is not None:
            self._tell.stop()
            announce(self.box.field, sentences.spoken(thing))

    def _enter(self) -> None:
        thing = self.box.results.chosen()
        if thing is not None:
            self._choose(thing)

    def _choose(self, thing: Thing) -> None:
        self.leave()
        if thing not in self._here:  # which means nothing on another page
            self._recent.remember(thing)
        self.chosen.emit(thing)

    def _lose(self) -> None:
        """Go without taking the focus from whoever has it by now."""
        if self.box.field.hasFocus():
            self.leave()
        else:
            self._go()

    def _go(self) -> None:
        self._search.forget()
        self._tell.stop()
        self._cards = ()
        self.hide()

    def _place(self) -> None:
        self.setGeometry(self.window().rect())
        self.box.place(self.size())
