"""The parts of the quiz in their places, and what each stage shows in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gradus.clock import Clock
from gradus.domain.decks.tasks import Steps
from gradus.services.quiz.session_view import PresentedCard
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, space
from gradus.ui.quiz import sentences, told
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.card_stage import COLUMN, MARGIN
from gradus.ui.quiz.day_figures import DayFigures
from gradus.ui.quiz.deeds import possible
from gradus.ui.quiz.parts import Parts
from gradus.ui.quiz.session import Session, Stage
from gradus.ui.quiz.sounds import audible
from gradus.ui.quiz.tasks import words
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.message import Message


class Screen(QWidget):
    """Shows a session; knows nothing of keys and services."""

    def __init__(self, look: Look, parts: Parts, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.header, self.cards = parts.header, parts.cards
        self.message = Message(look)
        self.figures = DayFigures()
        self.message.add(self.figures)
        self.result, self.bar = parts.result, parts.bar
        self._middle = QStackedWidget()
        self._edge = rule()
        self._bottom = Centred(self.bar, COLUMN + 2 * REACH, MARGIN - REACH)
        self._arrange()
        self.banner = Banner(look, self)
        self.cards.moreBelowChanged.connect(self._edge.setVisible)
        self.cards.task.changed.connect(self.show_offer)

    def show_session(self, session: Session) -> None:
        """Show where a session stands."""
        self.show_marks(session)
        card = session.view.card
        self.cards.sound.offer(sound=bool(audible(session)))
        if session.view.result is not None:
            self._middle.setCurrentWidget(self.result)
            self.result.show_result(session.view, session.view.result)
            self.bar.offer(self.tr("Back to Today"), enter())
        elif card is None:
            self._middle.setCurrentWidget(self.message)
            self._show_message(session)
        elif session.stage is Stage.ANSWER:
            self.bar.offer_ratings(card)
            self.cards.show_answer(card, session.attempt)
        elif session.stage is Stage.LEECH:
            self.bar.offer(self.tr("Go on"), space())
        else:
            self._middle.setCurrentWidget(self.cards)
            self._show_question(card, session.attempt)

    def show_offer(self) -> None:
        """Say on the button what it would do with what was typed or picked."""
        offer = self.cards.task.offer()
        if offer is not None:
            self.bar.offer(offer.caption, offer.key)

    def show_marks(self, session: Session) -> None:
        """Show all that stands round the card, and leave the card as it is."""
        view = session.view
        self.header.show_view(view)
        self.bar.allow(possible(session))
        leech = session.stage is Stage.LEECH
        self.bar.say(told.line(view), redo=view.can_redo, strong=leech)

    def place(self) -> None:
        """Keep the ratings under the card and the banner on top."""
        self._bottom.place(self.width())
        self.banner.fit()

    def _show_question(self, card: PresentedCard, attempt: Attempt) -> None:
        task = card.faces.task
        steps = len(task.shown) if isinstance(task, Steps) else 0
        caption = words.step(attempt.steps + 1, steps) if steps else self.tr("Show answer")
        self.bar.offer(caption, space())
        if attempt.steps:
            self.cards.show_steps(card, attempt)
        else:
            self.cards.show_question(card)
            self.show_offer()

    def _show_message(self, session: Session) -> None:
        view = session.view
        self.figures.hide()
        if session.stage is Stage.FAILED:
            note = self.tr("Nothing is lost. Your cards are where they were.")
            self.message.show_message("cards", self.tr("The quiz did not open"), note)
            self.bar.offer(self.tr("Try again"), enter())
        elif view.next_at is not None:
            title = sentences.waiting_title(view.next_at, self._clock.zone())
            self.message.show_message("clock", title, sentences.waiting_note(view))
            self.bar.offer(self.tr("Show it now"), enter())
        else:
            self.message.show_message("check", sentences.end_title(view), sentences.end_note(view))
            self.figures.show_day(view.summary)
            self.bar.offer(self.tr("Back to Today"), enter())

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Quiz"))
        keep = self._edge.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(keep)
        self._middle.addWidget(self.cards)
        self._middle.addWidget(self.message)
        self._middle.addWidget(self.result)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._middle, 1)
        column.addWidget(self._edge)
        column.addWidget(self._bottom)
