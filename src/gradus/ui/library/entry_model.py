"""The entries that are shown as a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gradus.services.library.view import EntryView
from gradus.ui.library import words
from gradus.ui.widgets.tip import tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ROW = _Role.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """An entry in a list: a line above it ("" for none), a note below, and the colour's phase."""

    view: EntryView
    note: str
    above: str = ""
    phase: int | None = None


class EntryModel(QAbstractListModel):
    """One row an entry."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        before, after = self._rows, tuple(rows)
        if [_place(row) for row in before] == [_place(row) for row in after]:
            self._rows = after
            if after and after != before:
                self.dataChanged.emit(self.index(0, 0), self.index(len(after) - 1, 0))
            return
        self.beginResetModel()
        self._rows = after
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """Return the rows."""
        return self._rows

    def place(self, key: str) -> int:
        """Return where an entry is, or -1."""
        keys = [row.view.entry.key for row in self._rows]
        return keys.index(key) if key in keys else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many entries are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return an entry's title, its row, or its row in words."""
        row = self._rows[index.row()]
        match role:
            case _Role.DisplayRole:
                return row.view.entry.title
            case _Role.AccessibleTextRole:
                said = words.spoken(row.view.entry, row.view.progress.use)
                return f"{row.above}. {said}" if row.above else said
            case _Role.ToolTipRole:
                return tip(row.note)
            case _ if role == ROW:
                return row
        return None


def _place(row: Row) -> tuple[str, str]:
    """Return what decides where a row is and how high."""
    return row.view.entry.key, row.above
