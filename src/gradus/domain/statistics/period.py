"""How far statistics look back, and into what stretches of time they part it."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum


class Span(StrEnum):
    """A stretch of time that one mark of a plot stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def first(self, day: int) -> int:
        """Return the ordinal of the first day of the stretch that holds a day."""
        if self is Span.DAY:
            return day
        if self is Span.WEEK:
            return day - date.fromordinal(day).weekday()
        return date.fromordinal(day).replace(day=1).toordinal()

    def after(self, first: int) -> int:
        """Return the first day of the stretch that follows the one that begins on a day."""
        if self is Span.DAY:
            return first + 1
        if self is Span.WEEK:
            return first + 7
        return (
            (date.fromordinal(first).replace(day=1) + timedelta(days=32)).replace(day=1).toordinal()
        )


class Period(StrEnum):
    """What the person asked to see."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"

    @property
    def days(self) -> int | None:
        """How many days it looks back, today among them; None for all there are."""
        return _DAYS[self]

    @property
    def ahead(self) -> int:
        """How many days it looks ahead, today among them."""
        return self.days or 365

    @property
    def studied(self) -> Span:
        """What one mark of the time studied stands for."""
        return _STUDIED[self]

    @property
    def recalled(self) -> Span:
        """What one mark of the share recalled stands for: it needs more answers than a day has."""
        return Span.WEEK if self in {Period.MONTH, Period.QUARTER} else Span.MONTH

    @property
    def planned(self) -> Span:
        """What one mark of the load ahead stands for."""
        return Span.DAY if self in {Period.MONTH, Period.QUARTER} else Span.WEEK

    def since(self, today: int, first: int) -> int:
        """Return the first study day that counts, `first` being the first with an answer."""
        return first if self.days is None else today - self.days + 1


_DAYS = {Period.MONTH: 30, Period.QUARTER: 90, Period.YEAR: 365, Period.ALL: None}
_STUDIED = {
    Period.MONTH: Span.DAY,
    Period.QUARTER: Span.DAY,
    Period.YEAR: Span.WEEK,
    Period.ALL: Span.MONTH,
}
