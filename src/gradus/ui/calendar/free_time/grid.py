"""A week on which free windows are drawn, moved, made longer or shorter, and deleted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY, Window
from gradus.domain.planning.work import SLOT
from gradus.ui.calendar.free_time import keys, windows, words
from gradus.ui.calendar.free_time.holding import Held, Part, hold
from gradus.ui.calendar.free_time.painter import FreeTimePainter
from gradus.ui.calendar.free_time.windows import Week
from gradus.ui.calendar.grid.scale import Scale
from gradus.ui.design.look import Look
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.painted import Picture

_GUTTER, _HOUR, _NARROWEST = 56, 34.0, 60
_LEFT = Qt.MouseButton.LeftButton


class FreeTimeGrid(Picture):
    """Arrows lead through the week; Space adds a window, others act on the one at the cursor.

    `changed` carries the week, `said` what cannot be done, `pointed` a point that should be seen.
    """

    changed = Signal(object)
    said = Signal(str)
    pointed = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent)
        self.ring = FocusRing(look.theme, self, 8, 0)
        self.week: Week = ((),) * 7
        self.day, self.minute = 0, 19 * 60
        self.scale = Scale(0, MINUTES_OF_A_DAY, 7, _GUTTER, _NARROWEST, _HOUR)
        self._painter = FreeTimePainter()
        self._held: Held | None = None
        self._pressed = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(self.scale.height))
        self.setAccessibleName(self.tr("Free time of a week"))

    def show_week(self, week: Week) -> None:
        """Show windows; what the cursor stands on is chosen."""
        self.week = week
        self.setAccessibleDescription(words.week(week))
        self.update()

    def chosen(self) -> Window | None:
        """Return the window at the cursor."""
        return windows.at(self.week[self.day], self.minute)

    def turn_to(self, day: int, minute: int) -> None:
        """Put the cursor on a minute of a day (from 0), and say what is there."""
        self._stand(day, minute)
        found = self.chosen()
        if found is not None:
            self.pointed.emit(self.place(self.day, found.end).toPoint())
        self.pointed.emit(self._area(Window(self.minute, self.minute + 60)).center().toPoint())

    def _stand(self, day: int, minute: int) -> None:
        self.day, self.minute = day % 7, min(max(minute, 0), MINUTES_OF_A_DAY - SLOT)
        self.update()
        found = self.chosen()
        text = words.span(found) if found else words.empty(self.minute)
        announce(self, f"{words.weekday(self.day)}, {text}")

    def change(self, week: Week | None, day: int, minute: int) -> None:
        """Take over another week and go there; None says that there is no room."""
        if week is None:
            self.said.emit(self.tr("There is free time already."))
            return
        self.show_week(week)
        self.changed.emit(week)
        self.turn_to(day, minute)

    def place(self, day: int, minute: float) -> QPointF:
        """Return where a minute of a day lies."""
        return QPointF(self.scale.x(day) + self.scale.column / 2, self.scale.y(minute))

    def sizeHint(self) -> QSize:
        """Ask for readable days."""
        return QSize(_GUTTER + 7 * 100, round(self.scale.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the days."""
        super().resizeEvent(event)
        column = max((self.width() - _GUTTER) / 7, _NARROWEST)
        self.scale = Scale(0, MINUTES_OF_A_DAY, 7, _GUTTER, column, _HOUR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint hours and windows, and what is chosen or held."""
        painter = self.brush()
        self._painter.paint_week(painter, self.week, self.scale, self.tokens)
        if self._held is not None and self._held.wanted is not None:
            area = self._area(self._held.wanted, self._held.day)
            free = self._held.outcome(self.week) is not None
            self._painter.paint_held(painter, area, self._held.wanted, self.tokens, free=free)
        elif self.hasFocus():
            self._painter.paint_cursor(painter, self._cursor(), self.chosen(), self.tokens)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk or change a window; Esc lets go of what is held; other keys are the dialog's."""
        if event.key() == Qt.Key.Key_Escape and self._held is not None:
            self._held = None
            self.update()
        elif not keys.carry_out(self, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the window there, or begin a new one."""
        if event.button() != _LEFT:
            return
        day, minute = self._under(event.position())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._stand(day, int(minute // SLOT) * SLOT)
        self._pressed = event.position()
        self._held = hold(self.week, day, minute, self.scale.hour)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw what is held along."""
        day, minute = self._under(event.position())
        if self._held is None:
            self._show_cursor(day, minute)
            return
        far = (event.position() - self._pressed).manhattanLength()
        if self._held.wanted is None and far < QApplication.startDragDistance():
            return
        self._held.lead(self.week, day, minute)
        self.pointed.emit(event.position().toPoint())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the window lie where it is."""
        held, self._held = self._held, None
        if event.button() != _LEFT or held is None:
            return
        self.update()
        if held.wanted is not None:
            self.change(held.outcome(self.week), held.day, held.wanted.start)

    def _show_cursor(self, day: int, minute: float) -> None:
        shapes = {
            Part.NEW: Qt.CursorShape.CrossCursor,
            Part.BODY: Qt.CursorShape.OpenHandCursor,
            Part.START: Qt.CursorShape.SizeVerCursor,
            Part.END: Qt.CursorShape.SizeVerCursor,
        }
        self.setCursor(shapes[hold(self.week, day, minute, self.scale.hour).part])

    def _under(self, point: QPointF) -> tuple[int, float]:
        return self.scale.column_at(point.x()), self.scale.minute(point.y())

    def _cursor(self) -> QRectF:
        found = self.chosen() or Window(self.minute, self.minute + SLOT)
        return self._area(found)

    def _area(self, window: Window, day: int | None = None) -> QRectF:
        left = self.scale.x(self.day if day is None else day)
        top, bottom = self.scale.y(window.start), self.scale.y(window.end)
        return QRectF(left + 3, top, self.scale.column - 6, bottom - top)
