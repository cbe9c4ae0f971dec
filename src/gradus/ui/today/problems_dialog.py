"""Every error found in the deck files: where, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from gradus.domain.decks.model import Problem
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.look import Look
from gradus.ui.today import sentences
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.text_box import TextBox, code_font

_SIZE = (680, 480)
_GAP = 16


class ProblemsDialog(Dialog):
    """A text that can be walked with the arrows, searched by eye, and copied as a whole."""

    def __init__(
        self, look: Look, problems: Sequence[Problem], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, sentences.problems(len(problems)), parent)
        self._problems = tuple(problems)
        self.box = TextBox(look.theme, self.windowTitle())
        self.say(
            self.tr(
                "The cards that you already have stay as they are. "
                "Mend the files and start Gradus again: it reads them anew."
            )
        )
        self.body.addSpacing(6)
        self.body.addWidget(self.box, 1)
        self._offer()
        self._fill()
        look.theme.changed.connect(self._fill)
        self.resize(*_SIZE)

    def to_copy(self) -> str:
        """Return the errors, a line each."""
        return "\n".join(map(str, self._problems))

    def copy(self) -> None:
        """Copy the list, and say that it is copied."""
        super().copy()
        self.say_aside(self.tr("The list is copied."))

    def _offer(self) -> None:
        self.copy_button = self.add_action(self.tr("Copy all"), self.tr("Ctrl+C"))
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"), primary=True)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.accept)

    def _fill(self) -> None:
        tokens = self._look.theme.tokens
        place, words, remedy = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        place.setFont(code_font())
        words.setFont(font(Text.STRONG))
        remedy.setFont(font(Text.BODY))
        for form, colour in ((place, tokens.ink2), (words, tokens.ink), (remedy, tokens.ink2)):
            form.setForeground(QColor(colour))
        self.box.clear()
        cursor = self.box.textCursor()
        for problem in self._problems:
            self._line(cursor, f"{problem.path}:{problem.line}", place, above=_GAP)
            self._line(cursor, problem.message, words, above=3)
            self._line(cursor, problem.remedy, remedy, above=2)
        self.box.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _line(cursor: QTextCursor, text: str, form: QTextCharFormat, *, above: int) -> None:
        block = QTextBlockFormat()
        first = cursor.atStart()
        block.setTopMargin(0 if first else above)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(text, form)
