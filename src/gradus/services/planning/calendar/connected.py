"""The whole calendar: the plan, other calendars, the file that is written, and the finish date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.planning.work import ReviewLoad
from gradus.services.planning.calendar.calendar import Calendar
from gradus.services.planning.files.busy_times import BusyTimes
from gradus.services.planning.files.exporting import PlanExport, TitledBlock
from gradus.services.planning.files.file_rows import Progress
from gradus.services.planning.files.reports import BusyReport, WrittenReport
from gradus.services.planning.finish.finisher import RoadFinisher
from gradus.services.planning.goal import Goal
from gradus.services.planning.offers.offer import Planner
from gradus.services.planning.offers.reasons import BUSY
from gradus.services.planning.titles import title
from gradus.services.planning.views import FinishView
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.planning import blocks, road

_WRITTEN_BACK = timedelta(days=60)
"""So long do blocks that are over stay in the file that is written."""


@dataclass(frozen=True, slots=True)
class PlanBlocks:
    """The plan as it is written for other programs."""

    database: Database
    clock: Clock

    def read(self) -> list[TitledBlock]:
        """Return every block ahead and those of late, with their titles."""
        since = self.clock.now() - _WRITTEN_BACK
        with self.database.read() as connection:
            names, found = road.names(connection), blocks.everything(connection)
        return [TitledBlock(one, title(one, names)) for one in found if one.start >= since]


class ConnectedCalendar(Calendar):
    """A calendar that knows of others, and when the road is finished."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        planner: Planner,
        load: Callable[[], ReviewLoad],
        *,
        eager: bool = True,
    ) -> None:
        super().__init__(database, clock, settings, planner, load, eager=eager)
        self._finisher = RoadFinisher(database, clock, settings, load, planner)
        self._busy = BusyTimes(database, clock)
        self.written_blocks = PlanBlocks(database, clock).read
        self.export = PlanExport(database, clock, settings, self.written_blocks)

    def finish(
        self, goal: Goal | None = None, go_on: Callable[[], bool] = lambda: True
    ) -> FinishView | None:
        """Simulate when the road is finished; None where nothing is planned, or once stopped."""
        return self._finisher.finish(goal, go_on)

    def finish_everything(self, go_on: Callable[[], bool] = lambda: True) -> FinishView | None:
        """Simulate when all is finished that the road has, optional topics among it."""
        return self._finisher.finish(None, go_on, everything=True)

    def read_busy(self, path: Path, progress: Progress = lambda _done, _all: True) -> BusyReport:
        """Read the busy times of an iCalendar file, and return what was read."""
        with self._reader.holding_busy(self._database):
            report = self._busy.read(path, progress)
            if report.added or report.removed:
                self._log.note(BUSY)
        return report

    def read_changed_busy(self, progress: Progress = lambda _done, _all: True) -> bool:
        """Read calendar files again that have changed, and say whether busy times have."""
        with self._reader.holding_busy(self._database):
            reports = self._busy.read_changed(progress)
            changed = any(one.added or one.removed for one in reports)
            if changed:
                self._log.note(BUSY)
        return changed

    def watched_busy(self) -> list[str]:
        """Return the files and folders in which a change matters."""
        return self._busy.watched()

    def busy_sources(self) -> tuple[tuple[str, int], ...]:
        """Return the calendars that were read, with how many busy times each has ahead."""
        return tuple((one.origin, one.ahead) for one in self._busy.sources())

    def forget_busy(self, origin: str) -> None:
        """Forget the busy times of a calendar."""
        with self._reader.holding_busy(self._database):
            if self._busy.forget(origin):
                self._log.note(BUSY)

    def write_plan(self, path: Path, *, keep: bool) -> WrittenReport:
        """Write the plan as an iCalendar file, once or after every change."""
        return self.export.write(path, keep=keep)

    def kept_file(self) -> Path | None:
        """Return the file that is written after every change."""
        return self.export.kept_file()

    def stop_keeping(self) -> None:
        """Write no file after changes any more."""
        self.export.stop_keeping()
