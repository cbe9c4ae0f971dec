"""The finish date as a range, from many possible futures."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gradus.domain.planning.finish.future import HORIZON, Future, live
from gradus.domain.planning.finish.load import weekly
from gradus.domain.planning.finish.request import FinishRequest, with_more_time

RUNS = 500
HOUR = 60.0

_POINTS = 24
"""A curve has about so many points."""

Point = tuple[int, float, float, float]
"""A date (an ordinal) and the share done by then: reached in 80 %, 50 % and 20 % of futures."""


class StoppedError(Exception):
    """Nobody waits for the range any more."""


@dataclass(frozen=True, slots=True)
class FinishRange:
    """Dates (ordinals) by which 20 %, 50 % and 80 % of all futures are finished.

    `chance` (0 to 1) is the share of futures that make the goal and `hour_more` that with one more
    hour a week; both are None without a goal. `days_saved` is by how many days that hour brings
    `even` forward. `curve` ends with `likely`, or with the goal where that is later.
    """

    early: int
    even: int
    likely: int
    chance: float | None
    hour_more: float | None
    days_saved: int
    curve: tuple[Point, ...]


def finish_range(
    request: FinishRequest,
    goal: int | None = None,
    seed: int = 0,
    runs: int = RUNS,
    go_on: Callable[[], bool] = lambda: True,
) -> FinishRange:
    """Simulate when the work is finished, as it is planned and with one more hour a week.

    `goal` is a date (an ordinal). Raises StoppedError once `go_on` says no; it is asked before
    each of the futures, of which there are twice `runs`.
    """
    futures = simulate(request, seed, runs, go_on)
    longer = simulate(with_more_time(request, HOUR), seed, runs, go_on)
    even, likely = day_by(futures, 0.5), day_by(futures, 0.8)
    return FinishRange(
        early=day_by(futures, 0.2),
        even=even,
        likely=likely,
        chance=None if goal is None else chance_by(futures, goal),
        hour_more=None if goal is None else chance_by(longer, goal),
        days_saved=even - day_by(longer, 0.5),
        curve=_curve(request, futures, max(likely, goal or 0)),
    )


def simulate(
    request: FinishRequest, seed: int, runs: int, go_on: Callable[[], bool] = lambda: True
) -> tuple[Future, ...]:
    """Return so many futures; the n-th of two requests meet the same chances."""
    load = weekly(request.reviews, request.today, HORIZON)
    futures = []
    for run in range(runs):
        if not go_on():
            raise StoppedError
        futures.append(live(request, load, f"{seed} {run}"))
    return tuple(futures)


def day_by(futures: Sequence[Future], share: float) -> int:
    """Return the first date by which that share of all futures is finished."""
    days = sorted(future.day for future in futures)
    return days[max(math.ceil(share * len(days)) - 1, 0)]


def chance_by(futures: Sequence[Future], day: int) -> float:
    """Return the share of futures that are finished by the end of a date."""
    made = sum(future.finished and future.day <= day for future in futures)
    return made / len(futures)


def _curve(request: FinishRequest, futures: Sequence[Future], last: int) -> tuple[Point, ...]:
    total = request.done + sum(piece.minutes for piece in request.pieces)
    weeks = max((last - request.today + 6) // 7, 1)
    step = max(weeks // _POINTS, 1)
    chosen = sorted({*range(step, weeks, step), weeks})
    begun = request.done / total if total > 0 else 1.0
    points = [(request.today, begun, begun, begun)]
    for week in chosen:
        done = sorted(request.done + _by(future, week) for future in futures)
        low, middle, high = (done[int(share * (len(done) - 1))] for share in (0.2, 0.5, 0.8))
        points.append(
            (
                request.today + 7 * week,
                *(min(one / total, 1.0) if total > 0 else 1.0 for one in (low, middle, high)),
            )
        )
    return tuple(points)


def _by(future: Future, week: int) -> float:
    return future.done[min(week, len(future.done)) - 1] if future.done else 0.0
