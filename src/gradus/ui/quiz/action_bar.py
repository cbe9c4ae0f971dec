"""The quiz's bottom: one button to go on, or the four ratings, always in the same place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gradus.domain.scheduling.model import Rating
from gradus.services.quiz.session_view import PresentedCard
from gradus.ui.design.sizes import fix_height
from gradus.ui.design.theme import Theme
from gradus.ui.quiz.hints import Hints
from gradus.ui.quiz.keys import Act
from gradus.ui.quiz.notice import Notice
from gradus.ui.quiz.rating_button import HEIGHT, RatingButton
from gradus.ui.quiz.verdicts import VerdictButton
from gradus.ui.widgets.at_hand import Shelf
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH

_GO_ON, _RATINGS, _VERDICTS = range(3)


class ActionBar(QWidget):
    """Says which actions and keys there are now."""

    goOnRequested = Signal()
    rated = Signal(Rating)
    asked = Signal(Act)
    keysRequested = Signal()
    leaveRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go_on = ActionButton(theme, self.tr("Show answer"), Kind.PRIMARY, self.tr("Space"))
        self.ratings = tuple(RatingButton(theme, rating) for rating in Rating)
        self.verdicts = tuple(VerdictButton(theme, right=right) for right in (False, True))
        self.notice = Notice(theme)
        self.hints = Hints(theme)
        self._choices = Shelf()
        self._arrange()
        self._connect()

    def offer(self, caption: str, key: str) -> None:
        """Show one button to go on."""
        self.go_on.show_caption(caption, key)
        self._choices.show_page(_GO_ON)

    def lay_button_at_hand(self) -> None:
        """Have the one button ready for the next question."""
        self._choices.lay_at_hand(_GO_ON)

    def prepare_ratings(self, card: PresentedCard) -> None:
        """Write on the four ratings, out of sight, what they would bring."""
        if not card.choices:
            return
        for button, choice in zip(self.ratings, card.choices, strict=True):
            button.show_choice(choice, suggested=choice.rating is card.suggested)

    def offer_ratings(self, card: PresentedCard) -> None:
        """Show the four ratings of a card, or in an exam or a cram the two verdicts."""
        self.prepare_ratings(card)
        for verdict in self.verdicts:
            verdict.suggest(card.suggested)
        self._choices.show_page(_RATINGS if card.choices else _VERDICTS)

    def show_typing(self, *, typing: bool) -> None:
        """Name keys that also act where single keys are text."""
        self.hints.show_typing(typing=typing)

    def allow(self, acts: frozenset[Act]) -> None:
        """Show the hints for what is possible."""
        self.hints.allow(acts)

    def say(self, words: str, *, redo: bool, strong: bool = False) -> None:
        """Say what was just done, and offer to do it again where it was taken back."""
        self.notice.say(words, redo=redo, strong=strong)

    def _connect(self) -> None:
        self.go_on.clicked.connect(self.goOnRequested)
        self.hints.asked.connect(self.asked)
        self.hints.keysRequested.connect(self.keysRequested)
        self.hints.leaveRequested.connect(self.leaveRequested)
        self.notice.redoRequested.connect(lambda: self.asked.emit(Act.REDO))
        for button in self.ratings:
            button.clicked.connect(lambda _checked, rating=button.rating: self.rated.emit(rating))
        for verdict in self.verdicts:
            verdict.clicked.connect(lambda _checked, rating=verdict.rating: self.rated.emit(rating))

    def _arrange(self) -> None:
        self.go_on.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fix_height(self.go_on, HEIGHT)
        self._choices.addWidget(_row(self.go_on))
        self._choices.addWidget(_row(*self.ratings))
        self._choices.addWidget(_row(*self.verdicts))
        fix_height(self._choices, HEIGHT + 2 * REACH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._choices)
        column.addSpacing(2)
        column.addWidget(self.hints)


def _row(*buttons: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(REACH, REACH, REACH, REACH)
    line.setSpacing(10)
    for button in buttons:
        line.addWidget(button, 1)
    return row
