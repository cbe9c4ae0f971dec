"""One possible future: week after week until the work is done."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice, repeat

from gradus.domain.planning.finish.capacity import Week
from gradus.domain.planning.finish.conduct import conduct, draw_factor
from gradus.domain.planning.finish.load import Reviews, WeeklyLoad
from gradus.domain.planning.finish.request import FinishRequest, Piece

HORIZON = 520
"""Weeks that are looked at, ten years; what takes longer counts as finished with the last."""

_ROUNDING = 1e-9
"""So much of a week is nothing."""


@dataclass(frozen=True, slots=True)
class Future:
    """The date (an ordinal) on which all is done, and the planned minutes done by each week's end.

    `finished` is False where the horizon came first.
    """

    day: int
    done: tuple[float, ...]
    finished: bool = True


class _Road:
    """The work that is left, done piece by piece."""

    def __init__(self, pieces: Sequence[Piece], noise: float, chance: random.Random) -> None:
        self._pieces = [
            (piece.minutes, math.exp(chance.gauss(0.0, noise)), piece.new_cards) for piece in pieces
        ]
        self._place = 0
        self._part = 0.0
        self.done = 0.0

    @property
    def is_finished(self) -> bool:
        return self._place == len(self._pieces)

    def go(self, minutes: float, pace: float, per_card: float) -> tuple[float, float]:
        """Work on for so many real minutes; return those left over and the cards that were met.

        A new card takes `per_card` minutes of them in the week in which it is met.
        """
        met = 0.0
        while not self.is_finished:
            planned, own, cards = self._pieces[self._place]
            whole = planned * own * pace + cards * per_card
            rest = 1.0 - self._part
            part = rest if rest * whole <= minutes else minutes / whole
            minutes = max(minutes - part * whole, 0.0)
            met += part * cards
            self.done += part * planned
            self._part += part
            if part < rest:
                break
            self._place, self._part = self._place + 1, 0.0
        return minutes, met


def live(request: FinishRequest, load: WeeklyLoad, seed: str) -> Future:
    """Return one possible future.

    What is drawn depends on seed, habits and the place of a piece alone, so that futures of two
    requests with one seed differ only by what the requests say.
    """
    chance = random.Random(seed)  # noqa: S311
    reviews = Reviews(load, draw_factor(request.habits.reviews, chance))
    other = random.Random(f"{seed} pieces")  # noqa: S311
    road = _Road(request.pieces, request.habits.unrest.topics, other)
    done: list[float] = []
    weeks = zip(_weeks(request), conduct(request.habits, chance), strict=False)
    for week, ((days, for_reviews), how) in enumerate(islice(weeks, _last(request))):
        minutes = days[-1] * how.used
        left = minutes - reviews.serve(for_reviews * how.used)
        left, met = road.go(left, how.pace, reviews.per_new_card)
        reviews.meet(met)
        done.append(road.done)
        if road.is_finished:
            share = 1 - left / minutes if minutes > 0 else 0.0
            return Future(request.today + 7 * week + _day(days, share), tuple(done))
    return Future(request.today + 7 * HORIZON, tuple(done), finished=False)


def _last(request: FinishRequest) -> int:
    """Return the number of weeks after which nothing can be done any more."""
    return HORIZON if any(request.usual) else min(len(request.weeks), HORIZON)


def _weeks(request: FinishRequest) -> Iterator[tuple[Week, float]]:
    """Yield for each week the sums of its days, and how much of it reviews may have.

    Both are weighted as the weekdays are kept.
    """
    adherence = request.habits.adherence
    factors = [adherence.weekdays[(request.today + day - 1) % 7] for day in range(7)]
    cap = math.inf if request.review_cap is None else request.review_cap

    def measured(week: Week) -> tuple[Week, float]:
        capped = tuple(min(free, cap) for free in week)
        return _summed(week, factors), _summed(capped, factors)[-1]

    return chain(map(measured, request.weeks), repeat(measured(request.usual)))


def _summed(week: Week, factors: Sequence[float]) -> Week:
    return tuple(accumulate(free * factor for free, factor in zip(week, factors, strict=True)))


def _day(sums: Week, share: float) -> int:
    """Return the first day by which that share of the week's minutes is over."""
    needed = share * sums[-1] * (1 - _ROUNDING)
    return next(day for day, minutes in enumerate(sums) if minutes >= needed)
