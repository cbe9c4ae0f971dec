"""Exceptions as runs of dates that are alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from gradus.ui import words as common
from gradus.ui.calendar.free_time import words
from gradus.ui.calendar.free_time.windows import Day

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Run:
    """Dates from `first` to `last` (ordinals, both included) with the same windows."""

    first: int
    last: int
    windows: Day


def runs(exceptions: Mapping[int, Day], since: int) -> tuple[Run, ...]:
    """Return what differs from a date on, neighbours with the same windows as one."""
    found: list[Run] = []
    for day in sorted(day for day in exceptions if day >= since):
        windows = tuple(exceptions[day])
        if found and found[-1].last == day - 1 and found[-1].windows == windows:
            found[-1] = Run(found[-1].first, day, windows)
        else:
            found.append(Run(day, day, windows))
    return tuple(found)


def with_run(exceptions: Mapping[int, Day], run: Run) -> dict[int, Day]:
    """Return exceptions with a run in place of what its dates had."""
    return {**exceptions, **dict.fromkeys(range(run.first, run.last + 1), run.windows)}


def without_run(exceptions: Mapping[int, Day], run: Run) -> dict[int, Day]:
    """Return exceptions without the dates of a run."""
    return {day: one for day, one in exceptions.items() if not run.first <= day <= run.last}


def said(run: Run) -> str:
    """Say "24 December – 1 January: off"."""
    first = _date(run.first)
    dates = first if run.first == run.last else f"{first} – {_date(run.last)}"
    when = words.day(run.windows) if run.windows else _translate("FreeTime", "off")
    return f"{dates}: {when}"


def _date(day: int) -> str:
    when = date.fromordinal(day)
    return f"{common.short_day(when)} {when.year}"
