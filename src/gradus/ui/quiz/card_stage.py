"""Question, rule, answer, and where the card comes from, in one scrolling column."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.decks.faces import Faces
from gradus.services.quiz.session_view import PresentedCard
from gradus.ui.design.look import Look
from gradus.ui.design.tokens import Tokens
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.leaf import Leaf, document_of
from gradus.ui.quiz.sound_row import SoundRow
from gradus.ui.quiz.sources import Sources
from gradus.ui.quiz.tasks import texts
from gradus.ui.quiz.tasks.area import TaskArea
from gradus.ui.widgets.at_hand import AtHand
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

COLUMN, MARGIN = 760, 32
_TALL, _ROOMY, _TIGHT = 600, 68, 36
_PEEK = 120


class CardStage(QWidget):
    """Shows a card's question, then its answer.

    The answer and the next question can be laid out ahead; two leaves take turns with questions.
    """

    linkActivated = Signal(str)
    moreBelowChanged = Signal(bool)

    def __init__(
        self,
        look: Look,
        card_view: Callable[[QWidget], CardFace],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QWidget()
        self.leaves = tuple(Leaf(look.theme, card_view, self._column) for _ in range(3))
        self.task = TaskArea(look, card_view)
        self.sound = SoundRow(look.theme)
        self._question, self._next, self._answer = self.leaves
        self._lines = QVBoxLayout(self._column)
        self._at_hand = {leaf: AtHand(leaf.widget, self._lines) for leaf in self.leaves}
        self._rule = rule()
        self.sources = Sources()
        self._centred = Centred(self._column, COLUMN + 2 * REACH, MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._arrange()
        for leaf in self.leaves:
            leaf.face.linkActivated.connect(self.linkActivated)
        self.task.rowFocused.connect(self._keep_in_sight)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._tell_more)
        bar.rangeChanged.connect(self._tell_more)

    @property
    def question(self) -> QWidget:
        """The widget in which the question is shown."""
        return self._question.widget

    @property
    def answer(self) -> QWidget:
        """The widget in which the answer is shown."""
        return self._answer.widget

    def show_question(self, card: PresentedCard) -> None:
        """Show the question with a place to answer it, from its top."""
        text = texts.prompt(card.faces)
        if self._next.holds(text, card.folder):
            self._question, self._next = self._next, self._question
        self._at_hand[self._question].take_place()
        self._show(self._question, text, card)
        self.task.begin(card.faces.task, card.folder)
        self.question.setAccessibleName(self.tr("Question"))
        self._next.widget.hide()
        self._show_parts(question=True, answer=False)
        self.sources.hide()
        settle()
        self.area.verticalScrollBar().setValue(0)

    def show_answer(self, card: PresentedCard, attempt: Attempt) -> None:
        """Show the answer below the question, or in its place, and what became of the attempt."""
        before = self._height_of_answer()
        self.task.finish(card.faces.task, attempt)
        self._show_text_of_answer(card, attempt)
        self.sources.show_card(card)
        if attempt.steps:
            self._reveal_from(before)
        else:
            self._reveal()

    def show_steps(self, card: PresentedCard, attempt: Attempt) -> None:
        """Show the answer as far as its steps were asked for."""
        before = self._height_of_answer()
        self._show_text_of_answer(card, attempt)
        self._reveal_from(before)

    def prepare_answer(self, card: PresentedCard) -> None:
        """Lay out the answer of the card whose question is shown."""
        self.sources.fill(card)
        text = texts.first_shown(card.faces)
        self._answer.fill(text, card.folder, self.question.width())

    def prepare_question(self, faces: Faces, folder: Path) -> None:
        """Lay out the question that is likely to come next."""
        self._next.fill(texts.prompt(faces), folder, self.question.width())
        self.task.prepare(faces.task, folder)

    def lay_question_at_hand(self) -> None:
        """Have the question ready that was laid out, if there is one."""
        if self._next.is_filled():
            self._at_hand[self._next].wait()

    def set_tokens(self, tokens: Tokens) -> None:
        """Hand the colours on to the faces."""
        for leaf in self.leaves:
            leaf.face.set_tokens(tokens)
        self.task.set_tokens(tokens)

    def set_text_size(self, pixels: int) -> None:
        """Hand the size on to the faces, and stay at the same place of the text."""
        bar = self.area.verticalScrollBar()
        place = bar.value() / max(self._centred.height(), 1)
        for leaf in self.leaves:
            leaf.face.set_text_size(pixels)
        self.task.set_text_size(pixels)
        settle()
        bar.setValue(round(place * self._centred.height()))

    def is_settled(self) -> bool:
        """Say whether every formula of what is shown is there."""
        parts = (self._question.face, self.task, self._answer.face)
        return all(part.is_settled() for part in parts)

    def scroll_by(self, event: QKeyEvent) -> bool:
        """Scroll if the key is one that scrolls."""
        return self.area.scroll_by(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in its place."""
        super().resizeEvent(event)
        self._centred.place(self.width())
        top = _ROOMY if self.height() > _TALL else _TIGHT
        self._lines.setContentsMargins(REACH, top, REACH, 32)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing below."""
        super().hideEvent(event)
        self._tell_more()

    def showEvent(self, event: QShowEvent) -> None:
        """Say anew whether there is more."""
        super().showEvent(event)
        self._tell_more()

    def _tell_more(self) -> None:
        bar = self.area.verticalScrollBar()
        self.moreBelowChanged.emit(self.isVisible() and bar.value() < bar.maximum())

    def _show(self, leaf: Leaf, text: str, card: PresentedCard, heard: str = "") -> None:
        leaf.show_text(text, card.folder)
        # The answer appears without a change of focus, so a screen reader is told.
        leaf.face.read_out(document_of(heard) if heard else None)

    def _show_text_of_answer(self, card: PresentedCard, attempt: Attempt) -> None:
        text = texts.answer(card.faces, attempt, rest_only=self.task.shows_answer())
        if text:
            heard = texts.shown_before(card.faces, attempt)
            self._show(self._answer, text, card, heard)
            self.answer.setAccessibleName(self.tr("Answer"))
        self._show_parts(question=not card.faces.answer_replaces_question, answer=bool(text))

    def _height_of_answer(self) -> int:
        return self.answer.height() if self.answer.isVisible() else 0

    def _show_parts(self, *, question: bool, answer: bool) -> None:
        self.question.setVisible(question)
        self._rule.setVisible(question and answer)
        self.answer.setVisible(answer)

    def _reveal(self) -> None:
        """Scroll only if the answer's beginning lies below the fold."""
        settle()
        first = self._rule if self.task.isHidden() else self.task
        bar, view = self.area.verticalScrollBar(), self.area.viewport().height()
        if first.isHidden() or self._rule.y() + _PEEK <= bar.value() + view:
            return
        bar.setValue(min(first.y() - 24, self._centred.height() - view))

    def _reveal_from(self, place: int) -> None:
        """Scroll as far as it takes to show the answer from a height to its end."""
        settle()
        bar, view = self.area.verticalScrollBar(), self.area.viewport().height()
        begin = self.answer.y() + place - 24
        end = self.answer.y() + self.answer.height() + 24
        bar.setValue(max(bar.value(), min(begin, end - view)))

    def _keep_in_sight(self, part: QWidget) -> None:
        self.area.ensureWidgetVisible(part, 0, 24)

    def _arrange(self) -> None:
        lines = self._lines
        lines.setSpacing(28)
        questions = self.question, self._next.widget, self.sound
        for part in (*questions, self.task, self._rule, self.answer, self.sources):
            lines.addWidget(part)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
