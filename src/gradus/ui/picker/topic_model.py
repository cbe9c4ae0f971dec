"""The topics of the road as a list that can be ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from gradus.services.quiz.choice_view import TopicRow
from gradus.ui.picker import sentences

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
TOPIC = _Role.UserRole
_NOWHERE = QModelIndex()


class TopicModel(QAbstractListModel):
    """One row a topic; ticks are kept by key, and survive a search and new figures."""

    tickedChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[TopicRow, ...] = ()
        self._shown: tuple[TopicRow, ...] = ()
        self._search = ""
        self._ticked: set[str] = set()

    def show_topics(self, topics: Sequence[TopicRow]) -> None:
        """Take new figures."""
        self._all = tuple(topics)
        self._sift()

    def search(self, text: str) -> None:
        """Show only topics whose title holds every word of the text."""
        self._search = text
        self._sift()

    def topics(self) -> tuple[TopicRow, ...]:
        """Return the topics that the search has left."""
        return self._shown

    def ticked(self) -> tuple[str, ...]:
        """Return the keys of the ticked topics along the road."""
        return tuple(topic.key for topic in self._all if topic.key in self._ticked)

    def any_chosen(self) -> bool:
        """Say whether new cards come from chosen topics, and not along the road."""
        return any(topic.learning for topic in self._all)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many topics are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return a topic, its title, its tick, or its row in words."""
        topic = self._shown[index.row()]
        match role:
            case _Role.DisplayRole:
                return topic.title
            case _Role.CheckStateRole:
                ticked = topic.key in self._ticked
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case _Role.AccessibleTextRole:
                return sentences.spoken(topic)
            case _ if role == TOPIC:
                return topic
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Tick a topic, or untick it."""
        if role != _Role.CheckStateRole:
            return False
        tick = Qt.CheckState(value) is Qt.CheckState.Checked
        change = self._ticked.add if tick else self._ticked.discard
        change(self._shown[index.row()].key)
        self.dataChanged.emit(index, index, [role])
        self.tickedChanged.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every topic be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _sift(self) -> None:
        wanted = self._search.casefold().split()
        self.beginResetModel()
        self._shown = tuple(
            topic for topic in self._all if all(word in topic.title.casefold() for word in wanted)
        )
        self.endResetModel()
