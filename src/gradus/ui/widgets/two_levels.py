"""A list of groups with lines below them, which says in words what other views paint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import wear
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import FocusRing

Index = QModelIndex | QPersistentModelIndex
_Key, _Role = Qt.Key, Qt.ItemDataRole
_NOWHERE = QModelIndex()


class TwoLevelModel(QAbstractItemModel):
    """The index of a line holds the number of its group, from 1 on, and that of a group 0.

    Who fills it sets `lengths`, the number of lines of each group, while it is reset.
    """

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings = headings
        self.lengths: tuple[int, ...] = ()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a group, or of a line below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return the group of a line."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many groups there are, or lines below one."""
        if not parent.isValid():
            return len(self.lengths)
        inner = bool(parent.internalId()) or parent.column() > 0
        return 0 if inner else self.lengths[parent.row()]

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Name a column."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self.headings[section]
        return None


class TwoLevelList(QTreeView):
    """All groups stand open; letters, and keys that do not walk, are the page's."""

    moves: ClassVar[frozenset[Qt.Key]] = frozenset(
        {_Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End}
    )

    def __init__(self, theme: Theme, model: TwoLevelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = FocusRing(theme, self, 11, 0)
        self._dress()
        model.setParent(self)
        self.setModel(model)
        header = self.header()
        wear(header, Text.SMALL)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_widths(self, widths: Mapping[int, int]) -> None:
        """Fix the widths of some columns in pixels; the others share the room that is left."""
        header = self.header()
        for section in range(header.count()):
            fixed = section in widths
            mode = QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(section, mode)
            if fixed:
                header.resizeSection(section, widths[section])

    def lay_out(self) -> None:
        """Open all groups, each with its title over the whole width; after each reset."""
        self.expandAll()
        for row in range(self.model().rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's signature

    def go_to(self, index: QModelIndex) -> None:
        """Put the cursor on a line and bring it in sight."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are for the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk; other keys are the page's."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in self.moves:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _dress(self) -> None:
        self.setProperty("frame", "plan")
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
