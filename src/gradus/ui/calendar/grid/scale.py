"""Where a day and a minute lie on the grid."""

from __future__ import annotations

from dataclasses import dataclass

TOP = 12
"""Room above the first hour and below the last, so that their names are whole."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Turns days and minutes of the wall clock to pixels and back.

    `first` and `last` are the minutes at the top and the bottom, `gutter` is the width of the names
    of hours, `column` that of a day, `hour` the height of an hour.
    """

    first: int
    last: int
    days: int
    gutter: float
    column: float
    hour: float

    @property
    def height(self) -> float:
        """The height of all hours with the room around them."""
        return (self.last - self.first) / 60 * self.hour + 2 * TOP

    def y(self, minute: float) -> float:
        """Return how far down a minute lies."""
        return TOP + (min(max(minute, self.first), self.last) - self.first) / 60 * self.hour

    def minute(self, y: float) -> float:
        """Return the minute at a height, within the hours that show."""
        return min(max(self.first + (y - TOP) / self.hour * 60, self.first), self.last)

    def x(self, column: int) -> float:
        """Return the left edge of a day, counted from 0."""
        return self.gutter + column * self.column

    def column_at(self, x: float) -> int:
        """Return the day at a place, the nearest one where it lies beside them."""
        return min(max(int((x - self.gutter) // self.column), 0), self.days - 1)
