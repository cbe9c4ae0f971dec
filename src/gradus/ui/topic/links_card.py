"""Topics that this one builds on, or that build on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gradus.services.roadmap.view import TopicTile
from gradus.ui.design.theme import Theme
from gradus.ui.roadmap.chip import TopicChip
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH


class LinksCard(Card):
    """`topicRequested` carries the key of a topic; without topics the card hides."""

    topicRequested = Signal(str)

    def __init__(self, theme: Theme, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(gap=0)
        self.chips: list[TopicChip] = []
        self.set_heading(heading)
        # The room for the rings of the chips lies in the margin of the card.
        self.body.setContentsMargins(20 - REACH, 20, 20 - REACH, 20 - REACH)
        self._heading.setContentsMargins(REACH, 0, 0, 0)
        self.body.addLayout(self._flow)
        theme.changed.connect(self._fit)

    def show_topics(self, topics: Sequence[TopicTile]) -> None:
        """Show topics as chips."""
        if [chip.topic for chip in self.chips] != list(topics):
            clear(self._flow)
            self.chips = [TopicChip(self._theme, topic, self) for topic in topics]
            for chip in self.chips:
                self._flow.addWidget(chip)
                chip.clicked.connect(
                    lambda _on=False, key=chip.topic.key: self.topicRequested.emit(key)
                )
        self.setVisible(bool(topics))

    def _fit(self) -> None:
        for chip in self.chips:
            chip.fit()
