"""What Today leads to: other pages, sessions of an area, spread days, and the next actions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gradus.app import leading
from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.tasks import Task

if TYPE_CHECKING:
    from gradus.app.next_actions import NextActionsEntry
    from gradus.app.opened import Opened
    from gradus.domain.next_actions.action import Action
    from gradus.services.today.spreading import SpreadService
    from gradus.services.today.view import AreaDue

_NOON = 12 * 60


class TodayEntry(QObject):
    """Connects Today with the rest; each part is imported and made when it is first wanted.

    `topicRequested` carries the key of a topic whose page is wanted, and `planChanged` says that
    blocks were added to the plan or taken out.
    """

    topicRequested = Signal(str)
    planChanged = Signal()

    def __init__(
        self, window: MainWindow, look: Look, clock: Clock, opened: Callable[[], Opened]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._clock = clock
        self._opened = opened
        self._spreading: Task[object] | None = None
        self._deeds: list[Callable[[], object]] = []
        self._connect()

    def close(self) -> None:
        """Stop what runs, before the database closes."""
        if self._spreading is not None:
            self._spreading.cancel()
            self._spreading.wait()
        if "actions" in vars(self):
            self.actions.close()

    def start_area(self, area: AreaDue) -> None:
        """Ask what is due of an area; where it is no part of the road, show its cards."""
        from gradus.domain.scheduling.session_kind import Kind, SessionPlan  # noqa: PLC0415

        if area.topics:
            self._window.start_quiz(SessionPlan(Kind.TOPIC, area.topics))
        else:
            leading.show_cards(self._window, f'deck:"{area.title}" is:due')

    def show_day(self, day: date) -> None:
        """Show a day in the calendar."""

        def show(page: QWidget) -> None:
            from gradus.ui.calendar.page import CalendarPage  # noqa: PLC0415  made with the page

            if isinstance(page, CalendarPage):
                page.show_day(day.toordinal(), _NOON)

        self._window.open_place(Place.CALENDAR, show)

    def show_phase(self, phase: int) -> None:
        """Show a phase of the road."""

        def show(page: QWidget) -> None:
            from gradus.ui.roadmap.page import RoadmapPage  # noqa: PLC0415  made with the page

            if isinstance(page, RoadmapPage):
                page.show_phase(phase)

        self._window.open_place(Place.ROADMAP, show)

    def show_library(self, kind: str) -> None:
        """Show the library's entries of one kind."""

        def show(page: QWidget) -> None:
            from gradus.domain.library.kinds import Kind  # noqa: PLC0415
            from gradus.ui.library.page import LibraryPage  # noqa: PLC0415  made with the page

            if isinstance(page, LibraryPage):
                page.open_kind(Kind(kind))

        self._window.open_place(Place.LIBRARY, show)

    def open_habit(self, habit: str) -> None:
        """Open what an hour of a habit is for: the news, a project, others."""
        from gradus.domain.next_actions.habit import Habit  # noqa: PLC0415

        self.actions.spend(Habit(habit))

    def spread(self) -> None:
        """Spread what days ahead hold too much of, beside the window."""
        self._run(lambda _progress: self._spreader.spread(), self._show_spread)

    def take_back(self) -> None:
        """Take back what was done last on Today: a spread, a tick, or planned hours."""
        try:
            # What was taken back elsewhere by now has nothing left to take back.
            while self._deeds and not self._deeds.pop()():
                continue
        except GradusError as error:
            self._window.show_error(error)
        self._window.today.refresh()

    def _take_spread_back(self, batch: str) -> bool:
        def work(_progress: object) -> object:
            return self._spreader.take_back(batch)

        self._run(work, self._show_taken_back)
        return True

    def _show_spread(self, done: object) -> None:
        from gradus.services.today.spreading import Spread  # noqa: PLC0415
        from gradus.ui import words  # noqa: PLC0415
        from gradus.ui.today import load_sentences  # noqa: PLC0415

        if isinstance(done, Spread):
            if done.moved:
                self._deeds.append(lambda: self._take_spread_back(done.batch))
            still = "" if done.still is None else words.weekday(done.still)
            said = load_sentences.spread(done.moved, still)
            self._window.today.load.show_told(said, back=bool(done.moved))
            self._window.today.refresh()

    def _show_taken_back(self, moved: object) -> None:
        from gradus.ui.today import load_sentences  # noqa: PLC0415

        self._window.today.load.show_told("" if moved else load_sentences.final())
        self._window.today.refresh()

    def _run(self, work: Callable[[object], object], then: Callable[[object], None]) -> None:
        if self._spreading is not None:
            return
        task: Task[object] = Task(work, self)

        def end(outcome: object) -> None:
            self._spreading = None
            then(outcome)

        def fail(error: GradusError) -> None:
            self._spreading = None
            self._window.show_error(error)

        task.finished.connect(end)
        task.failed.connect(fail)
        self._spreading = task
        task.start()

    @cached_property
    def actions(self) -> NextActionsEntry:
        """The next actions and habits."""
        from gradus.app.next_actions import NextActionsEntry  # noqa: PLC0415  a start needs none

        entry = NextActionsEntry(self._window, self._look, self._clock, self._opened)
        entry.done.connect(self._deeds.append)
        entry.changed.connect(self._window.today.refresh)
        entry.libraryRequested.connect(self.show_library)
        entry.dayRequested.connect(self.show_day)
        entry.topicRequested.connect(self.topicRequested)
        entry.planChanged.connect(self.planChanged)
        return entry

    @cached_property
    def _spreader(self) -> SpreadService:
        from gradus.services.today.spreading import SpreadService  # noqa: PLC0415

        opened = self._opened()
        return SpreadService(opened.database, self._clock, opened.settings.study)

    def _tick(self, action: Action) -> None:
        self.actions.tick(action)

    def _begin(self, action: Action) -> None:
        self.actions.begin(action)

    def _show_actions(self) -> None:
        self.actions.show_all()

    def _when_ready(self, act: Callable[..., None]) -> Callable[..., None]:
        """Return the same once what it stands on is there."""
        return lambda *given: self._window.when_released(lambda: act(*given))

    def _connect(self) -> None:
        today, window = self._window.today, self._window
        today.areaRequested.connect(self._when_ready(self.start_area))
        today.deckRequested.connect(lambda title: leading.show_cards(window, f'deck:"{title}"'))
        today.dayRequested.connect(self.show_day)
        today.calendarRequested.connect(lambda: window.open_place(Place.CALENDAR))
        today.statisticsRequested.connect(lambda: window.open_place(Place.STATISTICS))
        today.roadmapRequested.connect(self.show_phase)
        today.spreadRequested.connect(self._when_ready(self.spread))
        today.takeBackDeedRequested.connect(self._when_ready(self.take_back))
        today.actionTicked.connect(self._when_ready(self._tick))
        today.actionRequested.connect(self._when_ready(self._begin))
        today.actionsRequested.connect(self._when_ready(self._show_actions))
        window.pageMade.connect(self._watch)

    def _watch(self, place: Place, page: QWidget) -> None:
        """Have READMEs watched as they are written: one may be that of a profile."""
        if place is Place.PORTFOLIO:
            self.actions.watch(page)
