"""Where everything of a week lies on the grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gradus.services.planning.views import BlockView, BusyView, DayView
from gradus.ui.calendar.grid.lanes import lanes
from gradus.ui.calendar.grid.room import is_outside
from gradus.ui.calendar.grid.scale import Scale

LEAST = 15.0
"""The height at which one line can still be read."""
_SIDE = 5.0
_GAP = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A block or a busy time of a day (counted from 0), and its rectangle.

    `outside` says that a block which is still to come lies outside free time.
    """

    column: int
    area: QRectF
    thing: BlockView | BusyView
    outside: bool = False


def boxes(days: Sequence[DayView], scale: Scale) -> tuple[Box, ...]:
    """Return what is to be painted, in the order of days and time."""
    return tuple(box for column, day in enumerate(days) for box in _day(column, day, scale))


def box_at(places: Sequence[Box], point: QPointF) -> Box | None:
    """Return what lies under a point; of two, the one that is painted last."""
    return next((box for box in reversed(places) if box.area.contains(point)), None)


def stretch_area(column: int, start: int, minutes: int, scale: Scale) -> QRectF:
    """Return the rectangle of a stretch that has its day for itself."""
    return _area(column, (start, start + minutes), (0, 1), scale)


def _day(column: int, day: DayView, scale: Scale) -> Iterator[Box]:
    things: list[BlockView | BusyView] = [*day.busy, *day.blocks]
    shown = [one for one in things if _end(one) > scale.first and one.start < scale.last]
    shown.sort(key=lambda one: (one.start, _end(one)))
    shares = lanes([(one.start, _end(one)) for one in shown])
    bottoms: dict[int, float] = {}
    for one, share in zip(shown, shares, strict=True):
        area = _area(column, (one.start, _end(one)), share, scale)
        # A short block is drawn higher than it is long, and what follows begins below it.
        area.setTop(max(area.top(), bottoms.get(share[0], 0.0)))
        area.setBottom(max(area.bottom(), area.top() + LEAST))
        bottoms[share[0]] = area.bottom() + _GAP
        yield Box(column, area, one, isinstance(one, BlockView) and is_outside(day, one))


def _area(column: int, span: tuple[int, int], share: tuple[int, int], scale: Scale) -> QRectF:
    start, end = span
    lane, count = share
    width = (scale.column - 2 * _SIDE) / count
    left = scale.x(column) + _SIDE + lane * width
    top = scale.y(start) + 1
    height = max(scale.y(end) - top - _GAP, LEAST)
    return QRectF(round(left), round(top), round(width - (lane < count - 1) * 2), round(height))


def _end(one: BlockView | BusyView) -> int:
    return one.start + one.minutes
