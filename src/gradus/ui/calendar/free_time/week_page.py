"""The page of the dialog on which a week is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.ui.calendar.free_time import keys, words
from gradus.ui.calendar.free_time.grid import FreeTimeGrid
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn

_NEAR, _GUTTER = 40, 56
_FIRST, _LAST = 8 * 60, 21 * 60


class WeekPage(QWidget):
    """The names of the days, the grid below them, and its keys."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as painted: time runs so
        self.grid = FreeTimeGrid(look)
        self.area = ScrollColumn(self.grid)
        self._names = QHBoxLayout()
        self._shown_once = False
        self._arrange()
        self.grid.pointed.connect(self._reveal)
        self.area.viewport().installEventFilter(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the part of the day that people plan with."""
        super().showEvent(event)
        if not self._shown_once:
            self._shown_once = True
            starts = [one.start for day in self.grid.week for one in day]
            for minute in (_LAST, min(starts, default=_FIRST)):
                self._reveal(self.grid.place(0, minute).toPoint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the names above their days."""
        if event.type() == QEvent.Type.Resize:
            width = self.area.width() - self.area.viewport().width()
            self._names.setContentsMargins(_GUTTER + 8, 0, width, 4)
        return super().eventFilter(watched, event)

    def _reveal(self, point: QPoint) -> None:
        self.area.ensureVisible(0, point.y(), 0, _NEAR)

    def _arrange(self) -> None:
        frame = QFrame()
        frame.setProperty("frame", "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.area)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for day in range(7):
            self._names.addWidget(label(words.weekday(day, short=True), Text.HEADING), 1)
        self._names.setContentsMargins(_GUTTER + 8, 0, 12, 4)
        self._names.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._names)
        column.addWidget(frame, 1)
        column.addWidget(label(keys.hint(), Text.SMALL, wrap=True))
