"""What the arrow keys stop at in a month: the blocks of a day, or the day itself."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.services.planning.views import BlockView, DayView
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.grid.room import gaps

_MORNING, _LENGTH = 9 * 60, 60


def stops(day: DayView) -> list[Choice]:
    """Return the blocks of a day; a day without any is one stop."""
    return [stop(day, one) for one in day.blocks] or [stop(day, None)]


def stop(day: DayView, block: BlockView | None) -> Choice:
    """Return a block as a choice; without one, the first free time of the day."""
    if block is not None:
        return Choice(day.day, block.start, block.minutes, block.uid)
    free = gaps(day)
    if not free:
        return Choice(day.day, _MORNING, _LENGTH)
    return Choice(day.day, free[0].start, min(free[0].end - free[0].start, _LENGTH))


def walk(days: Sequence[DayView], choice: Choice, across: int, down: int) -> Choice | int:
    """Return the next stop, or by how many days it lies outside the days that are shown.

    Up and down pass the blocks of the day before they go on to the week above or below.
    """
    at = next((n for n, day in enumerate(days) if day.day == choice.day), 0)
    place = _place(days[at], choice)
    if down and 0 <= place + down < len(stops(days[at])):
        return stops(days[at])[place + down]
    steps = across + 7 * down
    if not 0 <= at + steps < len(days):
        return steps
    found = stops(days[at + steps])
    if across:
        return found[min(place, len(found) - 1)]
    return found[0 if down > 0 else -1]


def _place(day: DayView, choice: Choice) -> int:
    uids = [one.uid for one in stops(day)]
    return uids.index(choice.uid) if choice.uid in uids else 0
