"""The parts of a topic's page in their places."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.planning.doing.topic_view import StepView, TopicView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.topic import sentences
from gradus.ui.topic.step_row import StepRow
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card, rule
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

_MARGIN = 36
_WIDEST = 880


class Content(QWidget):
    """Shows a topic; `linkRequested` carries a web address."""

    linkRequested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.mark = PhaseMark(look.theme, (4, 46))
        self.title = label("", Text.TITLE, wrap=True)
        self.subtitle = label("", Text.QUIET, wrap=True)
        self.back = self._button(self.tr("Back"), escape())
        caption = self.tr("Start the timer")
        self.start = ActionButton(look.theme, caption, Kind.PRIMARY, enter())
        self.done, self.missed = (
            self._button(self.tr("Done"), "D"),
            self._button(self.tr("Missed"), "M"),
        )
        self.way, self.others, self.goals = Card(), Card(), Card()
        self.cards = Card()
        self.counts = label("", Text.BODY, wrap=True)
        self.ready = label("", Text.NOTE, wrap=True)
        self.quiz = self._button(self.tr("Quiz these cards"), "Q")
        self.anyway = self._button(self.tr("Ask new cards anyway"), "A")
        self._lists = {card: QVBoxLayout() for card in (self.way, self.others, self.goals)}
        self._column = QWidget()
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._arrange()
        self.banner = Banner(look, self)

    def show_view(self, view: TopicView, *, block: bool, timed: bool) -> None:
        """Show a topic; with a block of the plan, what can be done with that as well.

        `timed` says that the timer over that block is there already, with its own keys.
        """
        self.setAccessibleName(view.title)
        self.title.setText(view.title)
        self.subtitle.setText(sentences.subtitle(view))
        self.mark.show_phase(view.phase)
        self.start.setVisible(block and not timed)
        for button in (self.done, self.missed):
            button.setVisible(block)
        self._show_goals(view.outcomes)
        self._show_steps(self.way, view.steps[:1], "O")
        self._show_steps(self.others, view.steps[1:])
        self.counts.setText(sentences.cards(view.cards))
        self.ready.setText(sentences.ready(view.cards))
        self.quiz.setVisible(view.cards.ready > 0)
        self.anyway.setVisible(bool(view.cards.gaps and view.cards.new))
        settle()

    def address(self) -> str:
        """Return where the planned way is found on the web, "" for nowhere."""
        rows = self.way.findChildren(StepRow)
        return rows[-1].step.address if rows else ""

    def place(self) -> None:
        """Follow the width of the page."""
        self._centred.place(self.width())
        self.banner.fit()

    def _show_goals(self, outcomes: tuple[str, ...]) -> None:
        lines = self._lists[self.goals]
        clear(lines)
        for outcome in outcomes:
            lines.addWidget(label(outcome, Text.BODY, wrap=True))
        self.goals.setVisible(bool(outcomes))

    def _show_steps(self, card: Card, steps: tuple[StepView, ...], key: str = "") -> None:
        lines = self._lists[card]
        clear(lines)
        for place, step in enumerate(steps):
            if place:
                lines.addWidget(rule())
            row = StepRow(self._look, step, key)
            row.openRequested.connect(self.linkRequested)
            lines.addWidget(row)
        card.setVisible(bool(steps))

    def _button(self, caption: str, key: str) -> ActionButton:
        return ActionButton(self._look.theme, caption, Kind.SECONDARY, key)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        headings = {
            self.way: self.tr("How to study it"),
            self.others: self.tr("Other ways"),
            self.goals: self.tr("What you can do afterwards"),
            self.cards: self.tr("Cards"),
        }
        for card, heading in headings.items():
            card.set_heading(heading)
        for card, lines in self._lists.items():
            lines.setSpacing(8 if card is self.goals else 0)
            card.body.addLayout(lines)
        self._fill_cards()
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(REACH, 28, REACH, 28)
        lines.setSpacing(16)
        lines.addLayout(self._head())
        lines.addLayout(self._actions())
        for card in (self.way, self.goals, self.cards, self.others):
            lines.addWidget(card)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.start, self.done, self.missed):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _fill_cards(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.quiz)
        row.addWidget(self.anyway)
        row.addStretch(1)
        self.cards.body.addWidget(self.counts)
        self.cards.body.addSpacing(2)
        self.cards.body.addWidget(self.ready)
        self.cards.body.addSpacing(10)
        self.cards.body.addLayout(row)
