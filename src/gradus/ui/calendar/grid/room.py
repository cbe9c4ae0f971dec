"""Whether a stretch lies in free time, and what else would lie there."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from gradus.domain.planning.free_time import Window
from gradus.domain.planning.work import SLOT
from gradus.services.planning.views import BlockView, BusyView, DayView

_BREAK = 2 * SLOT
"""Less than so many minutes between two blocks is a break."""


@lru_cache(maxsize=64)
def joined(windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """Return windows with those that touch made one."""
    result: list[Window] = []
    for window in sorted(windows):
        if result and window.start <= result[-1].end:
            result[-1] = Window(result[-1].start, max(result[-1].end, window.end))
        else:
            result.append(window)
    return tuple(result)


def is_free(day: DayView, start: int, minutes: int) -> bool:
    """Say whether a stretch lies in a free window and no busy time takes any of it."""
    end = start + minutes
    inside = any(one.start <= start and end <= one.end for one in joined(day.free))
    return inside and not any(
        one.start < end and start < one.start + one.minutes for one in day.busy
    )


def is_outside(day: DayView, block: BlockView) -> bool:
    """Say whether a block that is still to come lies outside free time."""
    return not block.fixed and not is_free(day, block.start, block.minutes)


def is_taken(day: DayView, start: int, minutes: int, by_other_than: str) -> bool:
    """Say whether another block takes part of a stretch."""
    return any(
        one.uid != by_other_than and one.start < start + minutes and start < one.start + one.minutes
        for one in day.blocks
    )


def trouble(day: DayView, start: int, minutes: int, uid: str, now: tuple[int, int]) -> str:
    """Say what speaks against a block's lying there; "" for nothing.

    `now` is the present day (an ordinal) and its minute.
    """
    if (day.day, start) < now:
        return QCoreApplication.translate("Calendar", "that time has passed")
    if is_taken(day, start, minutes, uid):
        return QCoreApplication.translate("Calendar", "over another block")
    if not is_free(day, start, minutes):
        return QCoreApplication.translate("Calendar", "outside free time")
    return ""


def gaps(day: DayView) -> list[Window]:
    """Return the free time that neither blocks nor busy times take, but for short breaks."""
    things: list[BlockView | BusyView] = [*day.blocks, *day.busy]
    taken = sorted((one.start, one.start + one.minutes) for one in things)
    result: list[Window] = []
    for window in joined(day.free):
        at = window.start
        for start, end in taken:
            if at < start <= window.end:
                result.append(Window(at, start))
            at = max(at, end) if start < window.end else at
        if at < window.end:
            result.append(Window(at, window.end))
    return [gap for gap in result if gap.end - gap.start >= _BREAK]
