"""What can be set for the kind of session that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.scheduling.session_kind import TODAY, Kind, SessionPlan
from gradus.ui import kinds
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.picker.named_number import NamedNumber
from gradus.ui.picker.topic_list import TopicList
from gradus.ui.widgets.label import label

_COUNTED = {Kind.WEAK, Kind.EXAM, Kind.CRAM}


class Options(QWidget):
    """An explanation, topics, and numbers, of which each kind shows those it goes by."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = look.theme
        self.explanation = label("", Text.QUIET, wrap=True)
        self.topics = TopicList(look)
        self.cards = NamedNumber(theme, self.tr("At most"), self.tr("cards"), (1, 200), 5)
        self.minutes = NamedNumber(theme, self.tr("Within"), self.tr("minutes"), (1, 240), 5)
        self.days = NamedNumber(theme, self.tr("Due within"), self.tr("days"), (1, 60), 1)
        self.advice = label("", Text.NOTE, wrap=True)
        self._arrange()
        for field, value in (
            (self.cards, TODAY.cards),
            (self.minutes, TODAY.minutes),
            (self.days, TODAY.days),
        ):
            field.show_value(value)
            field.changed.connect(self.changed)
        self.topics.tickedChanged.connect(self.changed)

    def show_kind(self, kind: Kind) -> None:
        """Show what a kind goes by."""
        self.explanation.setText(kinds.explanation(kind))
        self.topics.setVisible(SessionPlan(kind).of_topics)
        self.cards.setVisible(kind in _COUNTED)
        self.minutes.setVisible(kind is Kind.EXAM)
        self.days.setVisible(kind is Kind.AHEAD)
        self._filler.setVisible(not SessionPlan(kind).of_topics)
        self.advice.setText(self._advice(kind))
        self.advice.setVisible(bool(self.advice.text()))

    def plan(self, kind: Kind) -> SessionPlan:
        """Return the session as it is set."""
        usual = SessionPlan(kind)
        return SessionPlan(
            kind,
            topics=self.topics.model.ticked() if usual.of_topics else (),
            cards=self.cards.value() if kind in _COUNTED else usual.cards,
            minutes=self.minutes.value() if kind is Kind.EXAM else usual.minutes,
            days=self.days.value() if kind is Kind.AHEAD else usual.days,
        )

    def _advice(self, kind: Kind) -> str:
        if kind is Kind.TOPIC:
            return self.tr("Tick topics with Space.")
        if SessionPlan(kind).of_topics:
            return self.tr("Tick topics with Space, or none for all cards you have met.")
        return ""

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._filler = QWidget()
        for part in (self.explanation, self.cards, self.minutes, self.days, self.advice):
            column.addWidget(part)
        column.addWidget(self.topics, 1)
        column.addWidget(self._filler, 1)
