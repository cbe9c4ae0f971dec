"""What keys do on the grid of free time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY, Window
from gradus.domain.planning.work import SLOT
from gradus.ui.calendar.free_time import windows
from gradus.ui.calendar.free_time.windows import Week

_STEP, _LENGTH = 30, 60
_Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_CONTROL_SHIFT = _CONTROL | Qt.KeyboardModifier.ShiftModifier
_translate = QCoreApplication.translate


class Grid(Protocol):
    """Windows with a cursor, which stands on a minute of a day."""

    week: Week
    day: int
    minute: int

    def chosen(self) -> Window | None:
        """Return the window at the cursor."""

    def turn_to(self, day: int, minute: int) -> None:
        """Put the cursor somewhere else."""

    def change(self, week: Week | None, day: int, minute: int) -> None:
        """Take over another week and go there; None says that there is no room."""


Act = Callable[[Grid], None]


def carry_out(grid: Grid, event: QKeyEvent) -> bool:
    """Do what a key asks for, and say whether it asks for anything."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    act = _ACTS.get((modifiers, _Key(event.key())))
    if act is None:
        return False
    act(grid)
    return True


def hint() -> str:
    """Say which keys act on the grid."""
    return _translate(
        "FreeTime",
        "Drag to draw a window, or Space adds one at the cursor. Ctrl+arrows move it, "
        "Ctrl+Shift+↑ ↓ change its end, Del deletes it, C copies the day to Monday – Friday.",
    )


def _across(days: int) -> Act:
    return lambda grid: grid.turn_to(grid.day + days, grid.minute)


def _up(grid: Grid) -> None:
    found = grid.chosen()
    before = (found.start if found else grid.minute) - 1
    above = windows.at(grid.week[grid.day], before)
    if above is not None:
        grid.turn_to(grid.day, above.start)
    else:
        grid.turn_to(grid.day, -(-(before + 1 - _STEP) // SLOT) * SLOT)


def _down(grid: Grid) -> None:
    found = grid.chosen()
    if found is not None:
        grid.turn_to(grid.day, found.end)
        return
    ahead = [one.start for one in grid.week[grid.day] if one.start > grid.minute]
    grid.turn_to(grid.day, min([grid.minute + _STEP, *ahead]))


def _add(grid: Grid) -> None:
    if grid.chosen() is None:
        free = windows.room(grid.week[grid.day], grid.minute)
        wanted = Window(grid.minute, min(grid.minute + _LENGTH, free.end, MINUTES_OF_A_DAY))
        week = windows.with_window(grid.week, grid.day, wanted)
        grid.change(week, grid.day, wanted.start)


def _delete(grid: Grid) -> None:
    found = grid.chosen()
    if found is not None:
        week = windows.without(grid.week, grid.day, found)
        grid.change(week, grid.day, found.start)


def _move(days: int, minutes: int) -> Act:
    def act(grid: Grid) -> None:
        found = grid.chosen()
        if found is None:
            return
        day, wanted = (grid.day + days) % 7, windows.shifted(found, found.start + minutes)
        left = windows.without(grid.week, grid.day, found)
        grid.change(windows.with_window(left, day, wanted), day, wanted.start)

    return act


def _stretch(minutes: int) -> Act:
    def act(grid: Grid) -> None:
        found = grid.chosen()
        if found is None:
            return
        wanted = windows.stretched(grid.week, grid.day, found, found.end + minutes)
        left = windows.without(grid.week, grid.day, found)
        grid.change(windows.with_window(left, grid.day, wanted), grid.day, wanted.start)

    return act


def _copy(grid: Grid) -> None:
    week = windows.same_on_weekdays(grid.week, grid.day)
    grid.change(week, grid.day, grid.minute)


_NONE = Qt.KeyboardModifier.NoModifier
_ACTS: dict[tuple[Qt.KeyboardModifier, Qt.Key], Act] = {
    (_NONE, _Key.Key_Left): _across(-1),
    (_NONE, _Key.Key_Right): _across(1),
    (_NONE, _Key.Key_Up): _up,
    (_NONE, _Key.Key_Down): _down,
    (_NONE, _Key.Key_Space): _add,
    (_NONE, _Key.Key_Delete): _delete,
    (_NONE, _Key.Key_Backspace): _delete,
    (_NONE, _Key.Key_C): _copy,
    (_CONTROL, _Key.Key_Up): _move(0, -SLOT),
    (_CONTROL, _Key.Key_Down): _move(0, SLOT),
    (_CONTROL, _Key.Key_Left): _move(-1, 0),
    (_CONTROL, _Key.Key_Right): _move(1, 0),
    (_CONTROL_SHIFT, _Key.Key_Up): _stretch(-SLOT),
    (_CONTROL_SHIFT, _Key.Key_Down): _stretch(SLOT),
}
