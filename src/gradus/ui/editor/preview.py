"""The cards that a text makes, one below the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.decks.faces import Faces
from gradus.domain.markup.parser import parse
from gradus.services.editing.checked import Checked
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.editor.draft import Face
from gradus.ui.widgets.card import Card, rule
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

MakeFace = Callable[[QWidget], Face]
_GAP = 16


class Preview(QWidget):
    """Keeps its cards from one check to the next, so that nothing jumps while somebody writes."""

    def __init__(self, look: Look, make_face: MakeFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._make_face = make_face
        self.cards: list[_Shown] = []
        self.nothing = label(self.tr("The cards show here once the note is in order."), Text.QUIET)
        self.nothing.setWordWrap(True)
        column = QWidget()
        self._lines = QVBoxLayout(column)
        self._lines.setContentsMargins(8, 4, 4, 4)
        self._lines.setSpacing(_GAP)
        self._lines.addWidget(self.nothing)
        self._lines.addStretch(1)
        self.area = ScrollColumn(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.setAccessibleName(self.tr("Cards"))
        look.theme.changed.connect(self._recolour)

    def show_checked(self, checked: Checked) -> None:
        """Show every card; without one, say why there is none."""
        while len(self.cards) < len(checked.faces):
            self._add()
        for number, card in enumerate(self.cards):
            shown = number < len(checked.faces)
            card.setVisible(shown)
            if shown:
                several = len(checked.faces) > 1
                title = self.tr("Card {0}").format(number + 1) if several else self.tr("Card")
                card.show_faces(title, checked.faces[number], checked.folder)
        self.nothing.setVisible(not checked.faces)
        settle()

    def _add(self) -> None:
        card = _Shown(self._look, self._make_face)
        card.set_tokens(self._look)
        self.cards.append(card)
        self._lines.insertWidget(self._lines.count() - 1, card)

    def _recolour(self) -> None:
        for card in self.cards:
            card.set_tokens(self._look)


class _Shown(Card):
    """Question, rule and answer; a cloze shows what it asks and what it then is."""

    def __init__(self, look: Look, make_face: MakeFace) -> None:
        super().__init__()
        self.faces = (make_face(self), make_face(self))
        for face in self.faces:
            FocusRing(look.theme, cast("QWidget", face), 4)
        self._rule = rule()
        question, answer = (cast("QWidget", face) for face in self.faces)
        question.setAccessibleName(self.tr("Question"))
        answer.setAccessibleName(self.tr("Answer"))
        for part in (question, self._rule, answer):
            self.body.addWidget(part)
        self.body.setSpacing(12)

    def show_faces(self, title: str, faces: Faces, folder: Path) -> None:
        self.set_heading(title)
        for face, text in zip(self.faces, (faces.question, faces.answer), strict=True):
            face.show_document(parse(text), folder)
        self._rule.setVisible(bool(faces.answer.strip()))

    def set_tokens(self, look: Look) -> None:
        for face in self.faces:
            face.set_tokens(look.theme.tokens)
