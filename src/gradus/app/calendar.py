"""The Calendar page with its services and what runs beside it; made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QObject, Signal

from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.services.past.history import History
from gradus.services.planning.calendar.opening import open_calendar
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.panels.panels import Panels
from gradus.ui.calendar.parts import Parts
from gradus.ui.design.look import Look
from gradus.ui.tasks import Progress, Task


class CalendarEntry(QObject):
    """Has the review load computed and other calendars read beside the window.

    After each change the plan is written anew where the person wants it written. `settled` tells
    that nothing runs any more. The page takes longer to make than a window may stand still: `make`
    does it in steps, after which `page` and `panels` are there.
    """

    settled = Signal()
    _changed = Signal()

    def __init__(
        self,
        database: Database,
        clock: Clock,
        look: Look,
        settings: SettingsService,
        folders: DataFolders,
        history: History,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.service, self._load = open_calendar(
            database, clock, settings, folders.cache, history, eager=False
        )
        self._look = look
        self._clock = clock
        self._steps = self._make()
        self._made = False
        self._tasks: list[Task[bool]] = []
        self._writes_again = False
        self._closed = False
        self._unwritten = ""
        self._writing: Task[bool] | None = None
        self._preparing: Task[bool] | None = None
        self.service.tell(self._changed.emit)
        self._changed.connect(self._write)

    def make(self) -> Iterator[None]:
        """Make what is not made yet, in steps."""
        yield from self._steps

    def _make(self) -> Generator[None, None, None]:
        yield from self.service.warm_up()
        parts = Parts(self._look)
        yield from parts.make()
        self.page = CalendarPage(self._look, self.service, self._clock, parts=parts)
        yield
        self.panels = Panels(self._look, self.page, self.service, self._clock)
        self._busy = self.panels.dialogs.busy
        self.page.daysShown.connect(self._prepare)
        self._busy.changed.connect(self._show_again)
        self._busy.failed.connect(self.page.banner.show_error)
        self._made = True
        yield

    def plan_changed(self) -> None:
        """Write the plan anew where the person wants it written: it was changed elsewhere."""
        self._changed.emit()

    def start(self) -> None:
        """Bring up to date what the plan is made from, beside the window."""
        self._run(self._foresee, self._show_anew)
        self._busy.read_again()

    def close(self) -> None:
        """Stop what runs."""
        self._closed = True
        self._steps.close()
        if self._made:
            self.panels.close_down()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            task.wait()
        if self._writes_again:
            self.service.export.refresh()

    def _foresee(self, progress: Progress) -> bool:
        """Compute the review load if it is time, and return whether it was."""
        return self._load.is_due() and self._load.compute(lambda: progress(0, 0))

    def _show_again(self) -> None:
        self._show_anew(changed=not self._closed)

    def _show_anew(self, changed: bool) -> None:  # noqa: FBT001  what a task's signal carries
        """Show days made of what is known now; the finish follows, though the days be the same."""
        self._show(changed)
        if changed and self.page.isVisible():
            self.panels.foresee()

    def _show(self, changed: bool) -> None:  # noqa: FBT001  what a task's signal carries
        if changed and self.page.isVisible():
            self.page.refresh()

    def _prepare(self) -> None:
        """Make the offer for the days that are shown, unless it is being made.

        A kept file that could not be written is tried again.
        """
        if self._unwritten and self._writing is None:
            self._write()
        if not self.service.is_prepared and self._preparing is None:
            self._preparing = self._run(self._make_offer, self._show_offer)

    def _make_offer(self, progress: Progress) -> bool:
        return self.service.prepare(lambda: progress(0, 0))

    def _show_offer(self, made: bool) -> None:  # noqa: FBT001  what a task's signal carries
        self._preparing = None
        self._show(made)

    def _write(self) -> None:
        """Write the kept file, once more where something changes meanwhile."""
        if self._writing is not None:
            self._writes_again = True
            return
        self._writing = self._run(lambda _progress: self.service.export.refresh(), self._written)

    def _written(self, _well: bool) -> None:  # noqa: FBT001  what a task's signal carries
        self._writing = None
        self._say_unwritten()
        if self._writes_again:
            self._writes_again = False
            self._write()

    def _say_unwritten(self) -> None:
        """Say once why the kept file cannot be written, and no longer once it can."""
        problem, said = self.service.export.problem, self._unwritten
        self._unwritten = "" if problem is None else str(problem)
        if problem is not None and self._unwritten != said:
            self.page.banner.show_error(problem)
        elif problem is None and said and self.page.banner.text() == said:
            self.page.banner.dismiss()

    def _run(self, work: Callable[[Progress], bool], then: Callable[[bool], None]) -> Task[bool]:
        task: Task[bool] = Task(work, self)
        task.finished.connect(lambda outcome: self._end(task, then, outcome))
        task.failed.connect(lambda error: self._fail(task, then, error))
        self._tasks.append(task)
        task.start()
        return task

    def _fail(self, task: Task[bool], then: Callable[[bool], None], error: GradusError) -> None:
        if not self._closed:
            self.page.banner.show_error(error)
        self._end(task, then, outcome=False)

    def _end(self, task: Task[bool], then: Callable[[bool], None], outcome: bool) -> None:  # noqa: FBT001
        if self._closed:
            return  # what comes now belongs to a page that is gone
        self._tasks.remove(task)
        then(outcome)
        if not self._tasks:
            self.settled.emit()
