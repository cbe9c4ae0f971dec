"""What a plan is made from, read from the database."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from gradus.clock import Clock
from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.free_time import Span
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import ReviewLoad
from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.scheduling.memory import MemoryModel
from gradus.services.planning.goal import Goal
from gradus.services.planning.making import choices
from gradus.services.planning.making.road_work import Road, read_road, work_of
from gradus.services.settings import SettingsService
from gradus.store import cards, standing
from gradus.store.database import Connection
from gradus.store.planning import blocks, free_time, road, taken
from gradus.store.standing import Counts

DAYS = 7 * 52
T = TypeVar("T")


class Kept(Generic[T]):
    """Something that was read, as long as its state is the same."""

    def __init__(self) -> None:
        self._kept: tuple[object, T] | None = None

    def get(self, state: object, read: Callable[[], T]) -> T:
        """Return what is kept, read anew where the state is another."""
        kept = self._kept
        if kept is None or kept[0] != state:
            kept = self._kept = (state, read())
        return kept[1]


@dataclass(frozen=True, slots=True)
class Inputs:
    """A request, with the road and goal that it comes from and the blocks as they are stored."""

    request: PlanRequest
    road: Road
    goal: Goal | None
    stored: tuple[Block, ...]


class RequestReader:
    """Reads what a plan is made from; `load` returns the review load as it is known.

    Blocks, busy times and counts of cards are kept in memory as long as nothing has changed them.
    """

    def __init__(
        self, clock: Clock, settings: SettingsService, load: Callable[[], ReviewLoad]
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._load = load
        self._model: MemoryModel | None = None
        self._blocks = Kept[tuple[Block, ...]]()
        self._busy = Kept[tuple[Span, ...]]()
        self._cards = Kept[tuple[Counts, Mapping[str, int]]]()

    def road(self, connection: Connection, day: int) -> Road:
        """Return the road with what was done of it until a study day."""
        model = self._memory()
        state = (*road.cards_state(connection), day, id(model))
        counts, new = self._cards.get(
            state,
            lambda: (
                standing.count_mastered(connection, day, model.days_until(MASTERED)),
                cards.new_by_topic(connection),
            ),
        )
        return read_road(connection, counts, new, choices.read_dropped(connection))

    def blocks(self, connection: Connection) -> tuple[Block, ...]:
        """Return every block in the order of time."""
        state = blocks.state(connection)
        return self._blocks.get(state, lambda: blocks.everything(connection))

    def busy(self, connection: Connection, now: datetime) -> tuple[Span, ...]:
        """Return what other calendars take from now on, as far as is planned."""
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        state = (taken.state(connection), today)
        found = self._busy.get(state, lambda: _busy(connection, today))
        return tuple(span for span in found if span.end > now)

    def _memory(self) -> MemoryModel:
        scheduler = self._settings.study().scheduler
        if self._model is None or self._model.settings != scheduler:
            self._model = MemoryModel(scheduler)
        return self._model

    def read(self, connection: Connection, day: int) -> Inputs:
        """Return everything that a plan from now on depends on."""
        now = self._clock.now()
        found, goal = self.road(connection, day), choices.read_goal(connection)
        stored = self.blocks(connection)
        request = PlanRequest(
            now=now,
            zone=self._clock.zone(),
            free_time=free_time.read(connection),
            work=work_of(found, goal),
            reviews=self._load(),
            rules=choices.read_rules(connection),
            busy=self.busy(connection, now),
            blocks=tuple(_as_it_counts(block, now) for block in stored),
            days=DAYS,
            reviews_only=choices.read_eased(connection, now),
        )
        return Inputs(request, found, goal, stored)


def is_overdue(block: Block, now: datetime) -> bool:
    """Whether a block has passed and nobody said what became of it."""
    return block.status is Status.PLANNED and block.end <= now


def _as_it_counts(block: Block, now: datetime) -> Block:
    """Return what has passed unsaid as missed."""
    return replace(block, status=Status.MISSED) if is_overdue(block, now) else block


def _busy(connection: Connection, today: datetime) -> tuple[Span, ...]:
    until = today + timedelta(days=DAYS + 2)
    return tuple(Span(*one) for one in taken.spans(connection, today, until) if one[0] < one[1])
