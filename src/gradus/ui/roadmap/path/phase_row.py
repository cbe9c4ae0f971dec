"""One phase of the path: its number, title and topics."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.roadmap.view import PhaseView
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.sizes import fix_height, fix_width
from gradus.ui.design.theme import Theme
from gradus.ui.roadmap import sentences
from gradus.ui.roadmap.chip import TopicChip
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.marks import PhaseMark

_RING, _LEFT = 30, 226


class PhaseRing(PhaseMark):
    """The number of a phase in a ring of its colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, (_RING, _RING))
        fix_width(self, _RING)
        fix_height(self, _RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring and number."""
        painter = self.brush()
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(self.colour()), 2))
        painter.drawEllipse(area)
        painter.setPen(QColor(self.tokens.ink))
        painter.setFont(font(Text.STRONG))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._phase or ""))
        painter.end()


class PhaseRow(QWidget):
    """Keeps its chips as long as the phase has the same topics."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chips: list[TopicChip] = []
        self._ring = PhaseRing(theme)
        self._title = label("", Text.STRONG, wrap=True)
        self._facts = label("", Text.SMALL)
        self._flow = FlowLayout(gap=0)
        self._arrange()

    def show_phase(self, phase: PhaseView) -> bool:
        """Show a phase, and say whether there are other chips than before."""
        self._ring.show_phase(phase.number)
        self._title.setText(phase.title)
        self._facts.setText(sentences.phase_facts(phase))
        if [chip.topic.key for chip in self.chips] == [topic.key for topic in phase.topics]:
            for chip, topic in zip(self.chips, phase.topics, strict=True):
                if chip.topic != topic:
                    chip.show_topic(topic)
            return False
        clear(self._flow)
        self.chips = [TopicChip(self._theme, topic, self) for topic in phase.topics]
        for chip in self.chips:
            self._flow.addWidget(chip)
        return True

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 3, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        words.addStretch(1)
        left = QWidget()
        fix_width(left, _LEFT)
        line = QHBoxLayout(left)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, 9, 0, 9)
        row.setSpacing(16)
        row.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._flow, 1)
        self._flow.setContentsMargins(0, 0, REACH, 0)
