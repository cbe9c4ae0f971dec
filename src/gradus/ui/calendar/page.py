"""The calendar: a plan that is looked at, moved about and made anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.services.planning.views import DaysView
from gradus.ui.calendar import captions, deeds, sentences
from gradus.ui.calendar.acts import Act, asked_by
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.menus import open_menu
from gradus.ui.calendar.moment import moment
from gradus.ui.calendar.screen import Screen
from gradus.ui.calendar.service import CalendarService
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter

_TICK_MS = 20_000
Request = Callable[[], DaysView]


class CalendarPage(Screen):
    """Children ask, the page carries out.

    `startRequested` carries a block's uid; the other requests open dialogs that others make. They
    show what came of it with `show_days`, or let `run` ask the service and show errors.
    `daysShown` carries the DaysView after every change, for the cards in `side`.
    """

    startRequested = Signal(str)
    freeTimeRequested = Signal()
    previewRequested = Signal()
    goalRequested = Signal()
    rulesRequested = Signal()
    busyRequested = Signal()
    badWeekRequested = Signal()
    weekReviewRequested = Signal()
    daysShown = Signal(object)

    def __init__(self, look: Look, service: CalendarService, clock: Clock) -> None:
        super().__init__(look)
        self._look = look
        self._service = service
        self._clock = clock
        self._view: DaysView | None = None
        self._day = moment(clock)[0]
        self._tick = QTimer(self, interval=_TICK_MS)
        self._connect()
        self.header.show_view("week")

    # What is shown

    def refresh(self) -> None:
        """Read the days that are shown anew."""
        self.run(lambda: self._read(self._day))

    def run(self, request: Request) -> bool:
        """Ask the service and show what comes of it; a known error goes to the banner."""
        try:
            view = request()
        except GradusError as error:
            self.banner.show_error(error)
            return False
        self.show_days(view)
        return True

    def show_days(self, view: DaysView) -> None:
        """Show days: those asked for, or what became of them."""
        self._view = view
        self.show_plan(shown=view.free > 0 or bool(view.planned) or self._has_free_time())
        self.header.show_titles(sentences.week_title(view), sentences.subtitle(view))
        self.week.show_days(view)
        self.waiting.show_waiting(view.waiting)
        self.bar.allow(undo=view.can_undo, redo=view.can_redo)
        self._show_choice()
        if view.explained:
            self.bar.tell(view.explained)
        self.daysShown.emit(view)

    def days(self) -> DaysView | None:
        """Return what is shown."""
        return self._view

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        if not self.has_plan():
            return (KeyLine((enter(), "F"), self.tr("Change your free time")),)
        return captions.key_lines()

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown, and keep the line of now where it belongs."""
        super().showEvent(event)
        self.refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the line of now rest."""
        super().hideEvent(event)
        self._tick.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        super().resizeEvent(event)
        self.place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the plan."""
        super().focusInEvent(event)
        if self.has_plan():
            self.week.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; others go on to the window."""
        if event.key() == Qt.Key.Key_Escape and self.banner.dismiss():
            return
        act = asked_by(event)
        if act is None or not self.carry_out(act):
            super().keyPressEvent(event)

    # Acts

    def carry_out(self, act: Act) -> bool:
        """Do what is asked for, and say whether there was anything to do."""
        if not self.has_plan():
            return self._before_a_plan(act)
        whole = self._of_the_whole()
        if act in whole:
            whole[act]()
            return True
        return self._act_on_choice(act)

    def _before_a_plan(self, act: Act) -> bool:
        if act in {Act.START, Act.FREE_TIME}:
            self.freeTimeRequested.emit()
            return True
        return False

    def _of_the_whole(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.UNDO: lambda: self.run(self._service.undo),
            Act.REDO: lambda: self.run(self._service.redo),
            Act.BACK: lambda: self._go(-1),
            Act.ON: lambda: self._go(1),
            Act.NOW: self._go_to_now,
            Act.SIDE: self.toggle_side,
            Act.FREE_TIME: self.freeTimeRequested.emit,
            Act.PREVIEW: self.previewRequested.emit,
            Act.GOAL: self.goalRequested.emit,
            Act.RULES: self.rulesRequested.emit,
            Act.BUSY: self.busyRequested.emit,
            Act.BAD_WEEK: self.badWeekRequested.emit,
            Act.WEEK_REVIEW: self.weekReviewRequested.emit,
        }

    def _act_on_choice(self, act: Act) -> bool:
        choice = self.week.grid.choice()
        block = None if choice is None else self.week.grid.block(choice.uid)
        if choice is None or block is None:
            return False
        if act is Act.START:
            self.startRequested.emit(block.uid)
        elif act in deeds.MOVES and block.fixed:
            self.bar.tell(self.tr("That block is behind you and stays where it is."))
        else:
            request = deeds.request(self._service, act, choice, block)
            if request is not None:
                self.run(request)
        return True

    def _go(self, steps: int) -> None:
        choice = self.week.grid.choice()
        held = choice is not None and self.week.grid.hasFocus()
        self._day += 7 * steps
        if self.run(lambda: self._read(self._day)) and choice is not None and held:
            self.week.grid.turn_to(choice.day + 7 * steps, choice.start)

    def _go_to_now(self) -> None:
        self._day, minute = moment(self._clock)
        if self.run(lambda: self._read(self._day)):
            self.week.grid.turn_to(self._day, minute)

    def _leave(self, steps: int) -> None:
        """Follow an arrow into the week before or after."""
        choice = self.week.grid.choice()
        self._day += 7 * steps
        if self.run(lambda: self._read(self._day)) and choice is not None:
            self.week.grid.turn_to(choice.day + steps, choice.start)

    def _read(self, day: int) -> DaysView:
        return self._service.week(day)

    def _has_free_time(self) -> bool:
        try:
            free_time = self._service.free_time()
        except GradusError as error:
            self.banner.show_error(error)
            return True
        return any(free_time.weekly) or any(free_time.exceptions.values())

    def _move(self, uid: str, day: int, start: int) -> None:
        self.run(lambda: self._service.move(uid, day, start))

    def _resize(self, uid: str, minutes: int) -> None:
        self.run(lambda: self._service.resize(uid, minutes))

    def _follow_time(self) -> None:
        today, minute = moment(self._clock)
        if self._view is not None and today != self._view.today:
            self.refresh()
        else:
            self.week.grid.show_now(minute)

    def _show_choice(self) -> None:
        choice = self.week.grid.choice()
        if choice is None:
            self.bar.say("")
            self.bar.show_acts(())
            return
        block = self.week.grid.block(choice.uid)
        self.bar.say(self.week.grid.words(choice))
        self.bar.show_acts(captions.for_slot() if block is None else captions.for_block(block))

    def _open_menu(self, place: QPoint) -> None:
        choice: Choice | None = self.week.grid.choice()
        block = None if choice is None else self.week.grid.block(choice.uid)
        acts = captions.for_slot() if block is None else captions.for_block(block)
        open_menu(self, place, acts, self.carry_out)

    def _open_more(self, place: QPoint) -> None:
        open_menu(self, place, captions.for_plan(), self.carry_out)

    def _connect(self) -> None:
        grid = self.week.grid
        self._tick.timeout.connect(self._follow_time)
        self.header.asked.connect(self.carry_out)
        self.header.moreRequested.connect(self._open_more)
        self.bar.asked.connect(self.carry_out)
        self.give.clicked.connect(self.freeTimeRequested)
        grid.chosen.connect(self._show_choice)
        grid.asked.connect(self.carry_out)
        grid.moved.connect(self._move)
        grid.resized.connect(self._resize)
        grid.menuRequested.connect(self._open_menu)
        grid.left.connect(self._leave)


