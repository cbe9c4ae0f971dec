"""What a finish date depends on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from gradus.domain.planning.finish.capacity import Week
from gradus.domain.planning.finish.habits import Habits
from gradus.domain.planning.work import ReviewLoad


@dataclass(frozen=True, slots=True)
class Piece:
    """Work that is left: `minutes` as planned, and the cards that come of it, evenly over them."""

    minutes: float
    new_cards: float = 0.0


@dataclass(frozen=True, slots=True)
class FinishRequest:
    """The same request and seed give the same range.

    `today` is a date (an ordinal). `pieces` stand in the order of the plan. `weeks` are the minutes
    that can hold blocks on each seven days from today on; after them every week is `usual`.
    `done` are the planned minutes of what is finished already, for the share of the whole.
    `review_cap` bounds the minutes of reviews on a day that is kept; None is no bound.
    """

    today: int
    pieces: tuple[Piece, ...]
    weeks: tuple[Week, ...] = ()
    usual: Week = (0.0,) * 7
    reviews: ReviewLoad = field(default_factory=lambda: ReviewLoad(1))
    habits: Habits = field(default_factory=Habits)
    done: float = 0.0
    review_cap: float | None = None


def with_more_time(request: FinishRequest, minutes: float) -> FinishRequest:
    """Return the request with so many more minutes in every week that has any.

    They are spread over the week's days as its own are.
    """
    return replace(
        request,
        weeks=tuple(_longer(week, minutes) for week in request.weeks),
        usual=_longer(request.usual, minutes),
    )


def _longer(week: Week, minutes: float) -> Week:
    total = sum(week)
    return week if total == 0 else tuple(free * (total + minutes) / total for free in week)
