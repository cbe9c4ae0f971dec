"""The parts of a placement in their places, and what each stage shows in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gradus.domain.decks.tasks import Steps
from gradus.ui.design.look import Look
from gradus.ui.help.keys import space
from gradus.ui.placement import sentences
from gradus.ui.placement.asking import Asking, Stage, is_empty
from gradus.ui.placement.bar import PlacementBar
from gradus.ui.placement.head import Head
from gradus.ui.placement.outcome import OutcomeView
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.card_stage import COLUMN, MARGIN, CardStage
from gradus.ui.quiz.tasks import words
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH


class Screen(QWidget):
    """Shows a placement; knows nothing of keys and services."""

    def __init__(self, look: Look, card_view: Callable[[QWidget], CardFace]) -> None:
        super().__init__()
        self.head = Head(look.theme)
        self.cards = CardStage(look, card_view)
        self.outcome = OutcomeView(look)
        self.bar = PlacementBar(look.theme)
        self._middle = QStackedWidget()
        self._bottom = Centred(self.bar, COLUMN + 2 * REACH, MARGIN - REACH)
        self._arrange()
        self.banner = Banner(look, self)

    def show_asking(self, asking: Asking) -> None:
        """Show where a placement stands."""
        view, card = asking.view, asking.view.card
        self.head.show_view(view)
        self.setAccessibleName(sentences.title(view))
        self._bottom.setVisible(card is not None)
        self.head.setVisible(card is not None)
        self.bar.allow_undo(possible=view.can_undo)
        if card is None:
            self.outcome.show_view(view)
            self._middle.setCurrentWidget(self.outcome)
        elif asking.stage is Stage.ANSWER:
            self.cards.show_answer(card, asking.attempt)
            self.bar.ask_verdict(right=asking.attempt.right)
        else:
            self._middle.setCurrentWidget(self.cards)
            if asking.attempt.steps:
                self.cards.show_steps(card, asking.attempt)
            else:
                self.cards.show_question(card)

    def show_offer(self, asking: Asking) -> None:
        """Say on the buttons what they would do with what is typed or picked."""
        card = asking.view.card
        if card is None or asking.stage is not Stage.QUESTION:
            return
        task, offer = card.faces.task, self.cards.task.offer()
        if isinstance(task, Steps):
            caption = words.step(asking.attempt.steps + 1, len(task.shown))
            self.bar.ask(caption, space(), unknown_key="0")
        elif offer is None:
            self.bar.ask(self.tr("Show answer"), space(), unknown_key="0")
        elif is_empty(self.cards.task.given()):
            self.bar.ask(self.tr("I don’t know"), offer.key, unknown_key="")
        else:
            typing = self.cards.task.types()
            self.bar.ask(offer.caption, offer.key, unknown_key="Ctrl+0" if typing else "0")

    def place(self) -> None:
        """Follow the width of the page."""
        self._bottom.place(self.width())
        self.outcome.place(self.width())
        self.banner.fit()

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._middle.addWidget(self.cards)
        self._middle.addWidget(self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._middle, 1)
        column.addWidget(self._bottom)
