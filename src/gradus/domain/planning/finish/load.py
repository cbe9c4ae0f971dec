"""Review load by week: of the cards there are, and of the cards that are still to come."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

from gradus.domain.planning.work import ReviewLoad

_LAST = 4
"""After the last week that was predicted, each asks as much as these weeks' mean."""


@dataclass(frozen=True, slots=True)
class WeeklyLoad:
    """Minutes of reviews a week: `known` for the cards there are, `per_card` for one new card.

    The first of `per_card` is the week in which the card is met, on whichever day. Weeks after the
    last ask `known_later` and `card_later`.
    """

    known: tuple[float, ...]
    known_later: float
    per_card: tuple[float, ...]
    card_later: float


def weekly(load: ReviewLoad, today: int) -> WeeklyLoad:
    """Return the load by weeks from today on; new cards are met evenly over a week's days."""
    days = load.known[max(today - load.start, 0) :]
    known = tuple(sum(days[first : first + 7]) for first in range(0, len(days) - 6, 7))
    weeks = max(len(load.per_card) // 7, min(len(load.per_card), 1))
    card = tuple(_spread(load.per_card, 7 * week) for week in range(weeks))
    return WeeklyLoad(known, _mean(known[-_LAST:]), card, _mean(card[1:][-_LAST:]))


def _spread(days: Sequence[float], centre: int) -> float:
    """Return the minutes of the week from day `centre` on, for a card met on any of seven days."""
    first, last = max(centre - 6, 0), min(centre + 7, len(days))
    return sum((7 - abs(day - centre)) / 7 * days[day] for day in range(first, last))


def _mean(weeks: Sequence[float]) -> float:
    return sum(weeks) / len(weeks) if weeks else 0.0


class Reviews:
    """The reviews that wait in one possible future, week after week, before anything is learned."""

    def __init__(self, load: WeeklyLoad, factor: float) -> None:
        self._load = load
        self._factor = factor
        self._recent: deque[float] = deque(maxlen=max(len(load.per_card) - 1, 1))
        self._old = self._waiting = 0.0
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
        if len(self._recent) == self._recent.maxlen:
            self._old += self._recent[-1]
        self._recent.appendleft(cards)

    def _due(self) -> float:
        load = self._load
        known = load.known[self._week] if self._week < len(load.known) else load.known_later
        new: float = sum(map(mul, self._recent, load.per_card[1:]))
        return known + new + self._old * load.card_later
