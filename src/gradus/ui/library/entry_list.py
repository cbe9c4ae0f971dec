"""The list of entries; letters are left to the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gradus.services.library.view import EntryView
from gradus.ui.design.look import Look
from gradus.ui.library.entry_model import EntryModel, Index, Row
from gradus.ui.library.entry_painter import EntryPainter
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing

_STEPS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class EntryList(QListView):
    """`chosen` says that another entry is under the cursor, `entered` that Enter was pressed."""

    chosen = Signal()
    entered = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryModel()
        self.ring = FocusRing(look.theme, self, 8)
        self.setProperty("frame", "list")
        self.setModel(self.entries)
        self.setItemDelegate(EntryPainter(look, self))
        self.setAccessibleName(self.tr("Entries"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        look.theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show entries; the cursor stays on its own if that is still there."""
        held, at = self.key(), max(self.currentIndex().row(), 0)
        self.entries.show_rows(rows)
        still = at < len(rows) and rows[at].view.entry.key == held
        place = at if still else self.entries.place(held)
        self._put(min(at, len(rows) - 1) if place < 0 else place)

    def go_to(self, key: str, otherwise: int = 0) -> bool:
        """Put the cursor on an entry, and say whether it is there."""
        place = self.entries.place(key)
        self._put(otherwise if place < 0 else place)
        return place >= 0

    def _put(self, row: int) -> None:
        wanted = self.entries.index(row, 0)
        if wanted != self.currentIndex():
            self.setCurrentIndex(wanted)
        else:
            self.chosen.emit()

    def view(self) -> EntryView | None:
        """Return the entry under the cursor."""
        at, rows = self.currentIndex().row(), self.entries.rows()
        return rows[at].view if 0 <= at < len(rows) else None

    def key(self) -> str:
        """Return the id of the entry under the cursor, "" for none."""
        view = self.view()
        return "" if view is None else view.entry.key

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of it."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step; every other key is the page's."""
        if event.key() in _STEPS:
            super().keyPressEvent(event)
        elif event.key() in ENTER_KEYS:
            self.entered.emit()
        else:
            event.ignore()
