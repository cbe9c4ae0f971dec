"""A block on its way: where it would lie, in steps of a quarter of an hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY
from gradus.domain.planning.work import SLOT
from gradus.services.planning.views import BlockView, DayView


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where a block would lie: a day of the week (from 0), and a stretch of it in minutes."""

    column: int
    start: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Drag:
    """What is held: a block and its day, by its body or by its end.

    `grip` says how many minutes below the block's start the pointer holds it.
    """

    block: BlockView
    column: int
    grip: float
    by_end: bool

    def ghost(self, column: int, minute: float) -> Ghost:
        """Return where the block would lie with the pointer at a day and a minute."""
        if self.by_end:
            return self._stretched(minute)
        start = _snapped(minute - self.grip)
        latest = (MINUTES_OF_A_DAY - self.block.minutes) // SLOT * SLOT
        return Ghost(column, min(max(start, 0), latest), self.block.minutes)

    def still_lies(self, days: Sequence[DayView]) -> bool:
        """Say whether the block lies where it was taken, on days that were read anew."""
        return self.block in days[self.column].blocks

    def changes(self, ghost: Ghost) -> bool:
        """Say whether letting go there would change anything."""
        before = Ghost(self.column, self.block.start, self.block.minutes)
        return ghost != before

    def _stretched(self, minute: float) -> Ghost:
        most = (MINUTES_OF_A_DAY - self.block.start) // SLOT * SLOT
        minutes = min(max(_snapped(minute - self.block.start), SLOT), most)
        return Ghost(self.column, self.block.start, minutes)


def earlier(start: int) -> int:
    """Return the next quarter of an hour before a minute, not before midnight."""
    return max(-(-start // SLOT) * SLOT - SLOT, 0)


def later(start: int, minutes: int) -> int:
    """Return the next quarter of an hour after a minute at which so many minutes still fit."""
    latest = (MINUTES_OF_A_DAY - minutes) // SLOT * SLOT
    return min(start // SLOT * SLOT + SLOT, latest)


def shorter(minutes: int) -> int:
    """Return the next shorter length, at least one step."""
    return max(-(-minutes // SLOT) * SLOT - SLOT, SLOT)


def longer(start: int, minutes: int) -> int:
    """Return the next longer length that ends on the same day."""
    most = (MINUTES_OF_A_DAY - start) // SLOT * SLOT
    return max(min(minutes // SLOT * SLOT + SLOT, most), SLOT)


def _snapped(minute: float) -> int:
    return round(minute / SLOT) * SLOT
