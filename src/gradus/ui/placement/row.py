"""A topic with a box to tick, and why it is judged as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.placement.view import TopicBelief
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.placement import sentences
from gradus.ui.widgets.check_box import CheckBox
from gradus.ui.widgets.label import label
from gradus.ui.widgets.marks import PhaseMark


class TopicRow(QWidget):
    """One line of the outcome."""

    def __init__(self, look: Look, topic: TopicBelief) -> None:
        super().__init__()
        self.topic = topic
        self.box = CheckBox(look.theme)
        self.box.setChecked(topic.known)
        self.box.setAccessibleName(sentences.row_name(topic))
        reason = sentences.why(topic.why)
        self.box.setAccessibleDescription(reason)
        mark = PhaseMark(look.theme, (4, 34))
        mark.show_phase(topic.phase)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(topic.title, Text.STRONG))
        words.addWidget(label(reason, Text.NOTE, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        chance = label(sentences.chance(topic), Text.NOTE, tabular=True)
        row.addWidget(chance, 0, Qt.AlignmentFlag.AlignVCenter)
