"""One face of a card, which can be filled before it is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from gradus.domain.markup.document import Document
from gradus.domain.markup.parser import parse
from gradus.ui.design.theme import Theme
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.widgets.focus_ring import FocusRing

# The present card's faces and those of the cards after it.
document_of = lru_cache(maxsize=16)(parse)
"""Parse Markdown, or return the document if it was parsed lately."""


class Leaf:
    """A face with its focus ring; remembers what it was filled with while hidden."""

    def __init__(
        self, theme: Theme, card_view: Callable[[QWidget], CardFace], parent: QWidget
    ) -> None:
        self.face = card_view(parent)
        self.widget = cast("QWidget", self.face)
        self.ring = FocusRing(theme, self.widget, 4)
        self._filled: tuple[str, Path] | None = None

    def holds(self, text: str, folder: Path) -> bool:
        """Whether it was filled with this text and not shown since."""
        return self._filled == (text, folder)

    def is_filled(self) -> bool:
        """Whether it was filled with anything and not shown since."""
        return self._filled is not None

    def fill(self, text: str, folder: Path, width: int) -> None:
        """Lay the text out at the width (pixels) it will have, out of sight."""
        if not self.holds(text, folder):
            self.widget.resize(width, self.widget.height())
            self.face.show_document(document_of(text), folder)
            self.face.paint_ahead()
            self._filled = (text, folder)

    def show_text(self, text: str, folder: Path) -> Document:
        """Show a text, at once where the leaf was filled with it, and return its document."""
        document = document_of(text)
        if not self.holds(text, folder):
            self.face.show_document(document, folder)
        self._filled = None
        return document
