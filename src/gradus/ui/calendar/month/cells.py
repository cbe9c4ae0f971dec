"""Where the days of a month lie, and the blocks in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gradus.services.planning.views import BlockView, DayView

HEAD = 24.0
_CHIP, _STEP = 16.0, 17.0
_SIDE = 4.0


@dataclass(frozen=True, slots=True)
class Cells:
    """Seven columns and as many rows as there are weeks, in a rectangle."""

    area: QRectF
    count: int

    def cell(self, at: int) -> QRectF:
        """Return the rectangle of a day, counted from 0."""
        row, column = divmod(at, 7)
        width, height = self.area.width() / 7, self.area.height() / max(self.count // 7, 1)
        left, top = round(column * width), round(row * height)
        right, bottom = round((column + 1) * width), round((row + 1) * height)
        corner = self.area.topLeft()
        return QRectF(corner.x() + left, corner.y() + top, right - left, bottom - top)

    def at(self, point: QPointF) -> int | None:
        """Return the day at a point."""
        return next((at for at in range(self.count) if self.cell(at).contains(point)), None)

    def chips(self, at: int, day: DayView, uid: str) -> tuple[list[tuple[QRectF, BlockView]], int]:
        """Return the blocks that have room with their rectangles, and how many have none.

        The block with this uid is among them, if it is of the day.
        """
        cell = self.cell(at)
        room = max(int((cell.height() - HEAD) // _STEP), 0)
        blocks = day.blocks
        if len(blocks) > room:
            room = max(room - 1, 0)  # the last line says how many there are besides
        places = [place for place, one in enumerate(blocks) if one.uid == uid]
        first = max(places[0] - room + 1, 0) if places and room else 0
        shown = blocks[first : first + room]
        return list(zip(self._lines(cell), shown, strict=False)), len(blocks) - len(shown)

    @staticmethod
    def _lines(cell: QRectF) -> Iterator[QRectF]:
        top, width = cell.top() + HEAD, cell.width() - 2 * _SIDE
        while True:
            yield QRectF(cell.left() + _SIDE, top, width, _CHIP)
            top += _STEP

    def rest(self, at: int, shown: int) -> QRectF:
        """Return the line below the blocks that are shown."""
        cell = self.cell(at)
        top = cell.top() + HEAD + shown * _STEP
        return QRectF(cell.left() + _SIDE + 4, top, cell.width() - 2 * _SIDE - 4, _CHIP)
