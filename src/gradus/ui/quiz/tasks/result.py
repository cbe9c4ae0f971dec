"""What became of a typed answer: a verdict, a sentence, and the difference."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.decks.tasks import Exercise, Task
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.tasks import words
from gradus.ui.quiz.tasks.difference_view import DifferenceView
from gradus.ui.quiz.tasks.findings import Finding, finding
from gradus.ui.quiz.tasks.verdict import Verdict
from gradus.ui.rendering.style import BODY, CODE, code_font
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label

_NOTHING = Finding("", "")


class Result(QWidget):
    """Stands where the answer was typed; hidden where there is nothing to say."""

    drawRequested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = Verdict(look)
        self.note = label("", Text.QUIET, wrap=True)
        self.difference = DifferenceView(look.theme)
        self.draw = ActionButton(look.theme, words.other_numbers(), Kind.COMPACT, "N")
        self.draw.clicked.connect(self.drawRequested)
        self._arrange()

    def show_attempt(self, task: Task, attempt: Attempt) -> None:
        """Show what became of an attempt; a failed exercise can be tried with other numbers."""
        given = attempt.given if isinstance(attempt.given, str) else ""
        found = _NOTHING
        if given.strip():
            found = finding(task, given, right=attempt.right is True)
            announce(self, f"{found.verdict}. {found.note}", at_once=True)
        self.draw.setVisible(isinstance(task, Exercise) and attempt.failed)
        first = words.first_numbers() if attempt.draws else ""
        note = " ".join(filter(None, (found.note, first)))
        self._show(replace(found, note=note), right=attempt.right is True)
        self.setVisible(bool(found.verdict) or not self.draw.isHidden())

    def set_text_size(self, pixels: int) -> None:
        """Show the difference as large as code on the card."""
        self.difference.set_font(code_font(round(pixels * CODE / BODY)))

    def _show(self, found: Finding, *, right: bool) -> None:
        self.verdict.show_verdict(found.verdict, right=right)
        self.verdict.setVisible(bool(found.verdict))
        self.note.setText(found.note)
        self.note.setVisible(bool(found.note))
        self.difference.show_rows(found.rows)
        self.difference.setVisible(bool(found.rows))

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, REACH, 0)
        line.addWidget(self.verdict)
        line.addStretch(1)
        line.addWidget(self.draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, REACH, 0, 0)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self.note)
        column.addWidget(self.difference)
