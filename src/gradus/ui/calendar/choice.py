"""What is chosen on the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY
from gradus.domain.planning.work import SLOT
from gradus.services.planning.views import BlockView, DayView

_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """A block, or with an empty `uid` a stretch of a day that holds none.

    `day` is an ordinal, `start` in minutes of the wall clock.
    """

    day: int
    start: int
    minutes: int
    uid: str = ""


def after(choice: Choice) -> Choice:
    """Return the stretch that follows, from the next quarter of an hour on."""
    start = -(-(choice.start + choice.minutes) // SLOT) * SLOT
    return Choice(choice.day, min(start, MINUTES_OF_A_DAY - SLOT), _LENGTH)


def found_in(days: Sequence[DayView], choice: Choice) -> Choice | None:
    """Return where a choice lies on these days now; None where it does not."""
    if not choice.uid:
        return choice if any(day.day == choice.day for day in days) else None
    for day in days:
        for one in day.blocks:
            if one.uid == choice.uid:
                return Choice(day.day, one.start, one.minutes, one.uid)
    return None


def block_in(days: Sequence[DayView], uid: str) -> BlockView | None:
    """Return a block of these days."""
    return next((one for day in days for one in day.blocks if one.uid == uid), None)
