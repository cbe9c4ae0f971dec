"""Both sides of the card under the cursor."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from gradus.domain.anki.model import SOURCE
from gradus.domain.markup.parser import parse
from gradus.services.cards.view import CardPreview, CardRow
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

_TEXT_SIZE = 15
_MARGIN = 20


class Preview(QFrame):
    """Question, rule and answer, and above them where the card belongs."""

    linkActivated = Signal(str)

    def __init__(
        self, look: Look, card_view: Callable[[QWidget], CardFace], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = look.theme
        self.place = ElidedLabel(Text.HEADING)
        self._column = QWidget()
        self.question, self.answer = card_view(self._column), card_view(self._column)
        self._rule = rule()
        self.area = ScrollColumn(self._column)
        self._empty = label(self.tr("Choose a card to read it here."), Text.QUIET, wrap=True)
        self._stack = QStackedWidget()
        self.rings = [FocusRing(look.theme, cast("QWidget", face), 4) for face in self._faces()]
        self._arrange()
        for face in self._faces():
            face.set_text_size(_TEXT_SIZE)
            face.linkActivated.connect(self.linkActivated)
        look.theme.changed.connect(self._hand_on_tokens)
        self._hand_on_tokens()

    def show_card(self, row: CardRow, preview: CardPreview) -> None:
        """Show a card from its top."""
        faces = preview.faces
        topic = row.topic or row.deck
        # Anki's ids of notes are random signs, which tell a person nothing.
        has_name = row.source != SOURCE
        self.place.show_text(f"{topic} · {row.note_name}" if has_name else topic)
        self.question.show_document(parse(faces.question), preview.folder)
        self.answer.show_document(parse(faces.answer), preview.folder)
        cast("QWidget", self.question).setVisible(not faces.answer_replaces_question)
        self._rule.setVisible(not faces.answer_replaces_question)
        self._stack.setCurrentIndex(1)
        settle()
        self.area.verticalScrollBar().setValue(0)

    def show_nothing(self) -> None:
        """Say how a card comes here."""
        self._stack.setCurrentIndex(0)

    def shows_a_card(self) -> bool:
        """Say whether a card is shown."""
        return self._stack.currentIndex() == 1

    def is_settled(self) -> bool:
        """Say whether every formula is there."""
        return all(face.is_settled() for face in self._faces())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; other keys are for the page."""
        if not self.area.scroll_by(event):
            event.ignore()

    def _faces(self) -> tuple[CardFace, CardFace]:
        return self.question, self.answer

    def _hand_on_tokens(self) -> None:
        for face in self._faces():
            face.set_tokens(self._theme.tokens)

    def _arrange(self) -> None:
        self.setProperty("frame", "card")
        self.setAccessibleName(self.tr("Preview"))
        cast("QWidget", self.question).setAccessibleName(self.tr("Question"))
        cast("QWidget", self.answer).setAccessibleName(self.tr("Answer"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(_MARGIN, REACH, _MARGIN, _MARGIN)
        lines.setSpacing(16)
        for part in (cast("QWidget", self.question), self._rule, cast("QWidget", self.answer)):
            lines.addWidget(part)
        lines.addStretch(1)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        top.addWidget(self.place)
        column.addLayout(top)
        column.addWidget(self.area, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._stack)
