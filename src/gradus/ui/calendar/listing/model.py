"""The lines of the list as a tree of two levels."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from gradus.services.planning.views import DaysView
from gradus.ui.calendar import colours
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.listing.rows import Group, Line, groups, headings
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.tip import tip
from gradus.ui.widgets.two_levels import Index, TwoLevelModel

_Role = Qt.ItemDataRole
_WHAT = 1


class PlanModel(TwoLevelModel):
    """Headings are the groups."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(headings(), parent)
        self._theme = theme
        self._groups: tuple[Group, ...] = ()

    def show_days(self, view: DaysView) -> bool:
        """Show other days, and say whether any line is different."""
        found = groups(view)
        if found == self._groups:
            return False
        self.beginResetModel()
        self._groups = found
        self.lengths = tuple(len(group.lines) for group in found)
        self.endResetModel()
        return True

    def line(self, index: Index) -> Line:
        """Return the line of an index."""
        if index.internalId():
            return self._groups[index.internalId() - 1].lines[index.row()]
        return self._groups[index.row()].head

    def find(self, choice: Choice) -> QModelIndex:
        """Return the line of a choice: the same block, or what begins nearest on its day."""
        found = [
            (not choice.uid or line.choice.uid != choice.uid, _far(line, choice), at, row)
            for at, group in enumerate(self._groups)
            for row, line in enumerate(group.lines)
            if line.choice is not None and line.choice.day == choice.day
        ]
        if found:
            _other, _far_off, at, row = min(found)
            return self.createIndex(row, 0, at + 1)
        days = [group.head.choice.day if group.head.choice else None for group in self._groups]
        at = days.index(choice.day) if choice.day in days else -1
        return self.index(at, 0)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return what a column shows; the first one is read out as the whole line."""
        line = self.line(index)
        match role:
            case _Role.DisplayRole:
                return line.columns[index.column()] if index.column() < len(line.columns) else ""
            case _Role.AccessibleTextRole:
                return line.spoken if index.column() == 0 else None
            case _Role.ToolTipRole:
                return tip(line.spoken)
            case _Role.FontRole:
                return font(Text.HEADING if not index.internalId() else Text.NOTE, tabular=True)
            case _Role.DecorationRole if index.column() == _WHAT and line.block is not None:
                return QColor(colours.mark(self._theme.tokens, line.block))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every line be chosen."""
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown if index.isValid() else Qt.ItemFlag.NoItemFlags


def _far(line: Line, choice: Choice) -> int:
    return abs(line.choice.start - choice.start) if line.choice is not None else 0
