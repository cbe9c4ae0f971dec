"""Setting an hour aside each week for a habit: blocks of the plan, each of which can be moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import uuid4

from gradus.clock import Clock
from gradus.domain.next_actions.habit import Habit
from gradus.domain.next_actions.hour import WeeklyHour, weekly_hour
from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.errors import NextActionError
from gradus.services.planning.calendar.recording import CalendarLog
from gradus.services.planning.wall_clock import instant, place
from gradus.services.settings import SettingsService
from gradus.store.database import Connection, Database
from gradus.store.planning import blocks, free_time, revisions
from gradus.store.planning.journal import Touched

WEEKS = 12
"""So many weeks ahead get a block; after that it is for the person to go on."""


@dataclass(frozen=True, slots=True)
class PlannedHour:
    """The first block ahead: its date and minute of the wall clock, and how many blocks there are.

    `new` says whether they were made just now, as the `revision` of the calendar with that number.
    """

    day: date
    start: int
    minutes: int
    blocks: int
    new: bool
    revision: int = 0


class WeeklyHours:
    """Every plan is one change of the calendar; `told` is called after each."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        told: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._log = CalendarLog(database, clock, settings)
        self._log.told = told

    def plan(self, habit: Habit) -> PlannedHour:
        """Set an hour aside in each of the weeks ahead, unless that was done already.

        Raises NextActionError where the person has no free time for it.
        """
        with self._database.read() as connection:
            ahead = self._ahead(connection)
            free = free_time.read(connection)
        mine = [one for one in ahead if one.kind is BlockKind.HABIT and one.subject == habit.value]
        if mine:
            return self._planned(mine)
        hour = weekly_hour(free, self._by_weekday(ahead))
        if hour is None:
            raise NextActionError(
                "There is no free time to plan an hour in.",
                "Open the calendar and say when you are free.",
            )
        return self._add(habit, hour)

    def take_back(self, planned: PlannedHour) -> bool:
        """Take the blocks out again, unless the calendar was changed since."""
        with self._database.read() as connection:
            last = revisions.to_undo(connection)
        return last is not None and last.number == planned.revision and self._log.undo()

    def _add(self, habit: Habit, hour: WeeklyHour) -> PlannedHour:
        found = [self._block(habit, day, hour) for day in self._days(hour)]
        touched = Touched.of_blocks(*(one.uid for one in found))
        with self._log.change("add", touched=touched) as change:
            blocks.add(change.connection, change.revision, found)
            revision = change.revision
        return self._planned(found, revision)

    def _days(self, hour: WeeklyHour) -> list[int]:
        """Return the dates of the weekday, from the first that is still to come."""
        now, zone = self._clock.now(), self._clock.zone()
        today = now.astimezone(zone).toordinal()
        first = today + (hour.weekday - (today - 1) % 7) % 7
        if instant(first, hour.start, zone) <= now:
            first += 7
        return [first + 7 * n for n in range(WEEKS)]

    def _block(self, habit: Habit, day: int, hour: WeeklyHour) -> Block:
        start = instant(day, hour.start, self._clock.zone())
        uid = str(uuid4())
        return Block(uid, BlockKind.HABIT, habit.value, start, hour.minutes, pinned=True)

    def _ahead(self, connection: Connection) -> list[Block]:
        now = self._clock.now()
        found = blocks.between(connection, now, now + timedelta(weeks=WEEKS))
        return [one for one in found if one.status is Status.PLANNED]

    def _by_weekday(self, ahead: list[Block]) -> dict[int, int]:
        minutes: defaultdict[int, int] = defaultdict(int)
        for one in ahead:
            minutes[one.start.astimezone(self._clock.zone()).weekday()] += one.minutes
        return minutes

    def _planned(self, found: list[Block], revision: int = 0) -> PlannedHour:
        day, start = place(found[0].start, self._clock.zone())
        minutes, new = found[0].minutes, revision > 0
        return PlannedHour(date.fromordinal(day), start, minutes, len(found), new, revision)
