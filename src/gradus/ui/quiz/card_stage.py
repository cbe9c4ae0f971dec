"""Question, rule, answer, and where the card comes from, in one scrolling column."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.markup.parser import parse
from gradus.services.session_view import PresentedCard
from gradus.ui.design.theme import Theme
from gradus.ui.design.tokens import Tokens
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.sources import Sources
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

COLUMN, MARGIN = 760, 32
_TALL, _ROOMY, _TIGHT = 600, 68, 36
_PEEK = 120


class CardStage(QWidget):
    """Shows a card's question, then its answer."""

    linkActivated = Signal(str)
    moreBelowChanged = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        card_view: Callable[[QWidget], CardFace],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QWidget()
        self._faces = (card_view(self._column), card_view(self._column))
        self.question, self.answer = (cast("QWidget", face) for face in self._faces)
        self._lines = QVBoxLayout(self._column)
        self.rings = (FocusRing(theme, self.question, 4), FocusRing(theme, self.answer, 4))
        self._rule = rule()
        self.sources = Sources()
        self._centred = Centred(self._column, COLUMN + 2 * REACH, MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._arrange()
        for face in self._faces:
            face.linkActivated.connect(self.linkActivated)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._tell_more)
        bar.rangeChanged.connect(self._tell_more)

    def show_question(self, card: PresentedCard) -> None:
        """Show the question alone, from its top."""
        self._show_face(0, card.faces.question, card)
        self._show_below(visible=False)
        self.sources.hide()
        self.question.setAccessibleName(self.tr("Question"))
        settle()
        self.area.verticalScrollBar().setValue(0)

    def show_answer(self, card: PresentedCard) -> None:
        """Show the answer below the question, or in its place."""
        replaces = card.faces.answer_replaces_question
        self._show_face(0 if replaces else 1, card.faces.answer, card)
        shown = self.question if replaces else self.answer
        shown.setAccessibleName(self.tr("Answer"))
        self._show_below(visible=not replaces)
        self.sources.show_card(card)
        self._reveal()

    def set_tokens(self, tokens: Tokens) -> None:
        """Hand the colours on to the faces."""
        for face in self._faces:
            face.set_tokens(tokens)

    def set_text_size(self, pixels: int) -> None:
        """Hand the size on to the faces, and stay at the same place of the text."""
        bar = self.area.verticalScrollBar()
        place = bar.value() / max(self._centred.height(), 1)
        for face in self._faces:
            face.set_text_size(pixels)
        settle()
        bar.setValue(round(place * self._centred.height()))

    def is_settled(self) -> bool:
        """Say whether every formula of what is shown is there."""
        return all(face.is_settled() for face in self._faces)

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

    def _show_face(self, index: int, text: str, card: PresentedCard) -> None:
        document = parse(text)
        self._faces[index].show_document(document, card.folder)
        # The answer appears without a change of focus, so a screen reader is told.
        announce(self, document.plain)

    def _show_below(self, *, visible: bool) -> None:
        self._rule.setVisible(visible)
        self.answer.setVisible(visible)

    def _reveal(self) -> None:
        """Scroll only if the answer's beginning lies below the fold."""
        settle()
        bar, view = self.area.verticalScrollBar(), self.area.viewport().height()
        if self._rule.isHidden() or self._rule.y() + _PEEK <= bar.value() + view:
            return
        bar.setValue(min(self._rule.y() - 24, self._centred.height() - view))

    def _arrange(self) -> None:
        lines = self._lines
        lines.setSpacing(28)
        for part in (self.question, self._rule, self.answer, self.sources):
            lines.addWidget(part)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
