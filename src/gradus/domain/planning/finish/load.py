"""Review load by week: of the cards there are, and of the cards that are still to come."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

from gradus.domain.planning.finish import priors
from gradus.domain.planning.work import ReviewLoad

_LAST = 4
"""What is asked after the last week that was predicted goes by the mean of so many before it."""


@dataclass(frozen=True, slots=True)
class WeeklyLoad:
    """Minutes of reviews a week: `known` for the cards there are, `per_card` for one new card.

    The first of `per_card` is the week in which the card is met, on whichever day. Weeks after the
    last of either ask nothing.
    """

    known: tuple[float, ...]
    per_card: tuple[float, ...]


def weekly(load: ReviewLoad, today: int, weeks: int) -> WeeklyLoad:
    """Return the load of so many weeks from today on; new cards are met evenly over a week's days.

    Weeks after those that were predicted ask ever less: see `priors.FADES`.
    """
    days = load.known[max(today - load.start, 0) :]
    known = [sum(days[first : first + 7]) for first in range(0, len(days) - 6, 7)]
    predicted = max(len(load.per_card) // 7, min(len(load.per_card), 1))
    card = [_spread(load.per_card, 7 * week) for week in range(predicted)]
    first_later = 1  # the week in which a card is met is like no other
    return WeeklyLoad(
        _faded(known, _mean(known[-_LAST:]), weeks),
        _faded(card, _mean(card[first_later:][-_LAST:]), weeks),
    )


def _faded(predicted: Sequence[float], last: float, weeks: int) -> tuple[float, ...]:
    """Go on from the mean of the last weeks, less the longer, but never nothing."""
    count = len(predicted)
    later = (last * (count / week) ** priors.FADES for week in range(max(count, 1), weeks))
    return (*predicted, *later)


def _spread(days: Sequence[float], centre: int) -> float:
    """Return the minutes of the week from day `centre` on, for a card met on any of seven days."""
    first, last = max(centre - 6, 0), min(centre + 7, len(days))
    return sum((7 - abs(day - centre)) / 7 * days[day] for day in range(first, last))


def _mean(weeks: Sequence[float]) -> float:
    return sum(weeks) / len(weeks) if weeks else 0.0


class Reviews:
    """The reviews that wait in one possible future, week after week, before anything is learned."""

    def __init__(self, load: WeeklyLoad, factor: float) -> None:
        self._known = load.known
        self._later = load.per_card[1:]
        self._factor = factor
        self._met: deque[float] = deque()
        self._waiting = 0.0
        self._week = 0
        self.per_new_card = factor * (load.per_card[0] if load.per_card else 0.0)

    def serve(self, minutes: float) -> float:
        """Do what waits in this week as far as the minutes reach, and return what it took."""
        self._waiting = self._waiting + self._due() * self._factor
        served = min(minutes, self._waiting)
        self._waiting -= served
        self._week += 1
        return served

    def meet(self, cards: float) -> None:
        """Have so many cards met in the week that was served last."""
        self._met.appendleft(cards)

    def _due(self) -> float:
        known = self._known[self._week] if self._week < len(self._known) else 0.0
        new: float = sum(map(mul, self._met, self._later))
        return known + new
