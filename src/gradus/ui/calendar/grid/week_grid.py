"""The grid of a week under keys and pointer: blocks are chosen, moved and resized."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from gradus.domain.planning.work import SLOT
from gradus.services.planning.views import BlockView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.acts import Act
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.grid import stops
from gradus.ui.calendar.grid.boxes import Box, box_at
from gradus.ui.calendar.grid.canvas import WeekCanvas
from gradus.ui.calendar.grid.dragging import Drag
from gradus.ui.design.look import Look
from gradus.ui.widgets.tip import tip

_END = 6.0
_HOUR = 60
_LEFT = Qt.MouseButton.LeftButton


class WeekGrid(WeekCanvas):
    """Arrows walk blocks and free time; the pointer moves blocks and draws their ends.

    `resized` carries uid and minutes.
    """

    resized = Signal(str, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._pressed: QPointF | None = None
        self.setMouseTracking(True)

    def turn_to(self, day: int, minute: int) -> None:
        """Choose what lies nearest to a minute of a day of the week that is shown."""
        days = () if self._view is None else self._view.days
        found = next((one for one in days if one.day == day), None)
        if found is not None:
            self.choose(stops.nearest(found, minute))

    def holds(self) -> bool:
        """Say whether a block is being dragged."""
        return self._drag is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what lies there, and hold it."""
        if self._view is not None and event.button() == _LEFT:
            self.choose(self._choice_at(event.position()))
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held; or show what the pointer could hold."""
        point = event.position()
        if self._drag is None and event.buttons() & _LEFT:
            self._begin(point)
        if self._drag is None:
            self._show_cursor(point)
            return
        column, minute = self.scale.column_at(point.x()), self.scale.minute(point.y())
        self._ghost = self._drag.ghost(column, minute)
        self.pointed.emit(point.toPoint())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: the block is asked to lie where its ghost does."""
        if event.button() != _LEFT:
            return
        drag, ghost = self._drag, self._ghost
        self.let_go()
        if drag is None or ghost is None or self._view is None or not drag.changes(ghost):
            return
        if drag.by_end:
            self.resized.emit(drag.block.uid, ghost.minutes)
        else:
            self.moved.emit(drag.block.uid, self._view.days[ghost.column].day, ghost.start)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Start a block, or set time aside where there is none."""
        if self._view is not None and event.button() == _LEFT:
            choice = self._choice_at(event.position())
            self.choose(choice)
            self.asked.emit(Act.START if choice.uid else Act.ADD)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what lies there, or by its key of what is chosen."""
        if self._view is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self._choice is not None:
            centre = self._area(self._choice).center().toPoint()
            self.menuRequested.emit(self.mapToGlobal(centre))
        else:
            self.choose(self._choice_at(QPointF(event.pos())))
            self.menuRequested.emit(event.globalPos())

    def walk(self, across: int, down: int) -> None:
        """Choose what lies beside, above or below."""
        if self._view is None or self._choice is None:
            self.enter()
        elif down:
            self.choose(stops.below(self._view.days, self._choice, down))
        else:
            found = stops.beside(self._view.days, self._choice, across)
            if found is None:
                self.left.emit(across)
            else:
                self.choose(found)

    def _begin(self, point: QPointF) -> None:
        """Take the block that was pressed, once the pointer has gone far enough."""
        start = self._pressed
        box = None if start is None else box_at(self._boxes, start)
        if start is None or box is None:
            return
        block = _loose(box)
        far = (point - start).manhattanLength() >= QApplication.startDragDistance()
        if block is not None and far:
            grip = self.scale.minute(start.y()) - block.start
            self._drag = Drag(block, box.column, grip, by_end=_holds_end(box, start))
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def let_go(self) -> None:
        """Leave what is dragged where it was."""
        self._drag = self._ghost = self._pressed = None
        self.update()

    def _show_cursor(self, point: QPointF) -> None:
        box = box_at(self._boxes, point)
        if box is None or _loose(box) is None:
            self.unsetCursor()
        elif _holds_end(box, point):
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_tip(self, event: QHelpEvent) -> None:
        """Say all of the block under the pointer."""
        box = box_at(self._boxes, QPointF(event.pos()))
        if box is None:
            QToolTip.hideText()
            return
        QToolTip.showText(event.globalPos(), tip(self._tip(box)), self)

    def _tip(self, box: Box) -> str:
        assert self._view is not None
        if isinstance(box.thing, BlockView):
            return sentences.block_of(self._view.days[box.column], box.thing)
        return sentences.busy(box.thing)

    def _choice_at(self, point: QPointF) -> Choice:
        """Return the block at a point, or up to an hour from the quarter there."""
        assert self._view is not None
        box = box_at(self._boxes, point)
        if box is not None and isinstance(box.thing, BlockView):
            block = box.thing
            day = self._view.days[box.column].day
            return Choice(day, block.start, block.minutes, block.uid)
        on = self._view.days[self.scale.column_at(point.x())]
        start = int(self.scale.minute(point.y()) // SLOT) * SLOT
        room = [one.start - start for one in on.blocks if one.start > start]
        return Choice(on.day, start, min([_HOUR, *room]))


def _loose(box: Box) -> BlockView | None:
    """Return the block of a box if it can be moved."""
    thing = box.thing
    return thing if isinstance(thing, BlockView) and not thing.fixed else None


def _holds_end(box: Box, point: QPointF) -> bool:
    """Say whether a point lies at the lower edge, of which a low block has less."""
    return point.y() > box.area.bottom() - min(_END, box.area.height() / 4)
