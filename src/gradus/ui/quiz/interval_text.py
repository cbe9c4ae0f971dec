"""Intervals as the rating buttons write them: 1 min, 5.5 min, 3 d, 2.1 mo, 1.3 y."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate
_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_MONTH = timedelta(days=30.4375)
_YEAR = timedelta(days=365.25)

# From the first interval that reaches `start`: the unit's length. The starts lie half a last digit
# below a full unit, so that nothing is written as 60 min or 24 h.
_UNITS = (
    (timedelta(days=365), _YEAR),
    (timedelta(days=31), _MONTH),
    (timedelta(hours=23.95), _DAY),
    (timedelta(minutes=59.95), _HOUR),
    (timedelta(0), _MINUTE),
)


def interval_text(interval: timedelta, point: str = ".") -> str:
    """Write an interval with one decimal at most; days are whole. `point` is the decimal sign."""
    if interval < _MINUTE:
        return _translate("Intervals", "<1 min")
    unit = next(unit for start, unit in _UNITS if interval >= start)
    value = interval / unit
    number = f"{max(value, 1):.0f}" if unit == _DAY else f"{value:.1f}".removesuffix(".0")
    return _written(unit).format(number.replace(".", point))


def _written(unit: timedelta) -> str:
    texts = {
        _YEAR: _translate("Intervals", "{0} y"),
        _MONTH: _translate("Intervals", "{0} mo"),
        _DAY: _translate("Intervals", "{0} d"),
        _HOUR: _translate("Intervals", "{0} h"),
        _MINUTE: _translate("Intervals", "{0} min"),
    }
    return texts[unit]
