"""What the arrow keys stop at: blocks, and the free time between them."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.services.planning.views import DayView
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.grid.room import gaps

_LENGTH = 60


def stops(day: DayView, otherwise: int) -> list[Choice]:
    """Return the stops of a day in the order of time; an empty day has one, at `otherwise`.

    A free stretch is cut into hours.
    """
    found = [Choice(day.day, one.start, one.minutes, one.uid) for one in day.blocks]
    for gap in gaps(day):
        starts = range(gap.start, gap.end, _LENGTH)
        found += [Choice(day.day, at, min(_LENGTH, gap.end - at)) for at in starts]
    found.sort(key=lambda choice: (choice.start, choice.minutes))
    return found or [Choice(day.day, otherwise, _LENGTH)]


def beside(days: Sequence[DayView], choice: Choice, steps: int) -> Choice | None:
    """Return the stop at about the same time some days on, None where the days end before."""
    column = days.index(_day(days, choice)) + steps
    if not 0 <= column < len(days):
        return None
    return nearest(days[column], choice.start)


def below(days: Sequence[DayView], choice: Choice, steps: int) -> Choice:
    """Return the stop some steps down the same day, or the last one."""
    found = stops(_day(days, choice), choice.start)
    at = min(range(len(found)), key=lambda one: _far(found[one], choice))
    return found[min(max(at + steps, 0), len(found) - 1)]


def nearest(day: DayView, minute: int) -> Choice:
    """Return the stop of a day that begins nearest to a minute."""
    return min(stops(day, minute), key=lambda one: abs(one.start - minute))


def _day(days: Sequence[DayView], choice: Choice) -> DayView:
    return next((day for day in days if day.day == choice.day), days[0])


def _far(stop: Choice, choice: Choice) -> tuple[bool, int]:
    return stop.uid != choice.uid, abs(stop.start - choice.start)
