"""The plan as an iCalendar file, once or after every change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.settings import PLAN_ALARM
from gradus.errors import CalendarFileError, GradusError
from gradus.formats.calendar_files.saving import save_plan_file
from gradus.formats.calendar_files.writing import PlanEvent, calendar_bytes
from gradus.services.planning.files.reports import WrittenReport
from gradus.services.planning.files.revising import Shown, revise
from gradus.services.settings import SettingsService
from gradus.store import busy, written_plan
from gradus.store.database import Database
from gradus.store.written_plan import WrittenBlock

_AGAIN = "It is tried again with the next change."
_ALARMS = {"at_start": 0, "5_minutes": 5, "15_minutes": 15}
_KINDS = {
    BlockKind.REVIEWS: "Reviews",
    BlockKind.LEARN: "Learn",
    BlockKind.EXERCISES: "Exercises",
    BlockKind.PROJECT: "Project",
    BlockKind.WEEKLY_REVIEW: "Weekly review",
    BlockKind.HABIT: "Habit",
}


@dataclass(frozen=True, slots=True)
class TitledBlock:
    """A block of the plan and its title on screen."""

    block: Block
    title: str


class PlanExport:
    """Writes the plan; every call may come from any thread.

    `blocks` returns the whole plan. `problem` says why the file that is kept up to date could not
    be written the last time, and what to do; the next `refresh` tries again.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        blocks: Callable[[], Sequence[TitledBlock]],
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._blocks = blocks
        self._writing = threading.Lock()
        self.problem: GradusError | None = None

    def write(self, path: Path, *, keep: bool) -> WrittenReport:
        """Write the plan into a file, from now on after every change if wanted.

        Raises CalendarFileError where that cannot be; another file that is kept then stays so.
        """
        target = path.expanduser().absolute()
        with self._writing:
            count = self._write(target)
            if keep:
                with self._database.write() as connection:
                    written_plan.keep_file(connection, str(target))
                self.problem = None
        return WrittenReport(target.name, count, keep)

    def refresh(self) -> bool:
        """Write the kept file again if there is one, and return whether all is well.

        It is left alone where it says all that is to be said. Where it cannot be written, `problem`
        says why.
        """
        with self._writing:
            path = self.kept_file()
            found: GradusError | None = None
            try:
                if path is not None:
                    self._write(path)
            except GradusError as error:
                found = CalendarFileError(error.message, f"{error.remedy} {_AGAIN}")
            self.problem = found
        return found is None

    def kept_file(self) -> Path | None:
        """Return the file that is written after every change."""
        with self._database.read() as connection:
            path = written_plan.kept_file(connection)
        return None if path is None else Path(path)

    def stop_keeping(self) -> None:
        """Write no file after changes any more; the file stays as it is."""
        with self._database.write() as connection:
            written_plan.keep_file(connection, None)
        self.problem = None

    def revised(self) -> tuple[WrittenBlock, ...]:
        """Return what a file has to say now, with the version of each block.

        It is on disk before the file is, so that no version is given twice even if the file cannot
        be written.
        """
        alarm = _ALARMS.get(self._settings.value(PLAN_ALARM))
        shown = [_shown(one, alarm) for one in self._blocks()]
        with self._database.write() as connection:
            revised = revise(written_plan.load(connection), shown, self._now())
            written_plan.put(connection, revised.changed)
            written_plan.remove(connection, revised.dropped)
        return revised.blocks

    def _write(self, path: Path) -> int:
        self._refuse_origins(path)
        written = self.revised()
        save_plan_file(path, calendar_bytes(map(_event, written)))
        return sum(not one.cancelled for one in written)

    def _refuse_origins(self, path: Path) -> None:
        with self._database.read() as connection:
            origins = [Path(one.path) for one in busy.origins(connection)]
        if path.resolve() in [origin.resolve() for origin in origins]:
            raise CalendarFileError(
                f"{path.name} is a calendar whose busy times are read.", "Choose another file."
            )

    def _now(self) -> datetime:
        return self._clock.now().replace(microsecond=0)


def _shown(titled: TitledBlock, alarm: int | None) -> Shown:
    block = titled.block
    content = {
        "title": titled.title,
        "category": _KINDS[block.kind],
        "description": _description(block),
        "alarm": alarm if block.status is Status.PLANNED else None,
    }
    return Shown(block.uid, block.start, block.end, content)


def _description(block: Block) -> str:
    match block.status:
        case Status.DONE:
            return f"Done in {block.minutes_done} min."
        case Status.MISSED:
            return "Missed."
        case Status.PLANNED:
            return ""


def _event(written: WrittenBlock) -> PlanEvent:
    return PlanEvent(
        uid=written.uid,
        sequence=written.sequence,
        changed=written.changed,
        start=written.start,
        end=written.end,
        cancelled=written.cancelled,
        **written.content,
    )
