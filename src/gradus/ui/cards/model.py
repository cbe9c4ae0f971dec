"""The table's model: knows every id, and reads the cards of a few rows when they are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gradus.errors import GradusError
from gradus.services.cards.view import CardRow
from gradus.ui.cards.columns import Column
from gradus.ui.cards.service import CardFinder
from gradus.ui.design.look import Look
from gradus.ui.widgets.tip import tip

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_TOP = QModelIndex()
_AT_LEAST = 16
_KEPT = 1_000
QUESTION, TOPIC = 0, 1


class Cell(NamedTuple):
    """A line of text in a colour; `dot` is the colour of a mark before it, or empty.

    A screenful is some 160 of them, which as frozen dataclasses take three times as long to make.
    """

    text: str
    ink: str
    to_the_right: bool
    dot: str
    flagged: bool


class CardModel(QAbstractTableModel):
    """Shows the cards of a list of ids; `failed` carries the GradusError of a failed reading."""

    failed = Signal(object)

    def __init__(
        self, look: Look, service: CardFinder, columns: Sequence[Column], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._service = service
        self._columns = columns
        self._ids = array("q")
        self._read: dict[int, CardRow | None] = {}
        self._cells: dict[int, tuple[Cell, ...]] = {}
        look.theme.changed.connect(self._cells.clear)

    def show_ids(self, ids: array[int]) -> None:
        """Show those cards; where they go on from those shown, rows are only added."""
        shown = len(self._ids)
        if shown and ids[:shown] == self._ids:
            if len(ids) > shown:
                self.beginInsertRows(_TOP, shown, len(ids) - 1)
                self._ids = ids
                self.endInsertRows()
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def forget(self) -> None:
        """Read cards anew from here on."""
        self._read.clear()
        self._cells.clear()

    def refresh(self) -> None:
        """Show the same rows with what is known of them now."""
        self.forget()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, card_id: int) -> int | None:
        """Return the row in which a card stands."""
        try:
            return self._ids.index(card_id)
        except ValueError:
            return None

    def ids(self) -> array[int]:
        """Return all cards."""
        return self._ids

    def load(self, first: int, last: int) -> None:
        """Read the cards of these rows at once, as far as they are not known."""
        wanted = [one for one in self._ids[first : last + 1] if one not in self._read]
        if not wanted:
            return
        if len(self._read) > _KEPT:
            self.forget()
        self._read.update(dict.fromkeys(wanted))
        try:
            self._read.update({card.id: card for card in self._service.rows(wanted)})
        except GradusError as error:
            self.failed.emit(error)

    def card(self, row: int) -> CardRow | None:
        """Return what is known of the card of a row, None where it is gone or cannot be read."""
        card_id = self._ids[row]
        if card_id not in self._read:
            self.load(row, row + _AT_LEAST)
        return self._read.get(card_id)

    def cells(self, row: int) -> tuple[Cell, ...] | None:
        """Return what is painted of a row, None where its card is gone or cannot be read."""
        card = self.card(row)
        if card is None:
            return None
        if card.id not in self._cells:
            self._cells[card.id] = tuple(self._cell(card, n) for n in range(len(self._columns)))
        return self._cells[card.id]

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Count the cards."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == _Role.DisplayRole:
            return column.title
        if role == _Role.ToolTipRole:
            return f"{column.tip} (Alt+{section + 1})"
        return column.alignment if role == _Role.TextAlignmentRole else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Say what a cell shows, to screen readers and in tips; it is painted from `cells`."""
        texts = {_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole}
        column = index.column()
        if role not in texts or (role == _Role.ToolTipRole and column > TOPIC):
            return None
        cells = self.cells(index.row())
        if cells is None:
            return ""
        if role == _Role.AccessibleTextRole and cells[column].flagged:
            return self.tr("{0}, flagged").format(cells[column].text)
        text = cells[column].text
        return tip(text) if role == _Role.ToolTipRole else text

    def _cell(self, card: CardRow, number: int) -> Cell:
        tokens, column = self._look.theme.tokens, self._columns[number]
        ink = tokens.ink if number == QUESTION else tokens.ink2
        dot = ""
        if number == TOPIC:
            dot = tokens.ink3 if card.phase is None else tokens.phases[card.phase - 1]
        return Cell(
            text=column.text(card),
            ink=tokens.ink3 if card.suspended else ink,
            to_the_right=column.to_the_right,
            dot=dot,
            flagged=number == QUESTION and card.flag != 0,
        )
