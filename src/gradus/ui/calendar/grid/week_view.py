"""The week: names of the days, and below them the grid, which scrolls where it is high."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gradus.services.planning.views import DaysView
from gradus.ui.calendar.grid.day_names import DayNames
from gradus.ui.calendar.grid.week_grid import WeekGrid
from gradus.ui.calendar.scrolled import Scrolled
from gradus.ui.design.look import Look

_NEAR = 28


class WeekView(QWidget):
    """Names and hours stay in line whatever the width."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as painted: time runs so
        self.grid = WeekGrid(look)
        self.names = DayNames(look.theme)
        self.area = Scrolled(self.grid)
        self._view: DaysView | None = None
        self._scrolled_to: int | None = None
        self._scrolled = False
        self._arrange()
        self.setFocusProxy(self.grid)
        self.area.viewport().installEventFilter(self)
        self.grid.pointed.connect(self._reveal)
        self.grid.scaled.connect(self._name_days)
        bar = self.area.verticalScrollBar()
        bar.actionTriggered.connect(self._note_scrolling)
        bar.rangeChanged.connect(self._show_wanted)

    def show_days(self, view: DaysView) -> None:
        """Show a week; a week that was not shown before begins at what is in it."""
        self._view = view
        self.grid.show_days(view)
        if self.isVisible():
            self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the part of the week that matters."""
        super().showEvent(event)
        self._begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the room there is."""
        if event.type() == QEvent.Type.Resize:
            self.grid.fit(self.area.viewport().height())
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        """Scroll a week that is new here to its first block, or to now and what comes today."""
        if self._view is None or self._view.days[0].day == self._scrolled_to:
            return
        self._scrolled_to, self._scrolled = self._view.days[0].day, False
        self._show_wanted()

    def _show_wanted(self) -> None:
        if self._view is not None and not self._scrolled:
            for minute in self._wanted(self._view):
                self._reveal(QPoint(0, round(self.grid.scale.y(minute))))

    def _note_scrolling(self) -> None:
        self._scrolled = True

    def _wanted(self, view: DaysView) -> tuple[int, ...]:
        today = next((day for day in view.days if day.day == view.today), None)
        if today is None:
            starts = (one.start for day in view.days for one in day.blocks)
            return (self.grid.scale.last, min(starts, default=self.grid.scale.first))
        return (max((one.start + one.minutes for one in today.blocks), default=view.now), view.now)

    def _name_days(self) -> None:
        if self._view is not None:
            self.names.show_days(self._view, self.grid.scale)

    def _reveal(self, point: QPoint) -> None:
        self.area.ensureVisible(0, point.y(), 0, _NEAR)

    def _arrange(self) -> None:
        frame = QFrame()
        frame.setProperty("frame", "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.area)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.names)
        column.addWidget(frame, 1)
