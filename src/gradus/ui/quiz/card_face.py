"""What the quiz asks of a widget that shows one face of a card."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from gradus.domain.markup.document import Document
from gradus.ui.design.tokens import Tokens


class CardFace(Protocol):
    """Shows documents in the colours and at the size it is given."""

    @property
    def linkActivated(self) -> SignalInstance:
        """Says which link was followed."""
        ...

    @property
    def worded(self) -> SignalInstance:
        """Says the text with its formulas as words, where a screen reader listens."""
        ...

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colours."""
        ...

    def set_text_size(self, pixels: int) -> None:
        """Show running text at a size, and all else in proportion."""
        ...

    def show_document(self, document: Document, folder: Path) -> None:
        """Show a document whose images lie in a folder."""
        ...

    def read_out(self, heard: Document | None = None) -> None:
        """Have a screen reader speak what is shown, but for a beginning that it has heard."""
        ...

    def paint_ahead(self) -> None:
        """Paint what was given, out of sight, so that it appears at once when it is shown."""
        ...

    def is_settled(self) -> bool:
        """Say whether every formula is there."""
        ...
