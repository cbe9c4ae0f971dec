"""Time that other calendars take: reading their files, and reading them again when they change.

The libraries that read calendars take a fifth of a second to import, so they are imported with the
first small file that is read; a large one is read in a process of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from time import sleep
from typing import TypeVar

from gradus.clock import Clock
from gradus.domain.planning.busy_time import BusyTime
from gradus.errors import GradusError
from gradus.formats.calendar_files.content import checksum, file_bytes
from gradus.services.planning.files.file_rows import FileRead, Progress, Row, read_file
from gradus.services.planning.files.reports import BusyReport
from gradus.services.planning.making.kept import Kept
from gradus.store import busy
from gradus.store.busy import StoredOrigin
from gradus.store.database import Connection, Database

T = TypeVar("T")
DAYS_AHEAD = 2 * 365
"""So far are events followed that repeat for ever."""

_DAYS_BACK = 31
_BATCH = 250
"""So many rows are written in a few milliseconds."""

_REST = 0.005
"""Seconds between two writes, in which an answer or the window has its turn."""

_TOO_NEAR = 365
"""A file is read again when what was read of it reaches no further than so many days."""


@dataclass(frozen=True, slots=True)
class BusySource:
    """A calendar file in use: `ahead` counts its busy times that are not over.

    `problem` says why it could not be read again, while what was read before still counts.
    """

    origin: str
    ahead: int
    problems: tuple[str, ...] = ()
    problem: str | None = None

    @property
    def name(self) -> str:
        """The name of the file."""
        return Path(self.origin).name


class BusyTimes:
    """Keeps busy times and their files the same; every call may come from any thread.

    Files are read one after the other, and nothing else waits for that.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._problems: dict[str, str] = {}
        self._reading = threading.Lock()
        self._ahead = Kept[Mapping[str, int]]()
        self._writes = 0

    def read(self, path: Path, progress: Progress = lambda _done, _all: True) -> BusyReport:
        """Take the busy times of a calendar file in, in place of those it held before.

        Reading a file twice changes nothing. Raises CalendarFileError where it cannot be read; what
        was stored of it then stays.
        """
        with self._reading:
            return self._read(path.expanduser().absolute(), progress)

    def read_changed(self, progress: Progress = lambda _done, _all: True) -> list[BusyReport]:
        """Read every file again that has changed, or whose repetitions soon end; return which.

        A file that cannot be read keeps what was stored of it, and `sources` say why.
        """
        reports: list[BusyReport] = []
        with self._reading:
            for origin in self._origins():
                try:
                    if self._is_stale(origin):
                        reports.append(self._read(Path(origin.path), progress, again=True))
                except GradusError as error:
                    self._problems[origin.path] = str(error)
        return [report for report in reports if not report.stopped]

    def sources(self) -> tuple[BusySource, ...]:
        """Return the calendar files in use."""
        with self._database.read() as connection:
            listed = {one.path: one.problems for one in busy.origins(connection)}
            ahead = self._counts_ahead(connection)
        paths = dict.fromkeys([*listed, *ahead])
        return tuple(
            BusySource(path, ahead.get(path, 0), listed.get(path, ()), self._problems.get(path))
            for path in paths
        )

    def _counts_ahead(self, connection: Connection) -> Mapping[str, int]:
        """Return how many busy times of each origin are not over, counted once a minute."""
        now = self._clock.now()
        minute = now.replace(second=0, microsecond=0)
        return self._ahead.get((self._writes, minute), lambda: busy.ahead(connection, now))

    def _settle(self) -> None:
        """Count anew here, so that the window need not."""
        self._writes += 1
        self.sources()

    def forget(self, origin: str) -> int:
        """Let a calendar go and return how many busy times it had; its file stays."""
        self._problems.pop(origin, None)
        gone = 0
        with self._database.write() as connection:
            busy.unlist(connection, origin)
        while True:
            with self._database.write() as connection:  # a little at a time, as in `_store`
                some = busy.remove_some(connection, origin, _BATCH)
            gone += some
            if some < _BATCH:
                self._settle()
                return gone
            sleep(_REST)

    def between(self, first: datetime, last: datetime) -> list[BusyTime]:
        """Return what takes time between two instants, in order."""
        with self._database.read() as connection:
            return busy.between(connection, first, last)

    def watched(self) -> list[str]:
        """Return the files in which a change matters, and their folders."""
        paths = [Path(one.path) for one in self._origins()]
        files = [str(path) for path in paths if path.exists()]
        # A program that puts a new file in the place of the old one shows in the folder only.
        return files + sorted({str(path.parent) for path in paths if path.parent.is_dir()})

    def _origins(self) -> list[StoredOrigin]:
        with self._database.read() as connection:
            return busy.origins(connection)

    def _is_stale(self, origin: StoredOrigin) -> bool:
        first, _ = self._period()
        data = file_bytes(Path(origin.path))
        self._problems.pop(origin.path, None)
        soon = origin.until < first.toordinal() + _DAYS_BACK + _TOO_NEAR
        return soon or origin.checksum != checksum(data, self._clock.zone())

    def _read(self, path: Path, progress: Progress, *, again: bool = False) -> BusyReport:
        first, last = self._period()
        fresh, gone = list[Row](), dict[Row, int]()

        def take(rows: Sequence[Row]) -> None:
            fresh.extend(row for row in rows if gone.pop(row, None) is None)

        def begin() -> Callable[[Sequence[Row]], None]:
            with self._database.read() as connection:
                gone.update(busy.kept(connection, str(path)))
            return take

        found = read_file(path, first, last, progress, begin)
        if found is None:
            return BusyReport(path.name, stopped=True)
        origin = StoredOrigin(str(path), found.checksum, last.toordinal(), found.problems)
        return self._store(origin, found, fresh, list(gone.values()), again=again)

    def _store(
        self,
        origin: StoredOrigin,
        found: FileRead,
        fresh: Sequence[Row],
        gone: Sequence[int],
        *,
        again: bool,
    ) -> BusyReport:
        """Write what has changed, a little at a time, so that an answer never waits.

        Until all is written the file counts as unread: whatever interrupts this, it is read anew.
        """
        name, changed = Path(origin.path).name, bool(fresh or gone)
        if changed and not self._note(replace(origin, checksum=""), listed_only=again):
            return BusyReport(name, stopped=True)
        for new in _batches(fresh):
            with self._database.write() as connection:
                busy.add(connection, origin.path, new)
            sleep(_REST)
        for old in _batches(gone):
            with self._database.write() as connection:
                busy.remove(connection, old)
            sleep(_REST)
        if not self._note(origin, listed_only=again or changed):
            self.forget(origin.path)
            return BusyReport(name, stopped=True)
        self._problems.pop(origin.path, None)
        self._settle()
        sums = found.count, len(fresh), len(gone)
        last, twin = self._last_day(found.last), self._twin(origin.path)
        return BusyReport(name, *sums, last=last, problems=origin.problems, twin=twin)

    def _note(self, origin: StoredOrigin, *, listed_only: bool) -> bool:
        """Write what is known of a file; False where it was to be listed, and was let go."""
        with self._database.write() as connection:
            listed = origin.path in [one.path for one in busy.origins(connection)]
            if listed or not listed_only:
                busy.note_origin(connection, origin)
        return listed or not listed_only

    def _twin(self, origin: str) -> str | None:
        """Return the name of another file that holds most of the events of a file."""
        with self._database.read() as connection:
            events, shared = busy.events(connection, origin), busy.shared(connection, origin)
        return next((Path(other).name for other, n in shared.items() if 2 * n > events), None)

    def _last_day(self, end: datetime | None) -> date | None:
        # An event that ends at midnight takes nothing of the day that begins then.
        return end and (end - timedelta(seconds=1)).astimezone(self._clock.zone()).date()

    def _period(self) -> tuple[datetime, datetime]:
        zone = self._clock.zone()
        midnight = datetime.combine(self._clock.now().astimezone(zone), time.min, zone)
        return midnight - timedelta(days=_DAYS_BACK), midnight + timedelta(days=DAYS_AHEAD)


def _batches(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    return (rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH))
