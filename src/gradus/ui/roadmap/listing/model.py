"""The road as a tree of two levels: phases, and their topics."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from gradus.services.roadmap.view import RoadmapView, TopicTile
from gradus.ui.design.fonts import Text, font
from gradus.ui.roadmap import sentences
from gradus.ui.widgets.tip import tip
from gradus.ui.widgets.two_levels import Index, TwoLevelModel

_Role = Qt.ItemDataRole
TOPIC = _Role.UserRole
_translate = QCoreApplication.translate


def headings() -> tuple[str, ...]:
    """Name the columns."""
    return (
        _translate("Roadmap", "Topic"),
        _translate("Roadmap", "How it stands"),
        _translate("Roadmap", "Mastered"),
        _translate("Roadmap", "Hours"),
        _translate("Roadmap", "Waits for"),
        _translate("Roadmap", "Leads to"),
    )


class RoadModel(TwoLevelModel):
    """Phases are the groups; the first column is read out as the whole line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(headings(), parent)
        self._view = RoadmapView()
        self._found: frozenset[str] = frozenset()

    def show_roadmap(self, view: RoadmapView) -> bool:
        """Show the road, and say whether the lines are others than before."""
        same = _keys(view) == _keys(self._view)
        if same:
            self._view = view
            self._changed()
            return False
        self.beginResetModel()
        self._view = view
        self.lengths = tuple(len(phase.topics) for phase in view.phases)
        self.endResetModel()
        return True

    def show_found(self, keys: frozenset[str]) -> None:
        """Mark the topics that a search found."""
        if keys != self._found:
            self._found = keys
            self._changed()

    def topic(self, index: Index) -> TopicTile | None:
        """Return the topic of a line, None for a phase."""
        if not index.isValid() or not index.internalId():
            return None
        return self._view.phases[index.internalId() - 1].topics[index.row()]

    def find(self, key: str) -> QModelIndex:
        """Return the line of a topic."""
        for place, phase in enumerate(self._view.phases, start=1):
            for row, topic in enumerate(phase.topics):
                if topic.key == key:
                    return self.createIndex(row, 0, place)
        return QModelIndex()

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return what a column shows."""
        topic = self.topic(index)
        return self._of_phase(index, role) if topic is None else self._of_topic(topic, index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every topic be chosen."""
        shown = Qt.ItemFlag.ItemIsEnabled
        return shown | Qt.ItemFlag.ItemIsSelectable if self.topic(index) else shown

    def _of_topic(self, topic: TopicTile, index: Index, role: int) -> Any:
        first = index.column() == 0
        match role:
            case _Role.DisplayRole:
                return _columns(topic)[index.column()]
            case _Role.AccessibleTextRole:
                return sentences.about(topic) if first else None
            case _Role.ToolTipRole:
                return tip(sentences.about(topic))
            case _Role.FontRole:
                strong = first and topic.key in self._found
                return font(Text.HEADING if strong else Text.NOTE, tabular=True)
            case _:
                return topic if role == TOPIC else None

    def _of_phase(self, index: Index, role: int) -> Any:
        phase = self._view.phases[index.row()]
        match role:
            case _Role.DisplayRole | _Role.AccessibleTextRole:
                if index.column():
                    return ""
                text = QCoreApplication.translate("Roadmap", "{0}. {1}: {2}")
                return text.format(phase.number, phase.title, sentences.phase_facts(phase))
            case _Role.FontRole:
                return font(Text.HEADING)
        return None

    def _changed(self) -> None:
        for place, phase in enumerate(self._view.phases, start=1):
            if phase.topics:
                first = self.createIndex(0, 0, place)
                last = self.createIndex(len(phase.topics) - 1, self.columnCount() - 1, place)
                self.dataChanged.emit(first, last)


def _columns(topic: TopicTile) -> tuple[str, ...]:
    return (
        topic.title,
        sentences.outlook_and_kind(topic),
        sentences.mastered(topic),
        sentences.hours_of(topic),
        sentences.gaps(topic.gaps),
        sentences.listed(topic.leads_to),
    )


def _keys(view: RoadmapView) -> list[tuple[int, str]]:
    return [(topic.phase, topic.key) for topic in view.topics]
