"""Statistics as tables with stable English names, for CSV, JSON and other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from math import isinf

from gradus.domain.statistics.distribution import Bin
from gradus.domain.statistics.share import Share
from gradus.domain.statistics.study_time import Studied
from gradus.services.statistics.view import Statistics

Cell = str | int | float | None
"""Shares are from 0 to 1, days ISO dates; None is an empty cell."""

NEED_REVIEWS = frozenset({"calibration", "retention", "stability", "difficulty", "hours"})
"""The tables that stay away until there are reviews enough."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The numbers of one plot; every row has a cell for each column."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheets(statistics: Statistics) -> tuple[Sheet, ...]:
    """Return all tables; those that need more reviews than there are are left out."""
    names = [name for name in _MAKERS if statistics.enough or name not in NEED_REVIEWS]
    return tuple(sheet(statistics, name) for name in names)


def sheet(statistics: Statistics, name: str) -> Sheet:
    """Return the table of one plot by its name."""
    return _MAKERS[name](statistics)


def _calibration(statistics: Statistics) -> Sheet:
    columns = ("from", "to", "reviews", "predicted", *_SHARE)
    rows = (
        (b.low, b.high, b.recalled.count, _round(b.predicted), *_share(b.recalled))
        for b in statistics.calibration.bands
    )
    return Sheet("calibration", columns, tuple(rows))


def _retention(statistics: Statistics) -> Sheet:
    rows = (
        (_day(one.first), cards, share.count, *_share(share))
        for one in statistics.retention
        for cards, share in (("young", one.young), ("mature", one.mature))
    )
    return Sheet("retention", ("first_day", "cards", "reviews", *_SHARE), tuple(rows))


def _load(statistics: Statistics) -> Sheet:
    columns = ("first_day", "days", "reviews", "minutes")
    rows = (
        (_day(one.first), one.days, _round(one.reviews), _round(one.minutes))
        for one in statistics.load
    )
    return Sheet("load", columns, tuple(rows))


def _time(statistics: Statistics) -> Sheet:
    return _studied("time", statistics.studied)


def _year(statistics: Statistics) -> Sheet:
    return _studied("year", statistics.year)


def _studied(name: str, stretches: Iterable[Studied]) -> Sheet:
    rows = ((_day(one.first), one.days, one.answers, _round(one.minutes)) for one in stretches)
    return Sheet(name, ("first_day", "days", "answers", "minutes"), tuple(rows))


def _stability(statistics: Statistics) -> Sheet:
    return _bins("stability", "days", statistics.stability.bins)


def _difficulty(statistics: Statistics) -> Sheet:
    return _bins("difficulty", "value", statistics.difficulty.bins)


def _bins(name: str, unit: str, bins: Iterable[Bin]) -> Sheet:
    rows = ((one.low, None if isinf(one.high) else one.high, one.cards) for one in bins)
    return Sheet(name, (f"from_{unit}", f"to_{unit}", "cards"), tuple(rows))


def _topics(statistics: Statistics) -> Sheet:
    columns = ("topic", "title", "phase", "cards", "begun", "mastery")
    rows = (
        (one.key, one.title, one.phase, one.cards, one.begun, _round(one.mastery))
        for one in statistics.topics
    )
    return Sheet("topics", columns, tuple(rows))


def _hours(statistics: Statistics) -> Sheet:
    rows = (
        (one.hour, one.answers, one.recalled.count, *_share(one.recalled))
        for one in statistics.hours
    )
    return Sheet("hours", ("hour", "answers", "reviews", *_SHARE), tuple(rows))


_SHARE = ("recalled", "recalled_low", "recalled_high")
_MAKERS: dict[str, Callable[[Statistics], Sheet]] = {
    "calibration": _calibration,
    "retention": _retention,
    "load": _load,
    "year": _year,
    "time": _time,
    "topics": _topics,
    "stability": _stability,
    "difficulty": _difficulty,
    "hours": _hours,
}


def _share(share: Share) -> tuple[Cell, Cell, Cell]:
    if share.value is None:
        return None, None, None
    low, high = share.interval()
    return _round(share.value), _round(low), _round(high)


def _round(number: float) -> float:
    return round(number, 4)


def _day(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()
