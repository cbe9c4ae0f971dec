"""The parts of a topic's page in their places."""

from __future__ import annotations

from datetime import UTC, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.planning.doing.topic_view import StepView, TopicView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.topic import sentences
from gradus.ui.topic.cards_card import CardsCard
from gradus.ui.topic.hours_card import HoursCard
from gradus.ui.topic.links_card import LinksCard
from gradus.ui.topic.marks import Marks
from gradus.ui.topic.notes_card import MakeFace, NotesCard
from gradus.ui.topic.step_row import StepRow
from gradus.ui.topic.uses_card import UsesCard
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card, rule
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.pill import Pill
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

_MARGIN = 36
_WIDEST = 1120
_ROOMY = 860
_SIDE = 330


class Content(QWidget):
    """Shows a topic; `linkRequested` carries a web address, `resourceRequested` a resource's key.

    Where there is room, what is studied stands on the left and what there is to know beside it.
    """

    linkRequested = Signal(str)
    resourceRequested = Signal(str)

    def __init__(
        self, look: Look, make_face: MakeFace, zone: tzinfo = UTC, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.mark = PhaseMark(look.theme, (4, 46))
        self.title = label("", Text.TITLE, wrap=True)
        self.subtitle = label("", Text.QUIET, wrap=True)
        self.state, self.branch = Pill(""), Pill(self.tr("A branch to choose"))
        self.back = self._button(self.tr("Back"), escape())
        caption = self.tr("Start the timer")
        self.start = ActionButton(look.theme, caption, Kind.PRIMARY, enter())
        self.done, self.missed = (
            self._button(self.tr("Done"), "D"),
            self._button(self.tr("Missed"), "M"),
        )
        self.marks = Marks(look.theme)
        self.way, self.others, self.goals = Card(), Card(), Card()
        self.hours = HoursCard(look.theme, zone)
        self.cards = CardsCard(look.theme)
        self.builds_on = LinksCard(look.theme, self.tr("Builds on"))
        self.leads_to = LinksCard(look.theme, self.tr("Leads to"))
        self.uses = UsesCard(look)
        self.notes = NotesCard(look, make_face)
        self._lists = {card: QVBoxLayout() for card in (self.way, self.others, self.goals)}
        self._column, self._side = QWidget(), QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._arrange()
        self.banner = Banner(look, self)

    def show_view(self, view: TopicView, *, block: bool, timed: bool, can_ask: bool) -> None:
        """Show a topic; with a block of the plan, what can be done with that as well.

        `timed` says that the timer over that block is there already, with its own keys, `can_ask`
        that a quiz can tell whether a topic is known.
        """
        self.setAccessibleName(view.title)
        self.title.setText(view.title)
        self.subtitle.setText(sentences.subtitle(view))
        self.state.setText(sentences.state(view.standing))
        self.branch.setVisible(not view.standing.core)
        self.mark.show_phase(view.phase)
        self.start.setVisible(block and not timed)
        for button in (self.done, self.missed):
            button.setVisible(block)
        self.marks.show_standing(view.standing, can_ask=can_ask and view.cards.total > 0)
        self._show_goals(view.outcomes)
        self._show_steps(self.way, view.steps[:1], "O")
        self._show_steps(self.others, view.steps[1:])
        self.hours.show_view(view)
        self.cards.show_cards(view.cards)
        self.builds_on.show_topics(view.builds_on)
        self.leads_to.show_topics(view.leads_to)
        self.uses.show_uses(view.uses)
        self.notes.show_notes(view.notes)
        settle()

    def address(self) -> str:
        """Return where the planned way is found on the web, "" for nowhere."""
        rows = self.way.findChildren(StepRow)
        return rows[-1].step.address if rows else ""

    def place(self) -> None:
        """Follow the width of the page."""
        self._centred.place(self.width())
        roomy = self.width() >= _ROOMY
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)
        self._side.setMinimumWidth(_SIDE if roomy else 0)
        self._side.setMaximumWidth(_SIDE if roomy else _WIDEST)
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
            row.libraryRequested.connect(self.resourceRequested)
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
        }
        for card, heading in headings.items():
            card.set_heading(heading)
        for card, lines in self._lists.items():
            lines.setSpacing(8 if card is self.goals else 0)
            card.body.addLayout(lines)
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(REACH, 28, REACH, 28)
        lines.setSpacing(16)
        lines.addLayout(self._head())
        lines.addLayout(self._actions())
        lines.addLayout(self._halves)
        lines.addStretch(1)
        self._fill_halves()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def _fill_halves(self) -> None:
        main = QWidget()
        self._halves.setSpacing(16)
        self._halves.addWidget(main, 1)
        self._halves.addWidget(self._side)
        left = (self.way, self.goals, self.notes, self.others)
        right = (self.hours, self.cards, self.builds_on, self.leads_to, self.uses)
        for half, cards in ((main, left), (self._side, right)):
            lines = QVBoxLayout(half)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(16)
            for card in cards:
                lines.addWidget(card)
            lines.addStretch(1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for pill in (self.state, self.branch):
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _actions(self) -> FlowLayout:
        row = FlowLayout(gap=10)
        for button in (self.start, self.done, self.missed, *self.marks.buttons()):
            row.addWidget(button)
        return row
