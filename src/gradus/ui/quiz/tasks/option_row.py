"""One option of a choice: its letter, its text, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gradus.domain.markup.parser import parse
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.tokens import Tokens
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.tasks import words
from gradus.ui.widgets.button import ENTER_KEYS, RowButton
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label
from gradus.ui.widgets.sign import Sign

_BALANCE = 4
"""Text has less room above it than below, for formulas that reach down."""


class Mark(Enum):
    """What there is to say about an option."""

    OPEN = "open"
    PICKED = "picked"
    RIGHT = "right"
    RIGHT_PICK = "right pick"
    WRONG_PICK = "wrong pick"
    OVER = "over"


class OptionRow(RowButton):
    """Picked with its letter, by a click, or with Space where it has the focus."""

    moveRequested = Signal(int)

    def __init__(self, look: Look, place_letter: str, face: Callable[[QWidget], CardFace]) -> None:
        super().__init__(look.theme, radius=10, reach=0)
        self.letter = place_letter
        self.face = face(self)
        self.mark = Mark.OPEN
        self._plain = self._said = ""
        self._filled: tuple[str, Path] | None = None
        self._cap = KeyCap(place_letter)
        self._sign = Sign(look, "tick", 16, self._colour)
        self._words = label("", Text.HEADING)
        self.setCheckable(True)
        self.face.worded.connect(self._take_words)
        self._arrange()

    def fill(self, text: str, folder: Path) -> None:
        """Lay out the text of an option, unless it is there already."""
        if self._filled != (text, folder):
            self._filled = (text, folder)
            document = parse(text)
            self._plain = document.plain
            self.face.show_document(document, folder)

    def show_mark(self, mark: Mark) -> None:
        """Say what became of the option, by words, a sign and an outline."""
        self.mark = mark
        self.setChecked(mark in {Mark.PICKED, Mark.RIGHT_PICK, Mark.WRONG_PICK})
        self._said = said = words.mark(mark.value)
        self._words.setText(said)
        self._sign.show_sign("close" if mark is Mark.WRONG_PICK else "tick")
        self._sign.setVisible(bool(said))
        self._name()
        self.setProperty("option", mark.value)
        self.style().unpolish(self)
        self.style().polish(self)

    def open_to(self, *, picks: bool) -> None:
        """Let it be picked, or only be read."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if picks else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not picks)

    def mark_text(self) -> str:
        """Return what is said about the option."""
        return self._words.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a neighbour; Enter is for the page, which takes all picks at once."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if step := steps.get(Qt.Key(event.key())):
            self.moveRequested.emit(step)
        elif event.key() in ENTER_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _take_words(self, text: str) -> None:
        self._plain = text
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(": ".join(filter(None, (self.letter, self._plain, self._said))))

    def _colour(self, tokens: Tokens) -> str:
        if self.mark is Mark.PICKED:
            return tokens.accent
        return tokens.bad if self.mark is Mark.WRONG_PICK else tokens.good

    def _arrange(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row.setContentsMargins(14, 7, 10, 7)
        self.row.setSpacing(12)
        text = cast("QWidget", self.face)
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (text, self._sign):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Kept for every mark, so that the text does not move when one comes.
        metrics = self._words.fontMetrics()
        widest = max(metrics.horizontalAdvance(words.mark(mark.value)) for mark in Mark)
        self._words.setFixedWidth(widest + 4)
        self._sign.setSizePolicy(_kept(self._sign))
        self.put(self._cap)
        column = QVBoxLayout()
        column.setContentsMargins(0, _BALANCE, 0, 0)
        column.addWidget(text)
        self.row.addLayout(column, 1)
        self.put(self._sign)
        self.put(self._words)


def _kept(widget: QWidget) -> QSizePolicy:
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    return policy
