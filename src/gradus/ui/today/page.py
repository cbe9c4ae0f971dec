"""Today: what is due, what the days ahead bring, and where you stand."""

from __future__ import annotations

from datetime import tzinfo
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from gradus.errors import GradusError
from gradus.services.today.view import TodayView
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine
from gradus.ui.today.content import Content
from gradus.ui.widgets.button import ENTER_KEYS

_MINUTE = 60_000


class TodayService(Protocol):
    """What Today asks of the services."""

    def view(self) -> TodayView:
        """Return the state of the day."""
        ...

    def catch_up(self, *, on: bool) -> None:
        """Ask what waits in daily portions, or all of it."""
        ...


class TodayPage(Content):
    """Keeps the day fresh while it is looked at, and turns keys into requests.

    Until `refresh` was called for the first time the decks count as not read yet: a day without
    decks then says that they are being read, and not that there are none. `problemRequested`
    carries a Problem whose file is to be opened at its line, `blockStartRequested` the uid of a
    block of the plan, `blockMarkRequested` a uid and a Status. `areaRequested` carries an AreaDue,
    `deckRequested` the title of a deck, `dayRequested` a date, `roadmapRequested` the number of a
    phase, `actionRequested` and `actionTicked` an Action.
    """

    shown = Signal()
    startRequested = Signal()
    ownDecksRequested = Signal()
    problemRequested = Signal(object)
    tenMinutesRequested = Signal()
    chooseRequested = Signal()
    dueChanged = Signal(int)
    takeBackRequested = Signal()
    blockStartRequested = Signal(str)
    blockMarkRequested = Signal(str, object)
    areaRequested = Signal(object)
    deckRequested = Signal(str)
    dayRequested = Signal(object)
    calendarRequested = Signal()
    statisticsRequested = Signal()
    roadmapRequested = Signal(int)
    spreadRequested = Signal()
    actionRequested = Signal(object)
    actionTicked = Signal(object)
    actionsRequested = Signal()
    takeBackDeedRequested = Signal()

    def __init__(
        self, look: Look, service: TodayService, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, zone, parent)
        self._look = look
        self._service = service
        self._view: TodayView | None = None
        self._decks_read = False
        self._failed = False
        self._minute = QTimer(self, interval=_MINUTE)
        self._connect()

    def refresh(self) -> None:
        """Read the day again: the decks have been read, or something else has changed."""
        self._decks_read = True
        self._look_again()

    def show_reading(self, done: int, total: int) -> None:
        """Show how far the reading of the decks is, as long as there is nothing else to show."""
        if self._empty() and not (self._decks_read or self._failed):
            self.reading.show_progress(done, total)

    def show_error(self, error: GradusError) -> None:
        """Say that the decks could not be read; what was there before stays."""
        self.refresh()
        self.banner.show_error(error)

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        from gradus.ui.today.keys import key_lines  # noqa: PLC0415  asked for seldom

        return key_lines(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown, and look again every minute."""
        super().showEvent(event)
        self._look_again()
        self._minute.start()
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._minute.stop()
        self.load.show_told("")

    def changeEvent(self, event: QEvent) -> None:
        """Be fresh when the window comes back to the front."""
        super().changeEvent(event)
        came = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self.isVisible():
            self._look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred and the banner on top."""
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; the others scroll, or go on to the window."""
        if not (self._take_back(event) or self._act(event) or self.area.scroll_by(event)):
            super().keyPressEvent(event)

    def _take_back(self, event: QKeyEvent) -> bool:
        if not event.matches(QKeySequence.StandardKey.Undo):
            return False
        self.takeBackDeedRequested.emit()
        return True

    def _act(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.isAutoRepeat()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or not plain:
            return False
        if key in ENTER_KEYS:
            return self._start()
        if key == Qt.Key.Key_Escape:
            return self.banner.dismiss()
        if key == Qt.Key.Key_P:
            return self.planned.take_focus()
        return self._press(key)

    def _press(self, key: int) -> bool:
        """Press what a digit or a letter stands for, and say whether it is there."""
        if key == Qt.Key.Key_S and self.load.can_spread():
            self.spreadRequested.emit()
            return True
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return self.hero.areas.press(key - Qt.Key.Key_0)
        button = self._keys().get(Qt.Key(key))
        if button is None or button.isHidden():
            return False
        button.click()
        return True

    def _keys(self) -> dict[Qt.Key, QAbstractButton]:
        """Return the buttons that are pressed by a letter while they are there."""
        return {
            Qt.Key.Key_A: self.catch_up,
            Qt.Key.Key_B: self.fitted,
            Qt.Key.Key_E: self.problems,
            Qt.Key.Key_O: self.decks.own,
            Qt.Key.Key_T: self.hero.ten,
            Qt.Key.Key_C: self.hero.choose,
            Qt.Key.Key_G: self.headline,
            Qt.Key.Key_W: self.week.open_button,
            Qt.Key.Key_R: self.roadmap.open_button,
            Qt.Key.Key_N: self.next.act,
            Qt.Key.Key_H: self.next.all,
        }

    def _start(self) -> bool:
        if self._view is None:
            self._look_again()
            return True
        if self.hero.can_start():
            self.startRequested.emit()
        return self.hero.can_start()

    def _connect(self) -> None:
        self.hero.startRequested.connect(self.startRequested)
        self.hero.tenMinutesRequested.connect(self.tenMinutesRequested)
        self.hero.chooseRequested.connect(self.chooseRequested)
        self.hero.areaRequested.connect(self.areaRequested)
        self.headline.clicked.connect(self.calendarRequested)
        self.decks.deckRequested.connect(self.deckRequested)
        self.load.dayRequested.connect(self.dayRequested)
        self.load.spreadRequested.connect(self.spreadRequested)
        self.load.takeBackRequested.connect(self.takeBackDeedRequested)
        self.week.open_button.clicked.connect(self.statisticsRequested)
        self.roadmap.phaseRequested.connect(self.roadmapRequested)
        self.next.actRequested.connect(self.actionRequested)
        self.next.ticked.connect(self.actionTicked)
        self.next.allRequested.connect(self.actionsRequested)
        self.planned.focused.connect(lambda row: self.area.ensureWidgetVisible(row, 0, 60))
        self.planned.startRequested.connect(self.blockStartRequested)
        self.planned.markRequested.connect(self.blockMarkRequested)
        self.catch_up.clicked.connect(self._turn_catch_up)
        self.problems.clicked.connect(self._list_problems)
        self.decks.own.clicked.connect(self.ownDecksRequested)
        self.fitted.clicked.connect(self.takeBackRequested)
        self.unreadable.againRequested.connect(self._look_again)
        self._minute.timeout.connect(self._look_again)

    def _turn_catch_up(self) -> None:
        try:
            self._service.catch_up(on=not self.catch_up.on)
        except GradusError as error:
            self.banner.show_error(error)
        self._look_again()

    def _look_again(self) -> None:
        """Read the day, and repaint only what became different."""
        try:
            # Showing is inside: on Python 3.11 PySide6 crashes over a bug that passes an event
            # handler without having passed an `except`.
            self._show_day(self._service.view())
        except GradusError as error:
            self._show_failure(error)

    def _show_day(self, view: TodayView) -> None:
        if self._failed:
            self._failed = False
            self.banner.dismiss()
        before, self._view = self._view, view
        wait = self._empty() and not self._decks_read
        if view != before or wait == self.shows_decks():
            self.show_view(view, wait=wait)
            self.dueChanged.emit(view.cards)

    def _show_failure(self, error: GradusError) -> None:
        if self._view is None:
            self.show_nothing()
        # Told once, and not again with every look.
        if not (self._failed and self.banner.isVisible()):
            self.banner.show_error(error)
        self._failed = True

    def _empty(self) -> bool:
        return self._view is None or not self._view.decks

    def _list_problems(self) -> None:
        if self._view is not None:
            from gradus.ui.today.problems_dialog import ProblemsDialog  # noqa: PLC0415  seldom

            dialog = ProblemsDialog(self._look, self._view.problems, self.window())
            dialog.openRequested.connect(self.problemRequested)
            dialog.pop_up()
