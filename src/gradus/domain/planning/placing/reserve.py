"""Reviews are reserved first: how many minutes each date needs, and those of its days off."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import mul

from gradus.domain.planning.work import ReviewLoad

_FAR = 7
"""No more days than these are looked back on from days off."""


class Reservations:
    """The minutes of reviews on dates numbered from 0, of which `free` tells which have free time.

    What days off would ask is spread over as many free days before them, evenly and at most 7, so
    that nothing is reviewed earlier than it must be. Cards of a block are met on the next free
    day, because a day's reviews come first. What does not fit is in `short`.
    """

    def __init__(self, load: ReviewLoad, first: int, free: Sequence[bool]) -> None:
        self._free = free
        self._known = [_at(load.known, first - load.start + n) for n in range(len(free))]
        self._per_card = load.per_card[::-1]
        self._cards: list[float] = []  # by the dates on which some are met, in order
        self._is_met = bytearray(len(free))
        self._last_met = -1
        self._next = _next_free(free)
        self._off = _days_off(free)
        self._taken = [0.0] * len(self._off)
        self._before = _days_before(self._off, free)
        self.short: dict[int, float] = {}

    def meet(self, n: int, cards: float) -> None:
        """Have the cards of a block on the n-th date met on the free day after it.

        Dates come in order.
        """
        met = self._next[n]
        if met == self._last_met:
            self._cards[-1] += cards
        elif met < len(self._free):
            self._cards.append(cards)
            self._is_met[met] = True
            self._last_met = met

    def load(self, n: int) -> float:
        """Return the minutes predicted for the n-th date, as far as cards are met by now."""
        oldest = max(0, n + 1 - len(self._per_card))
        last = min(n, self._last_met)
        if last < oldest:
            return self._known[n]
        start = len(self._per_card) - 1 - (n - oldest)
        curve = self._per_card[start : start + last + 1 - oldest]
        known = compress(curve, self._is_met[oldest : last + 1])
        cards = self._cards[self._is_met.count(1, 0, oldest) :] if oldest else self._cards
        minutes: float = sum(map(mul, cards, known))
        return self._known[n] + minutes

    def reserve(self, n: int, room: float) -> float:
        """Return the minutes reserved on the n-th date, at most `room`: its own come first."""
        if not self._free[n]:
            return 0.0
        own = self.load(n)
        reserved = min(own, room)
        self._fall_short(n, own - reserved)
        for run, turns in self._before[n]:
            waiting = sum(map(self.load, self._off[run])) - self._taken[run]
            part = max(0.0, min(waiting / turns, room - reserved))
            self._taken[run] += part
            reserved += part
        return reserved

    def settle(self) -> None:
        """Count what of the days off was never reserved, from the first of them on."""
        for run, taken in zip(self._off, self._taken, strict=True):
            left = taken
            for n in run:
                load = self.load(n)
                self._fall_short(n, load - left)
                left = max(0.0, left - load)

    def _fall_short(self, n: int, minutes: float) -> None:
        if minutes > 1e-6:
            self.short[n] = minutes


def _at(values: Sequence[float], n: int) -> float:
    return values[n] if 0 <= n < len(values) else 0.0


def _next_free(free: Sequence[bool]) -> list[int]:
    found = [len(free)] * len(free)
    for n in range(len(free) - 2, -1, -1):
        found[n] = n + 1 if free[n + 1] else found[n + 1]
    return found


def _days_off(free: Sequence[bool]) -> list[range]:
    found: list[range] = []
    for n, is_free in enumerate(free):
        if is_free:
            continue
        if found and found[-1].stop == n:
            found[-1] = range(found[-1].start, n + 1)
        else:
            found.append(range(n, n + 1))
    return found


def _days_before(runs: Sequence[range], free: Sequence[bool]) -> list[list[tuple[int, int]]]:
    """Return for each date the runs it works ahead for, and how many dates are left to do so."""
    found: list[list[tuple[int, int]]] = [[] for _ in free]
    for number, run in enumerate(runs):
        turns = 0
        for n in range(run.start - 1, -1, -1):
            if free[n]:
                turns += 1
                found[n].append((number, turns))
            if turns == min(len(run), _FAR):
                break
    return found
