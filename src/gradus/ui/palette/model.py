"""Groups of things as the rows of a list: a heading, then what stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gradus.services.finding.offering import Group
from gradus.services.finding.thing import Thing
from gradus.ui.palette import sentences

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
THING = _Role.UserRole
"""The thing of a row, None for a heading."""
_NOWHERE = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Headings can be neither chosen nor reached."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Thing | str] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self._rows = []
        for group in groups:
            self._rows += [sentences.heading(group.heading), *group.things]
        self.endResetModel()

    def thing(self, row: int) -> Thing | None:
        """Return what stands in a row, None for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Thing) else None

    def things(self) -> list[int]:
        """Return the rows that can be chosen."""
        return [n for n, row in enumerate(self._rows) if isinstance(row, Thing)]

    def row_of(self, thing: Thing | None) -> int | None:
        """Return the first row in which a thing stands."""
        return next((n for n in self.things() if self._rows[n] == thing), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return a row's name, its thing, or all of it in words."""
        row = self._rows[index.row()]
        if role == THING:
            return row if isinstance(row, Thing) else None
        if role == _Role.DisplayRole:
            return row.name if isinstance(row, Thing) else row
        if role == _Role.AccessibleTextRole:
            return sentences.spoken(row) if isinstance(row, Thing) else row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only things be chosen."""
        if self.thing(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
