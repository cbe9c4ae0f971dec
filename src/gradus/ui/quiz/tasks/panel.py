"""What every way of answering offers to the quiz."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gradus.domain.decks.tasks import Given, Task
from gradus.ui.design.tokens import Tokens
from gradus.ui.quiz.attempt import Attempt


@dataclass(frozen=True, slots=True)
class Offer:
    """What the button below the card would do now, and its key."""

    caption: str
    key: str


class Panel(QWidget):
    """A place to answer below the question; a key counts only while it is `listening`."""

    submitRequested = Signal()
    changed = Signal()

    def begin(self, task: Task, folder: Path) -> None:
        """Ask anew, with nothing typed or picked."""
        raise NotImplementedError

    def prepare(self, task: Task, folder: Path) -> None:
        """Lay out what a task that comes later will show, while another way of answering is shown.

        Nothing has to be.
        """

    def finish(self, task: Task, attempt: Attempt) -> None:
        """Take nothing more, and show what became of what was given."""
        raise NotImplementedError

    def given(self) -> Given:
        """Return what was typed or picked so far."""
        raise NotImplementedError

    def offer(self) -> Offer:
        """Return what can be done now."""
        raise NotImplementedError

    def says_something(self) -> bool:
        """Say whether there is anything to see once the card is turned over."""
        raise NotImplementedError

    def shows_answer(self) -> bool:
        """Say whether the answer itself can be seen here."""
        raise NotImplementedError

    def types(self) -> bool:
        """Say whether letters are text here."""
        return False

    def take_focus(self) -> bool:
        """Take the keyboard if the panel is written into, and say whether it did."""
        return False

    def take_key(self, _event: QKeyEvent) -> bool:
        """Act on a key that was pressed elsewhere on the page, and say whether it was one."""
        return False

    def set_listening(self, *, listening: bool) -> None:
        """Listen to keys, or be deaf until what they act on is on screen."""

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colours."""

    def set_text_size(self, pixels: int) -> None:
        """Write at another size."""

    def is_settled(self) -> bool:
        """Say whether every formula is there."""
        return True
