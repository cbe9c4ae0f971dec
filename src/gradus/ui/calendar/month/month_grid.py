"""The grid of a month under keys and pointer; blocks can be moved to other days."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from gradus.services.planning.views import BlockView, DaysView, DayView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.acts import Act
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.grid.outlines import paint_choice, paint_drop
from gradus.ui.calendar.month.cells import Cells
from gradus.ui.calendar.month.painter import MonthPainter
from gradus.ui.calendar.month.walking import stop, stops, walk
from gradus.ui.calendar.surface import Surface
from gradus.ui.design.look import Look
from gradus.ui.widgets.tip import tip

_ROW = 74
_LEFT = Qt.MouseButton.LeftButton


class MonthGrid(Surface):
    """Left and right go by days, up and down by blocks and then by weeks."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._painter = MonthPainter(look.icons)
        self._pressed: tuple[QPointF, BlockView] | None = None
        self._target: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Month"))

    def show_days(self, view: DaysView) -> None:
        """Show a month; a block that is held stays so while it lies where it did."""
        super().show_days(view)
        held = None if self._pressed is None else self._pressed[1]
        if held is not None and not any(held in day.blocks for day in view.days):
            self.let_go()

    def cells(self) -> Cells:
        """Return where days lie."""
        count = 42 if self._view is None else len(self._view.days)
        return Cells(QRectF(self.rect()), count)

    def target(self) -> int | None:
        """Return the day (an ordinal) on which the block that is held would lie."""
        return None if self._target is None else self._days()[self._target].day

    def turn_to(self, day: int, minute: int) -> None:
        """Choose what lies nearest to a minute of a day that is shown."""
        found = next((one for one in self._days() if one.day == day), None)
        if found is not None:
            self.choose(min(stops(found), key=lambda one: abs(one.start - minute)))

    def sizeHint(self) -> QSize:
        """Ask for six weeks."""
        return QSize(7 * 130, 6 * 110)

    def minimumSizeHint(self) -> QSize:
        """Let days show at least two blocks."""
        return QSize(7 * 74, max(len(self._days()) // 7, 4) * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the month, and what is chosen or held."""
        if self._view is None:
            return
        painter, cells, uid = self.brush(), self.cells(), self._uid()
        self._painter.paint(painter, self._view, cells, self.tokens, uid)
        if self._choice is not None:
            focus = self.hasFocus()
            paint_choice(painter, self._area(), self.tokens, focus=focus, block=bool(uid))
        if self._target is not None:
            paint_drop(painter, cells.cell(self._target), self.tokens)
        painter.end()

    def holds(self) -> bool:
        """Say whether a block is being dragged."""
        return self._target is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what lies there, and hold it."""
        found = self._at(event.position())
        if event.button() != _LEFT or found is None:
            return
        day, block = found
        self.choose(stop(day, block))
        if block is not None and not block.fixed:
            self._pressed = event.position(), block

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the day on which the block would lie."""
        if self._pressed is None:
            return
        far = (event.position() - self._pressed[0]).manhattanLength()
        if self._target is not None or far >= QApplication.startDragDistance():
            self._target = self.cells().at(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: the block is asked to lie on that day, at its time."""
        pressed, day = self._pressed, self.target()
        if event.button() != _LEFT:
            return
        self.let_go()
        if pressed is not None and day is not None and self._choice is not None:
            block = pressed[1]
            if day != self._choice.day:
                self.moved.emit(block.uid, day, block.start)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the week of the day."""
        found = self._at(event.position())
        if event.button() == _LEFT and found is not None:
            self.choose(stop(*found))
            self.asked.emit(Act.WEEK)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what lies there, or by its key of what is chosen."""
        found = self._at(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self._choice is not None:
            self.menuRequested.emit(self.mapToGlobal(self._area().center().toPoint()))
        elif found is not None:
            self.choose(stop(*found))
            self.menuRequested.emit(event.globalPos())

    def walk(self, across: int, down: int) -> None:
        """Choose what lies beside, above or below."""
        if self._choice is None:
            self.enter()
            return
        found = walk(self._days(), self._choice, across, down)
        if isinstance(found, Choice):
            self.choose(found)
        else:
            self.left.emit(found)

    def let_go(self) -> None:
        """Leave what is dragged where it was."""
        self._pressed = self._target = None
        self.update()

    def _days(self) -> tuple[DayView, ...]:
        return () if self._view is None else self._view.days

    def _uid(self) -> str:
        return "" if self._choice is None else self._choice.uid

    def _at(self, point: QPointF) -> tuple[DayView, BlockView | None] | None:
        at = self.cells().at(point)
        if self._view is None or at is None:
            return None
        day = self._view.days[at]
        shown, _rest = self.cells().chips(at, day, self._uid())
        return day, next((one for area, one in shown if area.contains(point)), None)

    def _area(self) -> QRectF:
        """Return where what is chosen lies."""
        for at, day in enumerate(self._days()):
            if self._choice is None or day.day != self._choice.day:
                continue
            shown, _rest = self.cells().chips(at, day, self._choice.uid)
            areas = [area for area, one in shown if one.uid == self._choice.uid]
            return areas[0] if areas else self.cells().cell(at).adjusted(4, 4, -4, -4)
        return QRectF()

    def show_tip(self, event: QHelpEvent) -> None:
        """Say all of the block, or of the day, under the pointer."""
        found = self._at(QPointF(event.pos()))
        if found is None:
            QToolTip.hideText()
            return
        day, block = found
        text = sentences.spoken_day(day) if block is None else sentences.block_of(day, block)
        QToolTip.showText(event.globalPos(), tip(text), self)
