"""What the editor asks of what it edits."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from gradus.domain.markup.document import Document
from gradus.services.editing.checked import Checked
from gradus.ui.design.tokens import Tokens


class Draft(Protocol):
    """A text that can be checked at any time, also on a thread, and saved."""

    @property
    def text(self) -> str:
        """What the editor begins with."""
        ...

    @property
    def place(self) -> str:
        """Where the text belongs, in a few words."""
        ...

    @property
    def line(self) -> int:
        """The line to begin at, from 1."""
        ...

    def check(self, text: str, line: int) -> Checked:
        """Return what is wrong with a text, and the cards of the note at a line."""
        ...

    def save(self, text: str) -> Draft | None:
        """Save, and return what to go on with, None where nothing is left to do.

        Raises GradusError where the text was not saved.
        """
        ...


class Face(Protocol):
    """A widget that shows one side of a card."""

    @property
    def linkActivated(self) -> SignalInstance:
        """Says which link was followed."""
        ...

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colours."""
        ...

    def show_document(self, document: Document, folder: Path) -> None:
        """Show a document whose pictures lie in a folder."""
        ...
