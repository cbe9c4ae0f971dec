"""What a plan is made from, read from the database."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from operator import attrgetter

from gradus.clock import Clock
from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.free_time import FreeTime, Span
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import ReviewLoad, Work
from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.scheduling.memory import MemoryModel
from gradus.services.planning.goal import Goal
from gradus.services.planning.making.choices import Choices, choices_from
from gradus.services.planning.making.kept import Kept
from gradus.services.planning.making.road_work import Road, work_of
from gradus.services.settings import SettingsService
from gradus.store import cards, settings, standing
from gradus.store.database import Connection, Database
from gradus.store.planning import blocks, free_time, marks, project_items, revisions, road, taken
from gradus.store.planning.marks import Marks
from gradus.store.planning.project_items import PlannedProject
from gradus.store.planning.road import Names, PlannedTopic
from gradus.store.standing import Counts

DAYS = 7 * 52


@dataclass(frozen=True, slots=True)
class Inputs:
    """A request, with the road and goal that it comes from and the blocks as they are stored.

    `marks` tell this state from others, `last` is the plan that was taken over last, `can_turn`
    whether there is something to undo and to redo. `chosen` is all that the person chose.
    """

    request: PlanRequest
    road: Road
    goal: Goal | None
    stored: tuple[Block, ...]
    names: Names
    chosen: Choices
    marks: Marks
    last: revisions.Plan | None
    can_turn: tuple[bool, bool]


class RequestReader:
    """Reads what a plan is made from; `load` returns the review load as it is known.

    Every part is kept in memory until its mark is another, whoever changed it. What a transaction
    has changed and may still take back is not read here, but for the road.
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
        self._held_busy: tuple[Span, ...] | None = None
        self._cards = Kept[tuple[Counts, Mapping[str, int]]]()
        self._topics = Kept[tuple[tuple[PlannedTopic, ...], Names]]()
        self._projects = Kept[tuple[tuple[PlannedProject, ...], Mapping[str, str]]]()
        self._chosen = Kept[Choices]()
        self._free_time = Kept[FreeTime]()
        self._road = Kept[Road]()
        self._work = Kept[tuple[Work, ...]]()
        self._turns = Kept[tuple[revisions.Plan | None, tuple[bool, bool]]]()

    def read(self, connection: Connection, day: int) -> Inputs:
        """Return everything that a plan from now on depends on."""
        now, found = self._clock.now(), marks.read(connection)
        chosen, way = self._choices(found), self._road_at(connection, found, day)
        stored = self._blocks.get(found.blocks, lambda: blocks.everything(connection))
        last, can_turn = self._turns.get(
            found.revisions,
            lambda: (revisions.last_plan(connection), revisions.can_turn(connection)),
        )
        request = PlanRequest(
            now=now,
            zone=self._clock.zone(),
            free_time=self._free_time.get(found.free_time, lambda: free_time.read(connection)),
            work=self._work.get((way, chosen.goal), lambda: work_of(way, chosen.goal)),
            reviews=self._load(),
            rules=chosen.rules,
            busy=self._busy_from(connection, found, now),
            blocks=_as_they_count(stored, now),
            days=DAYS,
            reviews_only=_ahead(chosen.eased, now),
        )
        names = self._topics_of(connection, found)[1]
        return Inputs(request, way, chosen.goal, stored, names, chosen, found, last, can_turn)

    def road(self, connection: Connection, day: int) -> Road:
        """Return the road with what was done of it until a study day."""
        return self._road_at(connection, marks.read(connection), day)

    def _road_at(self, connection: Connection, found: Marks, day: int) -> Road:
        model, dropped = self._memory(), self._choices(found).dropped
        topics, _names = self._topics_of(connection, found)
        projects = self._projects.get(
            (found.projects, day),
            lambda: (
                project_items.planned_projects(connection, day),
                project_items.owners(connection),
            ),
        )
        counts, new = self._cards.get(
            (found.cards, day, model),
            lambda: (
                standing.count_mastered(connection, day, model.days_until(MASTERED)),
                cards.new_by_topic(connection),
            ),
        )
        return self._road.get(
            (topics, found.done, counts, new, dropped, projects),
            lambda: Road(topics, blocks.minutes_done(connection), counts, new, dropped, *projects),
        )

    def _topics_of(
        self, connection: Connection, found: Marks
    ) -> tuple[tuple[PlannedTopic, ...], Names]:
        return self._topics.get(
            (found.road, found.projects),
            lambda: (road.planned_topics(connection), road.names(connection)),
        )

    def _choices(self, found: Marks) -> Choices:
        text = found.chosen
        return self._chosen.get(text, lambda: choices_from(settings.from_text(text)))

    def _busy_from(self, connection: Connection, found: Marks, now: datetime) -> tuple[Span, ...]:
        """Return what other calendars take from now on, as far as is planned."""
        held = self._held_busy
        return _ahead(self._spans(connection, found, now) if held is None else held, now)

    def _spans(self, connection: Connection, found: Marks, now: datetime) -> tuple[Span, ...]:
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return self._busy.get((found.busy, today), lambda: _busy(connection, today))

    @contextmanager
    def holding_busy(self, database: Database) -> Iterator[None]:
        """Go on with the busy times there are, while others write some at a time.

        At the end they are read anew, on the thread of whoever wrote, so that nobody else waits.
        """
        now = self._clock.now()
        with database.read() as connection:
            self._held_busy = self._spans(connection, marks.read(connection), now)
        try:
            yield
        finally:
            with database.read() as connection:
                self._spans(connection, marks.read(connection), now)
            self._held_busy = None

    def _memory(self) -> MemoryModel:
        scheduler = self._settings.study().scheduler
        if self._model is None or self._model.settings != scheduler:
            self._model = MemoryModel(scheduler)
        return self._model


def is_overdue(block: Block, now: datetime) -> bool:
    """Whether a block has passed and nobody said what became of it."""
    return block.status is Status.PLANNED and block.end <= now


def _as_they_count(stored: tuple[Block, ...], now: datetime) -> tuple[Block, ...]:
    """Return blocks, with what has passed unsaid as missed; they are in the order of time."""
    begun = bisect_left(stored, now, key=attrgetter("start"))
    past = (
        replace(block, status=Status.MISSED) if is_overdue(block, now) else block
        for block in stored[:begun]
    )
    return (*past, *stored[begun:])


def _ahead(spans: Iterable[Span], now: datetime) -> tuple[Span, ...]:
    return tuple(span for span in spans if span.end > now)


def _busy(connection: Connection, today: datetime) -> tuple[Span, ...]:
    until = today + timedelta(days=DAYS + 2)
    return tuple(Span(*one) for one in taken.spans(connection, today, until) if one[0] < one[1])
