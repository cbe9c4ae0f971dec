"""The first run, step by step: what is shown, and what each choice leads to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gradus.app.placement import PlacementEntry
from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.services.first_run.step import CARDS_FIRST, Step
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.tasks import Progress, Task

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.domain.planning.free_time import FreeTime
    from gradus.services.first_run.first_plan import Finishes, FirstPlan
    from gradus.services.first_run.steps import FirstRun
    from gradus.services.planning.goal import Goal
    from gradus.services.planning.views import DayView
    from gradus.ui.first_run.page import FirstRunPage
    from gradus.ui.latest import Latest


class FirstRunEntry(QObject):
    """Goes on where the last run stopped; every step is noted before it is shown.

    `done` says that it is over, `planned` that the plan was made.
    """

    done = Signal()
    planned = Signal()
    _coreFound = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        clock: Clock,
        folders: DataFolders,
        opened: Callable[[], Opened],
        placement: PlacementEntry,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._clock = clock
        self._folders = folders
        self._opened = opened
        self._placement = placement
        self._page: FirstRunPage | None = None
        self._plan: FirstPlan | None = None
        self._asking: Latest | None = None
        self._making: Latest | None = None
        self._running = False
        self._preparing = Task(self._prepare, self)
        self._keeping: Task[None] | None = None
        placement.answered.connect(self._count)
        placement.finished.connect(self._end_placement)
        placement.left.connect(self._leave)

    @property
    def page(self) -> FirstRunPage:
        """The page of the steps beside the questions."""
        if self._page is None:
            self._page = self._make_page()
        return self._page

    @property
    def is_over(self) -> bool:
        """Whether Today is shown, and not a step of the first run."""
        return not self._running

    def begin(self) -> None:
        """Show the welcome, if anything of the first run is left, while the cards are read."""
        if self._running or self._steps.step() is Step.DONE:
            return
        self._running = True
        self.page.welcome.show_reading(reading=True)
        self._present(self.page.welcome)

    def go_on(self) -> None:
        """Go on once the cards are read."""
        if not self._running:
            return
        self.page.welcome.show_reading(reading=False)
        self._preparing.start()
        if self._steps.step() is not Step.WELCOME:
            self._show()

    def close(self) -> None:
        """Let nothing run any more."""
        self._preparing.wait()
        if self._keeping is not None:
            self._keeping.wait()
        for asking in (self._asking, self._making):
            if asking is not None:
                asking.close()

    @property
    def _steps(self) -> FirstRun:
        # It stands on the database, which a start without it does not learn of.
        from gradus.services.first_run.steps import FirstRun  # noqa: PLC0415

        return FirstRun(self._opened().database)

    @property
    def plan(self) -> FirstPlan:
        """What plans, made when it is wanted."""
        from gradus.services.first_run.first_plan import FirstPlan  # noqa: PLC0415  seldom

        if self._plan is None:
            opened = self._opened()
            self._plan = FirstPlan(
                opened.database, self._clock, opened.settings, self._folders.cache
            )
        return self._plan

    @staticmethod
    def _prepare(_progress: Progress) -> None:
        """Import beside the window what planning needs: it comes after the first cards."""
        import gradus.services.first_run.first_plan  # noqa: F401, PLC0415

    def _go(self, step: Step) -> None:
        self._try(lambda: self._steps.go(step))
        self._show()

    def _show(self) -> None:
        shows = {
            Step.WELCOME: lambda: self._present(self.page.welcome),
            Step.PLACING: self._placement.start,
            Step.FREE_TIME: self._show_free_time,
            Step.GOAL: self._show_goal,
            Step.WEEK: self._show_week,
            Step.PLACING_ON: self._placement.start,
            Step.DONE: self._end,
        }
        try:
            shows[self._steps.step()]()
        except GradusError as error:
            self.page.banner.show_error(error)

    def _present(self, stage: object) -> None:
        from gradus.ui.first_run.stage import Stage  # noqa: PLC0415  made with the page

        assert isinstance(stage, Stage)
        self._window.show_beside(self.page)
        self._window.sidebar.hide()
        self.page.show_stage(stage)

    def _count(self, asked: int) -> None:
        """After ten cards ask for free time; the placement waits."""
        if self._running and asked >= CARDS_FIRST:
            self._try(self._pause_placement)

    def _pause_placement(self) -> None:
        if self._steps.step() is Step.PLACING:
            self._placement.service.note_so_far()
            self._go(Step.FREE_TIME)

    def _try(self, act: Callable[[], None]) -> None:
        """Do something, or say on the page that is shown why it cannot be."""
        try:
            act()
        except GradusError as error:
            self._window.show_error(error)

    def _show_free_time(self) -> None:
        asked = CARDS_FIRST if self._placement.service.is_open() else 0
        self.page.free_time.show_free_time(self.plan.free_time(), asked)
        self._present(self.page.free_time)

    def _take_free_time(self, free_time: FreeTime | None) -> None:
        if free_time is None:
            self._go(self._after_week())
            return
        self.page.goal.show_working(kept=False)
        self._present(self.page.goal)
        plan, steps = self.plan, self._steps

        def keep(_progress: Progress) -> None:
            plan.keep_free_time(free_time)
            steps.go(Step.GOAL)

        self._keeping = Task(keep, self)
        self._keeping.finished.connect(self._show_goal)
        self._keeping.failed.connect(self._fail_free_time)
        self._keeping.start()

    def _fail_free_time(self, error: GradusError) -> None:
        self._present(self.page.free_time)
        self.page.banner.show_error(error)

    def _show_goal(self) -> None:
        self.page.goal.show_working(kept=True)
        self._present(self.page.goal)
        plan = self.plan
        self._ask(lambda go_on: plan.finishes(go_on, self._coreFound.emit))

    def _ask(self, work: Callable[[Callable[[], bool]], Finishes]) -> None:
        from gradus.ui.latest import Latest  # noqa: PLC0415  a start shows Today

        if self._asking is None:
            self._asking = Latest(parent=self)
            self._asking.found.connect(self._show_finishes)
            self._asking.failed.connect(self._fail)
        self._asking.ask(work, at_once=True)

    def _show_finishes(self, found: Finishes) -> None:
        self.page.goal.show_finishes(found, self._today())
        self.page.goal.take_focus()

    def _today(self) -> date:
        local = self._clock.now().astimezone(self._clock.zone())
        return date(local.year, local.month, local.day)

    def _fail(self, error: GradusError) -> None:
        self.page.goal.show_failed(self._today())
        self.page.banner.show_error(error)

    def _take_goal(self, goal: Goal | None) -> None:
        if self._asking is not None:
            self._asking.forget()
        self._try(lambda: self._keep_goal(goal))

    def _keep_goal(self, goal: Goal | None) -> None:
        self.plan.keep_goal(goal)
        self._go(Step.WEEK)

    def _show_week(self) -> None:
        self.page.week.show_working()
        self._present(self.page.week)
        self._make(self._show_days)

    def _make(self, then: Callable[[tuple[DayView, ...]], None]) -> None:
        """Plan beside the window."""
        from gradus.ui.latest import Latest  # noqa: PLC0415  a start shows Today

        if self._making is not None:
            self._making.close()
        self._making = Latest(parent=self)
        self._making.found.connect(then)
        self._making.failed.connect(self._fail_week)
        self._making.ask(self.plan.plan, at_once=True)

    def _show_days(self, days: tuple[DayView, ...]) -> None:
        asks_more = self._placement.service.is_open()
        self.page.week.show_days(days, asks_more=asks_more)
        self.planned.emit()

    def _fail_week(self, error: GradusError) -> None:
        self._show_days(())
        self.page.banner.show_error(error)

    def _after_week(self) -> Step:
        return Step.PLACING_ON if self._placement.service.is_open() else Step.DONE

    def _end_placement(self) -> None:
        """Plan by the outcome; before free time was asked for, that comes next."""
        if not self._running:
            return
        before = self._steps.step() is Step.PLACING
        self._go(Step.FREE_TIME if before else Step.DONE)

    def _leave(self) -> None:
        """Leave the outcome for later: the next start shows it again."""
        if self._running:
            self._running = False
            self._window.open_place(Place.TODAY)

    def _start_at_the_beginning(self) -> None:
        self._go(Step.FREE_TIME)

    def _end(self) -> None:
        self._running = False
        self._window.open_place(Place.TODAY)
        self.done.emit()
        if any(self.plan.free_time().weekly):
            self._make(lambda _days: self.planned.emit())

    def _make_page(self) -> FirstRunPage:
        from gradus.ui.first_run.page import FirstRunPage  # noqa: PLC0415  a start shows Today

        page = FirstRunPage(self._look)
        self._coreFound.connect(page.goal.show_core)
        page.beginRequested.connect(lambda: self._go(Step.PLACING))
        page.newRequested.connect(self._start_at_the_beginning)
        page.skipRequested.connect(lambda: self._go(Step.DONE))
        page.freeTimeChosen.connect(self._take_free_time)
        page.goalChosen.connect(self._take_goal)
        page.goOnRequested.connect(lambda: self._go(self._after_week()))
        return page
