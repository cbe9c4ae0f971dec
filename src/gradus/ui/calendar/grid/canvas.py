"""The grid of a week as it is shown: its size, what is painted, what is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.services.planning.views import BlockView, DaysView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.grid.boxes import Box, boxes, stretch_area
from gradus.ui.calendar.grid.dragging import Drag, Ghost
from gradus.ui.calendar.grid.hours import shown_hours
from gradus.ui.calendar.grid.outlines import paint_choice, paint_ghost
from gradus.ui.calendar.grid.painter import WeekPainter
from gradus.ui.calendar.grid.room import trouble
from gradus.ui.calendar.grid.scale import TOP, Scale
from gradus.ui.calendar.surface import Surface
from gradus.ui.design.look import Look

_LEAST_HOUR = 46.0
_NARROWEST = 74
_NOW_STRIP = 8


class WeekCanvas(Surface):
    """`pointed` carries a point that should be seen; `scaled` says that days lie elsewhere."""

    pointed = Signal(QPoint)
    scaled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._painter = WeekPainter(look.icons)
        self._boxes: tuple[Box, ...] = ()
        self._drag: Drag | None = None
        self._ghost: Ghost | None = None
        self._room = 0
        self._gutter = self._painter.gutter()
        self.scale = Scale(480, 1200, 7, self._gutter, _NARROWEST, _LEAST_HOUR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Week"))

    def show_days(self, view: DaysView) -> None:
        """Show a week; what is chosen or held stays so while it lies where it did."""
        super().show_days(view)
        if self._drag is not None and not self._drag.still_lies(view.days):
            self._drag = self._ghost = None
        self._place()

    def show_now(self, minute: int) -> None:
        """Move the line of now, which takes two strips of the screen."""
        if self._view is None or minute == self._view.now:
            return
        for at in (self._view.now, minute):
            top = round(self.scale.y(at)) - _NOW_STRIP
            self.update(0, top, self.width(), 2 * _NOW_STRIP)
        self._view = replace(self._view, now=minute)

    def fit(self, height: int) -> None:
        """Fill a height with the hours, or be higher where they need it."""
        if height != self._room:
            self._room = height
            self._place()

    def choose(self, choice: Choice) -> None:
        """Mark a block or a stretch, say what it is, and let it be seen."""
        super().choose(choice)
        area = self._area(choice)
        for point in (area.bottomRight(), area.topLeft()):
            self.pointed.emit(point.toPoint())

    def area_of(self, uid: str) -> QRectF:
        """Return where a block lies; nowhere where it is not of this week."""
        things = ((box.area, box.thing) for box in self._boxes)
        found = (
            area for area, thing in things if isinstance(thing, BlockView) and thing.uid == uid
        )
        return next(found, QRectF())

    def ghost(self) -> Ghost | None:
        """Return where the block that is held would lie."""
        return self._ghost

    def trouble(self) -> str:
        """Say what speaks against the place of the block that is held; "" for nothing."""
        if self._view is None or self._ghost is None or self._drag is None:
            return ""
        day, ghost = self._view.days[self._ghost.column], self._ghost
        block, now = self._drag.block, (self._view.today, self._view.now)
        if self._drag.by_end:
            now = (0, 0)  # the end of a block that has begun may still be drawn
        return trouble(day, ghost.start, ghost.minutes, block.uid, now)

    def sizeHint(self) -> QSize:
        """Ask for the height of the hours."""
        return QSize(round(self._gutter) + 7 * 120, round(self.scale.height))

    def minimumSizeHint(self) -> QSize:
        """Let days become narrow."""
        return QSize(round(self._gutter) + 7 * _NARROWEST, round(self.scale.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the days."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that needs it."""
        if self._view is None:
            return
        painter, tokens = self.brush(), self.tokens
        self._painter.paint_ground(painter, self._view.days, self.scale, tokens)
        self._painter.paint_boxes(painter, self._boxes, tokens, QRectF(event.rect()))
        self._paint_choice(painter)
        column = self._column(self._view.today)
        if column is not None:
            self._painter.paint_now(painter, column, self._view.now, self.scale, tokens)
        self._paint_ghost(painter)
        painter.end()

    def _paint_choice(self, painter: QPainter) -> None:
        choice = self._choice
        if choice is not None:
            area, held = self._area(choice), self.hasFocus()
            paint_choice(painter, area, self.tokens, focus=held, block=bool(choice.uid))

    def _paint_ghost(self, painter: QPainter) -> None:
        ghost = self._ghost
        if ghost is not None:
            area = stretch_area(ghost.column, ghost.start, ghost.minutes, self.scale)
            text = sentences.span(ghost.start, ghost.minutes)
            paint_ghost(painter, area, text, self.trouble(), self.tokens)

    def _column(self, day: int) -> int | None:
        days = () if self._view is None else self._view.days
        return next((column for column, one in enumerate(days) if one.day == day), None)

    def _area(self, choice: Choice) -> QRectF:
        if choice.uid:
            return self.area_of(choice.uid)
        column = self._column(choice.day)
        if column is None:
            return QRectF()
        return stretch_area(column, choice.start, choice.minutes, self.scale)

    def _place(self) -> None:
        """Lay out everything for the size there is."""
        if self._view is None:
            return
        first, last = shown_hours(self._view.days)
        hour = max((self._room - 2 * TOP) / (last - first) * 60, _LEAST_HOUR)
        column = max((self.width() - self._gutter) / 7, _NARROWEST)
        self.scale = Scale(first, last, 7, self._gutter, column, hour)
        self._boxes = boxes(self._view.days, self.scale)
        self.setFixedHeight(round(self.scale.height))
        self.scaled.emit()
        self.update()
