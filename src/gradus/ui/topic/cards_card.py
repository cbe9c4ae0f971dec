"""The cards of a topic: how they stand, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gradus.services.planning.doing.topic_view import TopicCards
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.topic import sentences
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.label import label
from gradus.ui.widgets.tip import tip


class CardsCard(Card):
    """What a quiz would ask, the states of all cards, and exercises."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Cards"))
        self.counts = label("", Text.BODY, wrap=True)
        self.ready = label("", Text.NOTE, wrap=True)
        self.ready.setMinimumHeight(self.ready.fontMetrics().height())  # it comes a moment later
        self.exercises = label("", Text.NOTE, wrap=True)
        self._states = QGridLayout()
        self._states.setVerticalSpacing(4)
        self._states.setColumnStretch(0, 1)
        compact = Kind.COMPACT
        self.quiz = ActionButton(theme, self.tr("Quiz these cards"), Kind.SECONDARY, "Q")
        self.anyway = ActionButton(theme, self.tr("Start anyway"), Kind.SECONDARY, "A")
        self.practise = ActionButton(theme, self.tr("Practise the exercises"), compact, "X")
        self.browse = ActionButton(theme, self.tr("Show in Cards"), compact, "S")
        self._arrange()

    def show_cards(self, found: TopicCards) -> None:
        """Show how the cards of a topic stand."""
        self.counts.setText(sentences.cards(found))
        self.exercises.setText(sentences.exercises(found) if found.exercises else "")
        self.exercises.setVisible(found.exercises > 0)
        self.quiz.setVisible(found.due > 0 or (found.new > 0 and not found.gaps))
        self.anyway.setVisible(bool(found.gaps and found.new))
        self.anyway.setAccessibleDescription(sentences.anyway(found) if found.gaps else "")
        self.anyway.setToolTip(tip(self.anyway.accessibleDescription()))
        self.practise.setVisible(found.exercises > 0)
        self.browse.setVisible(found.total > 0)
        clear(self._states)
        for row, (name, count) in enumerate(sentences.states(found)):
            self._states.addWidget(label(name, Text.NOTE), row, 0)
            figure = label(str(count), Text.NOTE, tabular=True)
            self._states.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)

    def show_ready(self, found: TopicCards, count: int) -> None:
        """Say how many of them a quiz would ask now."""
        self.ready.setText(sentences.ready(found, count))
        self.quiz.setVisible(count > 0)

    def _arrange(self) -> None:
        self.body.addWidget(self.counts)
        self.body.addSpacing(2)
        self.body.addWidget(self.ready)
        self.body.addSpacing(10)
        self.body.addLayout(self._states)
        self.body.addSpacing(12)
        main, more = FlowLayout(gap=8), FlowLayout(gap=8)
        for button in (self.quiz, self.anyway, self.browse):
            main.addWidget(button)
        more.addWidget(self.practise)
        self.body.addLayout(main)
        self.body.addSpacing(10)
        self.body.addWidget(self.exercises)
        self.body.addSpacing(6)
        self.body.addLayout(more)
