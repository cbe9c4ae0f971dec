"""What came of an exam or a cram: the score, and a row for each topic."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gradus.services.quiz.session_view import Result, SessionView, TopicScore
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.quiz import sentences
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.meter import Meter
from gradus.ui.widgets.scroll_column import ScrollColumn

_WIDEST = 560


class ResultView(ScrollColumn):
    """A title, a sentence, and the topics along the road."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._theme = theme
        self._content = QWidget()
        super().__init__(self._content, parent)
        self.title = label("", Text.TITLE, wrap=True)
        self.note = label("", Text.QUIET, wrap=True)
        self.topics = Card()
        self._rows = QGridLayout()
        self._arrange()

    def show_result(self, view: SessionView, result: Result) -> None:
        """Show a result."""
        self.title.setText(sentences.result_title(view, result))
        self.note.setText(sentences.result_note(view, result))
        self.topics.setVisible(bool(result.topics))
        clear(self._rows)
        for row, topic in enumerate(result.topics):
            self._add(row, topic)
        self.verticalScrollBar().setValue(0)

    def _add(self, row: int, topic: TopicScore) -> None:
        mark = PhaseMark(self._theme)
        mark.show_phase(topic.phase)
        title = ElidedLabel(Text.BODY)
        title.show_text(topic.title)
        score = sentences.score(topic.right, topic.cards)
        meter = Meter(self._theme, topic.phase)
        meter.setAccessibleName(f"{topic.title}: {score}")
        meter.show_share(topic.right / topic.cards)
        number = label(score, Text.NOTE, tabular=True)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        for column, part in enumerate((mark, title, meter, number)):
            self._rows.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)

    def _arrange(self) -> None:
        self.topics.set_heading(self.tr("By topic"))
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(12)
        self._rows.setColumnStretch(1, 3)
        self._rows.setColumnStretch(2, 2)
        self.topics.body.addLayout(self._rows)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(32, 48, 32, 24)
        column.setSpacing(0)
        for part, gap in ((self.title, 6), (self.note, 24), (self.topics, 0)):
            part.setMaximumWidth(_WIDEST)
            column.addWidget(part)
            column.addSpacing(gap)
        column.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
