"""What a plan is made from, read from the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from gradus.clock import Clock
from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.free_time import Span
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import ReviewLoad
from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.scheduling.memory import MemoryModel
from gradus.services.planning import choices
from gradus.services.planning.goal import Goal
from gradus.services.planning.road_work import Road, read_road, work_of
from gradus.services.settings import SettingsService
from gradus.store import standing
from gradus.store.database import Connection
from gradus.store.planning import blocks, free_time, taken

DAYS = 7 * 52


@dataclass(frozen=True, slots=True)
class Inputs:
    """A request, with the road and goal that it comes from and the blocks as they are stored."""

    request: PlanRequest
    road: Road
    goal: Goal | None
    stored: tuple[Block, ...]


class RequestReader:
    """Reads what a plan is made from; `load` returns the review load as it is known."""

    def __init__(
        self, clock: Clock, settings: SettingsService, load: Callable[[], ReviewLoad]
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._load = load
        self._model: MemoryModel | None = None

    def road(self, connection: Connection, day: int) -> Road:
        """Return the road with what was done of it until a study day."""
        scheduler = self._settings.study().scheduler
        if self._model is None or self._model.settings != scheduler:
            self._model = MemoryModel(scheduler)
        counts = standing.count_mastered(connection, day, self._model.days_until(MASTERED))
        return read_road(connection, counts, choices.read_dropped(connection))

    def read(self, connection: Connection, day: int) -> Inputs:
        """Return everything that a plan from now on depends on."""
        now = self._clock.now()
        road, goal = self.road(connection, day), choices.read_goal(connection)
        stored = blocks.everything(connection)
        request = PlanRequest(
            now=now,
            zone=self._clock.zone(),
            free_time=free_time.read(connection),
            work=work_of(road, goal),
            reviews=self._load(),
            rules=choices.read_rules(connection),
            busy=_busy(connection, now),
            blocks=tuple(_as_it_counts(block, now) for block in stored),
            days=DAYS,
        )
        return Inputs(request, road, goal, stored)


def is_overdue(block: Block, now: datetime) -> bool:
    """Whether a block has passed and nobody said what became of it."""
    return block.status is Status.PLANNED and block.end <= now


def _as_it_counts(block: Block, now: datetime) -> Block:
    """Return what has passed unsaid as missed."""
    return replace(block, status=Status.MISSED) if is_overdue(block, now) else block


def _busy(connection: Connection, now: datetime) -> tuple[Span, ...]:
    events = taken.between(connection, now, now + timedelta(days=DAYS + 1))
    return tuple(Span(event.start, event.end) for event in events if event.start < event.end)
