"""Levelling days that hold too many reviews: cards move where the scheduler might have put them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from gradus.domain.scheduling.intervals import fuzz_range

Room = Callable[[int], int]
"""How many reviews a study day holds."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A card in Review: its id, and the study days of its last answer and on which it is due."""

    id: int
    last_day: int
    due: int

    def may_come(self, maximum: int) -> range:
        """Return the study days that may stand for its interval (see `fuzz_range`)."""
        earliest, latest = fuzz_range(self.due - self.last_day, maximum)
        return range(self.last_day + earliest, self.last_day + latest + 1)


def levelled(
    cards: Iterable[Placed], load: Mapping[int, int], days: range, room: Room, maximum: int
) -> dict[int, int]:
    """Return by card id the study day on which it should be due, for cards that should move.

    `load` counts the reviews due on each day, and `days` are those that are relieved; nothing moves
    to a day before them, or to one that would then hold more than it has room for. Cards that may
    come on most days move first. What is left over could only come too early or too late.
    """
    counts, moved = Counter(load), dict[int, int]()
    widest = sorted(cards, key=lambda one: (one.due, -len(one.may_come(maximum)), one.id))
    for card in widest:
        if card.due not in days or counts[card.due] <= room(card.due):
            continue
        to = _emptiest(
            card, [one for one in card.may_come(maximum) if one >= days.start], counts, room
        )
        if to is not None:
            moved[card.id] = to
            counts[card.due] -= 1
            counts[to] += 1
    return moved


def _emptiest(card: Placed, days: Iterable[int], counts: Counter[int], room: Room) -> int | None:
    """Return the day that is least full for what it holds, the nearest of several."""
    return min(
        (one for one in days if counts[one] < room(one)),
        key=lambda one: (counts[one] / room(one), abs(one - card.due), one),
        default=None,
    )
