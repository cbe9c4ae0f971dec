"""Intervals as the rating buttons write them: 1 min, 5.5 min, 3 d, 2.1 mo, 1.3 y."""

from __future__ import annotations

from datetime import timedelta

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_MONTH = timedelta(days=30.4375)
_YEAR = timedelta(days=365.25)

# From the first interval that reaches `start`: the unit's length and its abbreviation. The starts
# lie half a last digit below a full unit, so that nothing is written as 60 min or 24 h.
_UNITS = (
    (timedelta(days=365), _YEAR, "y"),
    (timedelta(days=31), _MONTH, "mo"),
    (timedelta(hours=23.95), _DAY, "d"),
    (timedelta(minutes=59.95), _HOUR, "h"),
    (timedelta(0), _MINUTE, "min"),
)


def interval_text(interval: timedelta, point: str = ".") -> str:
    """Write an interval with one decimal at most; days are whole. `point` is the decimal sign."""
    if interval < _MINUTE:
        return "<1 min"
    unit, name = next((unit, name) for start, unit, name in _UNITS if interval >= start)
    value = interval / unit
    number = f"{max(value, 1):.0f}" if unit == _DAY else f"{value:.1f}".removesuffix(".0")
    return f"{number.replace('.', point)} {name}"
