"""Answering by typing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from gradus.domain.decks.tasks import Task
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.tasks import words
from gradus.ui.quiz.tasks.field import AnswerField
from gradus.ui.quiz.tasks.lines_field import LinesField
from gradus.ui.quiz.tasks.panel import Offer, Panel
from gradus.ui.quiz.tasks.result import Result
from gradus.ui.rendering.style import BODY, CODE, code_font

_TYPED = 16
"""Pixels beside the usual text of a card."""


class FieldPanel(Panel):
    """A field, and in its place afterwards what became of what was typed."""

    def __init__(self, look: Look, field: AnswerField | LinesField) -> None:
        super().__init__()
        self.field = field
        self.result = Result(look)
        self._submit_key = enter() if isinstance(field, AnswerField) else "Ctrl+" + enter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(field)
        column.addWidget(self.result)
        self.setFocusProxy(field)
        field.submitted.connect(self.submitRequested)
        field.textChanged.connect(self.changed)

    def begin(self, task: Task, _folder: Path) -> None:
        """Show an empty field."""
        self.field.clear()
        self.field.guard.forget()
        self.field.setPlaceholderText(words.placeholder(task))
        self.field.show()
        self.result.hide()

    def finish(self, task: Task, attempt: Attempt) -> None:
        """Show what was typed beside the answer."""
        self.field.hide()
        self.result.show_attempt(task, attempt)

    def given(self) -> str:
        """Return what was typed."""
        return self.field.text()

    def offer(self) -> Offer:
        """Show the answer while nothing is typed, or compare."""
        typed = self.field.text().strip()
        return Offer(words.compare() if typed else words.show(), self._submit_key)

    def says_something(self) -> bool:
        """Say whether there is a result."""
        return not self.result.isHidden()

    def shows_answer(self) -> bool:
        """Say whether the answer stands beside what was typed."""
        return not self.result.isHidden() and not self.result.difference.isHidden()

    def types(self) -> bool:
        """Say that letters are text while the field has the keyboard."""
        return self.field.hasFocus()

    def take_focus(self) -> bool:
        """Take the keyboard, with a ring: nobody clicked."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def set_listening(self, *, listening: bool) -> None:
        """Take no key that was pressed before the field was on screen."""
        self.field.guard.listening = listening

    def set_text_size(self, pixels: int) -> None:
        """Write a little smaller than the card, as code is."""
        self.field.setFont(code_font(max(round(pixels * _TYPED / BODY), CODE)))
        self.result.set_text_size(pixels)
