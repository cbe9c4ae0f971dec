"""Beginning the next actions and habits, and keeping what proves them up to date."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.tasks import Task

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.domain.next_actions.action import Action
    from gradus.domain.next_actions.habit import Habit
    from gradus.services.next_actions.hour import WeeklyHours
    from gradus.services.next_actions.service import NextActionsService
    from gradus.ui.next_actions.dialog import ActionsDialog
    from gradus.ui.portfolio.page import PortfolioPage

_EXPLAINING = "explainability"


class NextActionsEntry(QObject):
    """Everything is imported when it is first wanted; `changed` says that Today is out of date.

    `libraryRequested` carries the kind of entries to show, `topicRequested` a topic's key, and
    `dayRequested` a date of the calendar. `done` carries what takes back something that was done,
    and returns whether there was anything. `planChanged` says that blocks were added or taken out.
    """

    done = Signal(object)
    changed = Signal()
    planChanged = Signal()
    libraryRequested = Signal(str)
    topicRequested = Signal(str)
    dayRequested = Signal(object)

    def __init__(
        self, window: MainWindow, look: Look, clock: Clock, opened: Callable[[], Opened]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._clock = clock
        self._opened = opened
        self._looking: Task[bool] | None = None
        self._dialog: ActionsDialog | None = None
        self._portfolio: PortfolioPage | None = None

    def close(self) -> None:
        """Stop what runs, before the database closes."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking.wait()

    def show_all(self) -> None:
        """Show all actions and habits, and look whether the profile can be found by now."""
        from gradus.ui.next_actions.dialog import ActionsDialog  # noqa: PLC0415  opened seldom

        dialog = ActionsDialog(self._look, self.service, self._window)
        dialog.actRequested.connect(lambda action: self._leave_for(lambda: self.begin(action)))
        dialog.habitRequested.connect(lambda habit: self._leave_for(lambda: self.keep(habit)))
        dialog.addressRequested.connect(lambda: self._leave_for(self.ask_for_news))
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.pop_up()
        self.look_for_profile()

    def begin(self, action: Action) -> None:
        """Begin an action."""
        from gradus.domain.next_actions.action import Action  # noqa: PLC0415
        from gradus.domain.next_actions.habit import Habit  # noqa: PLC0415

        begin: dict[Action, Callable[[], None]] = {
            Action.COURSE: lambda: self.libraryRequested.emit("course"),
            Action.PROFILE: self._begin_profile,
            Action.NEWS: self._open_news,
            Action.COMMUNITY: lambda: self.libraryRequested.emit("community"),
            Action.CONSISTENCY: lambda: self._plan(Habit.STAY_UPDATED),
        }
        self._try(begin[action])

    def keep(self, habit: Habit) -> None:
        """Begin what keeps a habit."""
        from gradus.domain.next_actions.habit import Habit  # noqa: PLC0415

        if habit is Habit.START_SMALL:
            self._window.open_place(Place.PORTFOLIO)
        elif habit is Habit.EXPLAIN:
            self.topicRequested.emit(_EXPLAINING)
        else:
            self._try(lambda: self._plan(habit))

    def spend(self, habit: Habit) -> None:
        """Open what an hour that was set aside for a habit is spent on."""
        from gradus.domain.next_actions.habit import Habit  # noqa: PLC0415

        spend: dict[Habit, Callable[[], None]] = {
            Habit.STAY_UPDATED: lambda: self._try(self._open_news),
            Habit.NETWORK: lambda: self.libraryRequested.emit("community"),
            Habit.EXPLAIN: lambda: self.topicRequested.emit(_EXPLAINING),
        }
        spend.get(habit, lambda: self._window.open_place(Place.PORTFOLIO))()

    def tick(self, action: Action) -> None:
        """Take the person's word for an action."""

        self._try(lambda: self.service.tick(action, done=True))

    def look_for_profile(self) -> None:
        """Look for the profile among the person's repositories, beside the window."""
        if self._looking is not None:
            return
        others = self._folders_looked_through()
        task: Task[bool] = Task(lambda _progress: self._find(others), self)
        task.finished.connect(self._found)
        task.failed.connect(lambda _error: self._found(new=False))
        self._looking = task
        task.start()

    @cached_property
    def service(self) -> NextActionsService:
        """What keeps ticks."""
        from gradus.services.next_actions.service import NextActionsService  # noqa: PLC0415

        opened = self._opened()

        def told() -> None:
            self.done.emit(self.service.undo)

        def hour() -> int:
            return opened.settings.study().rollover_hour

        return NextActionsService(opened.database, self._clock, hour, told)

    @cached_property
    def _hours(self) -> WeeklyHours:
        from gradus.services.next_actions.hour import WeeklyHours  # noqa: PLC0415

        opened = self._opened()
        return WeeklyHours(opened.database, self._clock, opened.settings, self.planChanged.emit)

    def _plan(self, habit: Habit) -> None:
        """Set an hour aside each week, and show the first of them."""
        planned = self._hours.plan(habit)
        if planned.new:
            self.done.emit(lambda: self._hours.take_back(planned))
        self.dayRequested.emit(planned.day)

    def _open_news(self) -> None:
        """Open the news; the first time, ask where they are."""
        address = self.service.news()
        if address:
            self._window.open_link(address)
        else:
            self.ask_for_news()

    def ask_for_news(self) -> None:
        """Let the person say where they read news."""
        from gradus.ui.next_actions.news_dialog import NewsDialog  # noqa: PLC0415  opened seldom

        dialog = NewsDialog(self._look, self.service.news(), self._window)

        def keep(address: str) -> None:
            try:
                self.service.subscribe(address)
            except GradusError as error:
                dialog.say_error(error)
                return
            dialog.accept()
            self.changed.emit()

        dialog.wanted.connect(keep)
        dialog.pop_up()

    def _begin_profile(self) -> None:
        def show(page: QWidget) -> None:
            from gradus.ui.portfolio.page import PortfolioPage  # noqa: PLC0415  made with the page

            if isinstance(page, PortfolioPage):
                self._ask_for_profile(page)

        self._window.open_place(Place.PORTFOLIO, show)

    def _ask_for_profile(self, page: PortfolioPage) -> None:
        """Write the profile where it was found before, or ask for its folder."""
        from gradus.domain.next_actions.action import Action  # noqa: PLC0415

        kept = {one.action: one.note for one in self.service.view().actions}
        if kept[Action.PROFILE]:
            self.write_profile(page, kept[Action.PROFILE])
            return
        said = self.tr("Choose the folder of the repository that is named like you at GitHub")
        dialog = QFileDialog(page, said)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write_profile(page, path))
        dialog.open()

    def write_profile(self, page: PortfolioPage, folder: str) -> None:
        """Open the project of a folder, made where there is none, at the README of a profile."""
        from gradus.services.next_actions.profile import PROFILE, project_of  # noqa: PLC0415

        def write() -> None:
            database = self._opened().database
            title = self.tr("GitHub profile")
            page.open_project(project_of(database, self._clock, Path(folder), title))
            page.readme.desk.choose_template(PROFILE)
            page.tell(self.tr("F asks what only you know; W shows what would be written."))

        self._try(write)

    def _find(self, others: list[Path]) -> bool:
        from gradus.services.next_actions.profile import find_profile  # noqa: PLC0415

        found = find_profile(self._opened().database, others)
        return self.service.prove_profile(found)

    def _found(self, new: bool) -> None:  # noqa: FBT001  what a task's signal carries
        self._looking = None
        if new:
            if self._dialog is not None:
                self._dialog.refresh()
            self.changed.emit()

    def _folders_looked_through(self) -> list[Path]:
        """Return the folder of repositories that the person chose in the portfolio."""
        page = self._portfolio
        folder = None if page is None else page.looking.folder()
        return [] if folder is None else [folder]

    def watch(self, page: QWidget) -> None:
        """Look for the profile whenever a README was written, or repositories were listed."""
        from gradus.ui.portfolio.page import PortfolioPage  # noqa: PLC0415  made with the page

        if isinstance(page, PortfolioPage):
            self._portfolio = page
            page.readme.wrote.connect(self.look_for_profile)
            page.looking.settled.connect(self.look_for_profile)

    def _leave_for(self, act: Callable[[], None]) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        act()

    def _forget_dialog(self) -> None:
        self._dialog = None
        self.changed.emit()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except GradusError as error:
            self._window.show_error(error)
        self.changed.emit()
