"""The table of cards: rows to walk through and to select."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gradus.domain.search.order import Order, SortKey
from gradus.ui.cards.columns import Column
from gradus.ui.cards.model import CardModel
from gradus.ui.cards.row_painter import RowPainter, Span
from gradus.ui.design.fonts import Text, px
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height, wear
from gradus.ui.widgets.focus_ring import FocusRing

_ROW = 34
_BESIDE = 20
"""Room of a heading beside its words."""
_HEADER = 36
_PAUSE_MS = 5
_FRAME_S = 0.008
"""So long may rows be painted before a frame is shown: half of one at 60 a second."""
_NARROW_QUESTION = 250
_SPARED = {SortKey.DIFFICULTY, SortKey.LAPSES}
_Cursor = QAbstractItemView.CursorAction
_Select = QItemSelectionModel.SelectionFlag
_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class CardTable(QTableView):
    """Walks by rows; `cardChanged` tells the card under the cursor, None where there is none."""

    cardChanged = Signal(object)
    selectionTold = Signal()
    sortRequested = Signal(int)

    def __init__(
        self,
        look: Look,
        model: CardModel,
        columns: Sequence[Column],
        parent: QWidget | None = None,
        seconds: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._unpainted = range(0)
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._paint_rest)
        self._model = model
        self._columns = columns
        self.ring = FocusRing(look.theme, self, 12)
        self._set_up_rows()
        self._set_up_header()
        self.setModel(model)
        self._painter = RowPainter(look, model)
        self._seen = (0, -1)
        self._coming = range(0)
        self._ahead = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._ahead.timeout.connect(self._load_ahead)
        # A header that knows the selection looks at every row of each column to paint itself.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self._set_up_widths()
        self.horizontalHeader().sectionClicked.connect(self.sortRequested)
        self.selectionModel().currentRowChanged.connect(self._tell_card)
        self.selectionModel().selectionChanged.connect(self.selectionTold)
        look.theme.changed.connect(self._follow_look)

    def _follow_look(self) -> None:
        """Follow the size of the text, which is part of the look."""
        for section, column in enumerate(self._columns):
            if column.width:
                self.horizontalHeader().resizeSection(section, self._width(section))
        self._spare()
        self.viewport().update()

    def current_card(self) -> int | None:
        """Return the card under the cursor."""
        index = self.currentIndex()
        return self._model.ids()[index.row()] if index.isValid() else None

    def selected_ids(self) -> array[int]:
        """Return the selected cards in the order of the table."""
        ids, found = self._model.ids(), array("q")
        for top, bottom in self._ranges():
            found.extend(ids[top : bottom + 1])
        return found

    def selected_count(self) -> int:
        """Count the selected cards."""
        return sum(bottom - top + 1 for top, bottom in self._ranges())

    def go_to(self, row: int) -> None:
        """Put the cursor on a row and select it."""
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, _Select.ClearAndSelect | _Select.Rows | _Select.Current
        )
        self.scrollTo(index)

    def show_order(self, order: Order) -> None:
        """Show by which column the table is sorted."""
        header = self.horizontalHeader()
        keys = [column.key for column in self._columns]
        section = keys.index(order.key) if order.key is not SortKey.ARRIVAL else -1
        down = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out difficulty and lapses where the question would have no room beside them."""
        self._spare()
        super().resizeEvent(event)

    def _spare(self) -> None:
        needed = sum(map(self._width, range(len(self._columns)))) + px(_NARROW_QUESTION)
        for section, column in enumerate(self._columns):
            if column.key in _SPARED:
                self.setColumnHidden(section, self.viewport().width() < needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that need it, as many as a frame has time for; the others follow."""
        begun = self._seconds()
        offset, area = self.verticalOffset(), event.rect()
        first = (offset + area.top()) // _ROW
        last = min((offset + area.bottom()) // _ROW, self._model.rowCount() - 1)
        if last < first:
            return
        self._model.load(first, last)
        self._expect(first, last)
        painter = QPainter(self.viewport())
        spans, chosen = self._spans(), self._ranges()
        for row in range(first, last + 1):
            place = QRect(0, row * _ROW - offset, self.viewport().width(), _ROW)
            selected = any(top <= row <= bottom for top, bottom in chosen)
            self._painter.paint(painter, row, place, spans, selected=selected)
            if row < last and self._seconds() - begun > _FRAME_S:
                self._leave_out(range(row + 1, last + 1))
                break
        painter.end()

    def _leave_out(self, rows: range) -> None:
        """Keep for the next frame what this one has no time for, with what waits already.

        They are rows and not an area, because the table may be scrolled before they are painted.
        """
        both = [one for one in (self._unpainted, rows) if one]
        self._unpainted = range(min(one.start for one in both), max(one.stop for one in both))
        self._rest.start()

    def _paint_rest(self) -> None:
        rows, self._unpainted = self._unpainted, range(0)
        top = rows.start * _ROW - self.verticalOffset()
        self.viewport().update(0, top, self.viewport().width(), len(rows) * _ROW)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are keys of the page, and this would read every card."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and select; other keys are for the page."""
        everything = event.key() == Qt.Key.Key_A and (
            event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if event.key() in _MOVES or everything:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End lead to the first and the last row rather than column."""
        rows = self._model.rowCount()
        if rows and action in {_Cursor.MoveHome, _Cursor.MoveEnd}:
            return self._model.index(0 if action is _Cursor.MoveHome else rows - 1, 0)
        return super().moveCursor(action, modifiers)

    def _load_ahead(self) -> None:
        """Lay out what comes next; in smaller steps it would come too late for Page Down."""
        rows = self._coming[: max(self._model.rowCount() - self._coming.start, 0)]
        self._coming = range(0)
        if not rows:
            return
        self._model.load(rows[0], rows[-1])
        spans = self._spans()
        for row in rows:
            self._painter.prepare(row, spans)

    def _expect(self, first: int, last: int) -> None:
        """Have the next screenful in the direction of travel laid out while nothing moves."""
        downwards = first >= self._seen[0]
        self._seen = (first, last)
        screen = self.viewport().height() // _ROW + 1
        begin = last + 1 if downwards else max(first - screen, 0)
        end = min(begin + screen, self._model.rowCount()) if downwards else first
        self._coming = range(begin, end)
        self._ahead.start()

    def _spans(self) -> list[Span]:
        """Return where the columns that show lie."""
        return [
            Span(number, self.columnViewportPosition(number), self.columnWidth(number))
            for number in range(len(self._columns))
            if not self.isColumnHidden(number)
        ]

    def _ranges(self) -> list[tuple[int, int]]:
        """Return first and last row of each selected stretch, from the top."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.size())]
        return sorted({(one.top(), one.bottom()) for one in ranges})

    def _tell_card(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.cardChanged.emit(self._model.ids()[current.row()] if current.isValid() else None)

    def _set_up_rows(self) -> None:
        self.setProperty("frame", "cards")
        self.setAccessibleName(self.tr("Cards found"))
        wear(self, Text.NOTE, tabular=True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_ROW)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        fix_height(header, _HEADER)
        wear(header, Text.SMALL)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _width(self, section: int) -> int:
        """Return the width of a column: its own, or more where its heading is a longer word."""
        own = px(self._columns[section].width)
        heading = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        named = self.horizontalHeader().fontMetrics().horizontalAdvance(heading) + _BESIDE
        return max(own, named) if own else 0

    def _set_up_widths(self) -> None:
        header = self.horizontalHeader()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for section, column in enumerate(self._columns):
            if column.width:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(section, self._width(section))
            else:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        self.show_order(Order())
