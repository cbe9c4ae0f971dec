"""A person with a road and a calendar; plans are made by a planner of a few lines or the real one.

The little planner puts one hour of work into each free window, in the order of the road.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

from tests.support.clock import FixedClock

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.plan import Plan, PlanRequest
from gradus.domain.planning.work import ReviewLoad
from gradus.domain.roadmap.model import Phase, Roadmap, Step, Topic
from gradus.services.planning.calendar.calendar import Calendar
from gradus.services.planning.wall_clock import instant
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.road import store_roadmap

MONDAY = 739_621
"""5 January 2026."""
EVENINGS = FreeTime(weekly=((Window(19 * 60, 21 * 60),),) * 5 + ((), ()))
PHASES = tuple(
    Phase(n, title)
    for n, title in enumerate(
        ("Mathematics", "Python", "Data", "Learning", "Depth", "Projects", "Deployment"), start=1
    )
)


def topic(
    key: str,
    hours: float = 2,
    requires: tuple[str, ...] = (),
    *,
    learn: int | None = None,
    phase: int = 1,
    core: bool = True,
) -> Topic:
    """Return a topic; `learn` are the minutes of its default step."""
    steps = () if learn is None else (Step("book", "all of it", learn, default=True),)
    return Topic(key, key.title(), phase, "Area", core, hours, requires, (), steps)


def store_road(database: Database, *topics: Topic) -> None:
    with database.write() as connection:
        store_roadmap(connection, Roadmap(PHASES, topics), str(hash(topics)))


def an_hour_a_window(request: PlanRequest) -> Plan:
    """Return a plan in which work follows work, an hour in each free window."""
    stays = [
        block
        for block in request.blocks
        if block.pinned or block.status is not Status.PLANNED or block.start < request.now
    ]
    left = {(work.kind, work.key): work.minutes for work in request.work}
    for block in stays:
        if block.status is Status.PLANNED and (block.kind, block.subject) in left:
            left[block.kind, block.subject] -= block.minutes
    made: list[Block] = []
    moves = [block for block in request.blocks if block not in stays]
    taken = {block.uid for block in request.blocks}
    today = request.now.astimezone(request.zone).toordinal()
    for day in range(today, today + request.days):
        for window in request.free_time.on(day):
            start = instant(day, window.start, request.zone)
            key = next((one for one, minutes in left.items() if minutes > 0), None)
            if key is None or start < request.now or any(one.start == start for one in stays):
                continue
            minutes = min(60, left[key])
            left[key] -= minutes
            same = [one for one in moves if (one.kind, one.subject) == key]
            uid = same[0].uid if same else _unused(f"{key[0].value}-{key[1]}", taken)
            moves = [one for one in moves if one.uid != uid]
            made.append(Block(uid, *key, start, minutes))
    blocks = sorted([*stays, *made], key=lambda block: block.start)
    return Plan(tuple(blocks))


def _unused(name: str, taken: set[str]) -> str:
    found = next(f"{name}-{n}" for n in count() if f"{name}-{n}" not in taken)
    taken.add(found)
    return found


@dataclass
class Planned:
    """A calendar over a database, at a clock that stands still."""

    database: Database
    planner: Callable[[PlanRequest], Plan] = an_hour_a_window
    clock: FixedClock = field(
        default_factory=lambda: FixedClock(datetime(2026, 1, 5, 9, tzinfo=UTC))
    )
    load: ReviewLoad = field(default_factory=lambda: ReviewLoad(MONDAY))

    def __post_init__(self) -> None:
        self.calendar = self.restarted()

    def restarted(self) -> Calendar:
        """Return a calendar that knows nothing but the database."""
        settings = SettingsService(self.database, self.clock)
        return Calendar(self.database, self.clock, settings, self.planner, lambda: self.load)
