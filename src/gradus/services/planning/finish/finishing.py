"""The finish date as the calendar shows it, simulated beside the window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.finish.capacity import usual_week, weeks_ahead
from gradus.domain.planning.finish.finish import FinishRange, Point, finish_range
from gradus.domain.planning.finish.finish import StoppedError as SimulationStoppedError
from gradus.domain.planning.finish.habits import learn_habits
from gradus.domain.planning.finish.history import Compared, history_of
from gradus.domain.planning.finish.request import FinishRequest, Piece
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import Work
from gradus.services.beside import StoppedError, call_beside
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import FinishView

GoOn = Callable[[], bool]
Simulate = Callable[[FinishRequest, int | None, GoOn], FinishRange]

_STUDIED = (BlockKind.LEARN, BlockKind.EXERCISES, BlockKind.PROJECT)
_WAIVED = 1 / 3
"""A topic that was finished in less of its time was known before, which tells nothing of pace."""


@dataclass(frozen=True, slots=True)
class Past:
    """What is over: all blocks so far, the topics that are finished, and the work that is done.

    `topics` hold minutes of the road and minutes they took (see `paces`), `done` the minutes of the
    road that are done of what the finish is about.
    """

    blocks: tuple[Block, ...] = ()
    topics: tuple[Compared, ...] = ()
    done: float = 0.0


def simulate_beside(request: FinishRequest, goal: int | None, go_on: GoOn) -> FinishRange:
    """Simulate in a process of its own; raises StoppedError once `go_on` says no."""
    return call_beside(go_on, finish_range, request, goal)


def finish_view(
    request: PlanRequest,
    finished: Mapping[str, int],
    past: Past,
    goal: Goal | None = None,
    about: Collection[str] | None = None,
    go_on: GoOn = lambda: True,
    simulate: Simulate = simulate_beside,
) -> FinishView | None:
    """Return when the work is finished, as a range; it belongs beside the window.

    `finished` is when the plan has each piece of work done (Plan.finished): it orders them. `about`
    are the keys of the work that must be done for it, None for all. None is returned where nothing
    is left, where there is no free time at all, and once `go_on` says no.
    """
    asked = finish_request(request, up_to(in_plan_order(request.work, finished), about), past)
    free = sum(map(sum, (*asked.weeks, asked.usual)))
    if not any(piece.minutes for piece in asked.pieces) or free == 0:
        return None
    try:
        found = simulate(asked, None if goal is None else goal.by.toordinal(), go_on)
    except (StoppedError, SimulationStoppedError):
        return None
    return _view(found, goal)


def finish_request(request: PlanRequest, work: Iterable[Work], past: Past) -> FinishRequest:
    """Return what the simulation asks for, from what a plan is made from and what is over."""
    now, zone = request.now, request.zone
    today = now.astimezone(zone).toordinal()
    weeks = weeks_ahead(request.free_time, request.busy, request.rules, now, zone)
    return FinishRequest(
        today=today,
        pieces=tuple(Piece(one.minutes, one.new_cards) for one in work),
        weeks=tuple(islice(weeks, max(request.days // 7, 1))),
        usual=usual_week(request.free_time, request.rules, today),
        reviews=request.reviews,
        habits=learn_habits(history_of(past.blocks, past.topics, now, zone)),
        done=past.done,
        review_cap=request.rules.review_cap,
    )


def in_plan_order(work: Iterable[Work], finished: Mapping[str, int]) -> list[Work]:
    """Return work as the plan has it done; what it could not place comes last, along the road."""
    later = max(finished.values(), default=0) + 1
    return sorted(work, key=lambda one: (finished.get(one.key, later), one.position))


def up_to(work: Sequence[Work], about: Collection[str] | None) -> list[Work]:
    """Return the work that comes until the last piece of what it is about is done."""
    if about is None:
        return list(work)
    last = max((place for place, one in enumerate(work) if one.key in about), default=-1)
    return list(work[: last + 1])


def paces(blocks: Iterable[Block], planned: Mapping[str, float]) -> tuple[Compared, ...]:
    """Return what finished topics took, beside their minutes on the road (`planned`, by key)."""
    took = dict.fromkeys(planned, 0)
    for block in blocks:
        if block.kind in _STUDIED and block.status is Status.DONE and block.subject in took:
            took[block.subject] += block.minutes_done or block.minutes
    found = (Compared(planned[key], minutes) for key, minutes in took.items())
    return tuple(one for one in found if one.real >= one.planned * _WAIVED)


def _view(found: FinishRange, goal: Goal | None) -> FinishView:
    return FinishView(
        even=date.fromordinal(found.even),
        likely=date.fromordinal(found.likely),
        goal=None if goal is None else goal.by,
        chance=found.chance,
        hour_more=found.hour_more,
        days_saved=found.days_saved,
        curve=tuple(map(_dated, found.curve)),
    )


def _dated(point: Point) -> tuple[date, float, float, float]:
    day, low, middle, high = point
    return date.fromordinal(day), low, middle, high
