"""Every error found in the deck files: where, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from gradus.domain.decks.model import Problem
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.today import sentences
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.text_box import TextBox, code_font

_SIZE = (680, 480)
_GAP = 16
_LINES_EACH = 3


class ProblemsDialog(Dialog):
    """A text that can be walked with the arrows, searched by eye, and copied as a whole.

    `openRequested` carries the problem that the cursor is in; only files of one's own are opened,
    which have a full path.
    """

    openRequested = Signal(object)

    def __init__(
        self, look: Look, problems: Sequence[Problem], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, sentences.problems(len(problems)), parent)
        self._problems = tuple(problems)
        self.box = TextBox(look.theme, self.windowTitle())
        self.say(
            self.tr(
                "The cards that you already have stay as they are. "
                "Your own files are read again as soon as you mend them."
            )
        )
        self.body.addSpacing(6)
        self.body.addWidget(self.box, 1)
        self._offer()
        self._fill()
        self.box.cursorPositionChanged.connect(self._offer_to_open)
        self._offer_to_open()
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
        self.open_button = self.add_action(self.tr("Open at this line"), self.tr("Ctrl+O"))
        self.open_button.setShortcut("Ctrl+O")
        self.open_button.clicked.connect(self._open)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"), primary=True)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.accept)

    def _here(self) -> Problem | None:
        """Return the problem that the cursor is in: each takes as many lines."""
        row = self.box.textCursor().blockNumber() // _LINES_EACH
        return self._problems[row] if row < len(self._problems) else None

    def _offer_to_open(self) -> None:
        problem = self._here()
        self.open_button.setVisible(any(_is_own(one) for one in self._problems))
        self.open_button.setEnabled(problem is not None and _is_own(problem))

    def _open(self) -> None:
        self.accept()
        self.openRequested.emit(self._here())

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
            self._line(cursor, told(problem.message), words, above=3)
            self._line(cursor, told(problem.remedy), remedy, above=2)
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


def _is_own(problem: Problem) -> bool:
    """Whether a problem is in a file of one's own: those of Gradus have relative paths."""
    return Path(problem.path).is_absolute()
