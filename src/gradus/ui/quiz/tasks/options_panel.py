"""Answering by picking options."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.decks.tasks import REVEAL, Choose, Task, letter
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.tokens import Tokens
from gradus.ui.help.keys import enter
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.tasks import words
from gradus.ui.quiz.tasks.option_row import Mark, OptionRow
from gradus.ui.quiz.tasks.panel import Offer, Panel
from gradus.ui.quiz.tasks.verdict import Verdict
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.label import label

_ALLOWED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class OptionsPanel(Panel):
    """A row for each option; where one is right, a second pick of the same submits it."""

    rowFocused = Signal(QWidget)

    def __init__(self, look: Look, face: Callable[[QWidget], CardFace]) -> None:
        super().__init__()
        self._look = look
        self._face = face
        self._task: Task = REVEAL
        self._tokens = look.theme.tokens
        self._pixels: int | None = None
        self._listening = True
        self._open = False
        self.rows: list[OptionRow] = []
        self.verdict = Verdict(look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.note = label(words.pick_all(), Text.QUIET)
        self._column.addWidget(self.note)
        self._column.addSpacing(4)
        self._column.addWidget(self.verdict)

    def begin(self, task: Task, folder: Path) -> None:
        """Show the options, none of them picked."""
        assert isinstance(task, Choose)
        self._task, self._open = task, True
        self.verdict.hide()
        self.note.setVisible(task.several)
        self.prepare(task, folder)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(task.options))
        for row in self._shown():
            row.open_to(picks=True)
            row.show_mark(Mark.OPEN)

    def prepare(self, task: Task, folder: Path) -> None:
        """Make the rows and lay their texts out."""
        assert isinstance(task, Choose)
        while len(self.rows) < len(task.options):
            self._add_row()
        for row, option in zip(self.rows, task.options, strict=False):
            row.fill(option.text, folder)

    def finish(self, task: Task, attempt: Attempt) -> None:
        """Mark the right options and those that were picked wrongly."""
        assert isinstance(task, Choose)
        self._open = False
        picked = attempt.given if isinstance(attempt.given, frozenset) else frozenset()
        for place, row in enumerate(self._shown()):
            row.open_to(picks=False)
            row.show_mark(_mark(right=place in task.right, picked=place in picked))
        self.verdict.setVisible(bool(picked))
        said = words.choice(task, right=attempt.right is True)
        self.verdict.show_verdict(said, right=attempt.right is True)
        announce(self, said, at_once=True)

    def given(self) -> frozenset[int]:
        """Return the places of what is picked."""
        return frozenset(n for n, row in enumerate(self._shown()) if row.mark is Mark.PICKED)

    def offer(self) -> Offer:
        """Check what is picked, or turn over without."""
        return Offer(words.compare() if self.given() else words.dont_know(), enter())

    def says_something(self) -> bool:
        """Say that the options stay where they are."""
        return True

    def shows_answer(self) -> bool:
        """Say that the right options are marked."""
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """Pick by letter; go to the first or the last row with an arrow, or with Space."""
        rows, key = self._shown(), event.key()
        place = key - Qt.Key.Key_A
        if event.modifiers() & ~_ALLOWED:
            return False
        if 0 <= place < len(rows):
            if self._listening and not event.isAutoRepeat():
                self._pick(rows[place])
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Space}:
            self._focus(rows[0])
        elif key == Qt.Key.Key_Up:
            self._focus(rows[-1])
        else:
            return False
        return True

    def set_listening(self, *, listening: bool) -> None:
        """Take no letter that was pressed before the options were on screen."""
        self._listening = listening

    def set_tokens(self, tokens: Tokens) -> None:
        """Recolour the options."""
        self._tokens = tokens
        for row in self.rows:
            row.face.set_tokens(tokens)

    def set_text_size(self, pixels: int) -> None:
        """Show the options as large as the card."""
        self._pixels = pixels
        for row in self.rows:
            row.face.set_text_size(pixels)

    def is_settled(self) -> bool:
        """Say whether the formulas of all options are there."""
        return all(row.face.is_settled() for row in self._shown())

    def _shown(self) -> list[OptionRow]:
        count = len(self._task.options) if isinstance(self._task, Choose) else 0
        return self.rows[:count]

    def _pick(self, row: OptionRow) -> None:
        if not isinstance(self._task, Choose) or not self._open:
            return
        was_picked = row.mark is Mark.PICKED
        if was_picked and not self._task.several:
            self.submitRequested.emit()
            return
        if not self._task.several:
            for other in self._shown():
                other.show_mark(Mark.OPEN)
        row.show_mark(Mark.OPEN if was_picked else Mark.PICKED)
        announce(self, words.picked(row.letter, picked=not was_picked))
        self.changed.emit()

    def _move(self, row: OptionRow, step: int) -> None:
        rows = self._shown()
        self._focus(rows[(rows.index(row) + step) % len(rows)])

    def _focus(self, row: OptionRow) -> None:
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.rowFocused.emit(row)

    def _add_row(self) -> None:
        row = OptionRow(self._look, letter(len(self.rows)), self._face)
        row.face.set_tokens(self._tokens)
        if self._pixels is not None:
            row.face.set_text_size(self._pixels)
        row.clicked.connect(lambda: self._pick(row))
        row.moveRequested.connect(lambda step: self._move(row, step))
        self._column.insertWidget(1 + len(self.rows), row)
        self.rows.append(row)


def _mark(*, right: bool, picked: bool) -> Mark:
    if right:
        return Mark.RIGHT_PICK if picked else Mark.RIGHT
    return Mark.WRONG_PICK if picked else Mark.OVER
