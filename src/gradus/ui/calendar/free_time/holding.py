"""A window under the pointer: drawn anew, moved, or taken by an end."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from gradus.domain.planning.free_time import Window
from gradus.ui.calendar.free_time import windows
from gradus.ui.calendar.free_time.windows import Week

_END = 7.0


class Part(Enum):
    """What of a window is held."""

    NEW = auto()
    BODY = auto()
    START = auto()
    END = auto()


@dataclass
class Held:
    """What is held on a day (from 0): `grip` is the minute at which it was taken.

    `wanted` is where it would lie, None until it was moved.
    """

    part: Part
    first_day: int
    grip: float
    window: Window | None = None
    day: int = 0
    wanted: Window | None = None

    def lead(self, week: Week, day: int, minute: float) -> None:
        """Follow the pointer to a minute of a day; only a whole window goes to another day."""
        if self.window is None:
            self.wanted = windows.spanned(week[self.first_day], self.grip, minute)
        elif self.part is Part.BODY:
            self.day = day
            self.wanted = windows.shifted(self.window, self.window.start + minute - self.grip)
        elif self.part is Part.START:
            self.wanted = windows.begun(week, self.first_day, self.window, minute)
        else:
            self.wanted = windows.stretched(week, self.first_day, self.window, minute)

    def outcome(self, week: Week) -> Week | None:
        """Return the week with the window where it is wanted; None where it has no room."""
        if self.wanted is None:
            return None
        if self.window is not None:
            week = windows.without(week, self.first_day, self.window)
        return windows.with_window(week, self.day, self.wanted)


def hold(week: Week, day: int, minute: float, hour: float) -> Held:
    """Return what is taken at a minute of a day, an hour being so many pixels high."""
    window = windows.at(week[day], minute)
    if window is None:
        return Held(Part.NEW, day, minute, day=day)
    end = min(_END / hour * 60, (window.end - window.start) / 4)
    part = Part.BODY
    if minute < window.start + end:
        part = Part.START
    elif minute > window.end - end:
        part = Part.END
    return Held(part, day, minute, window, day=day)
