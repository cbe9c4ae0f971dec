"""What the objects in a card's text show: its formulas and images, by number."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from gradus.domain.markup.document import Document, Formula
from gradus.domain.markup.masks import BEGINNING, split
from gradus.ui.design.tokens import LIGHT, Tokens
from gradus.ui.rendering.images import load_image
from gradus.ui.rendering.masking import masked
from gradus.ui.rendering.maths.typesetter import Outcome


@dataclass(slots=True)
class Content:
    """One document as it is shown now; an outcome is missing until its formula is typeset.

    `zoom` multiplies the size of all text.
    """

    document: Document
    folder: Path
    tokens: Tokens = LIGHT
    zoom: float = 1.0
    outcomes: list[Outcome | None] = field(default_factory=list, init=False)
    _images: dict[str, QImage | None] = field(default_factory=dict, init=False)

    def formula(self, number: int) -> Formula:
        """Return a formula of the document."""
        return self.document.formulas[number]

    def image(self, source: str) -> QImage | None:
        """Return an image of the deck's folder, if it can be shown, with the masks on it."""
        key = f"{self.tokens.dark} {source}" if BEGINNING in source else source
        if key not in self._images:
            self._images[key] = self._load(source)
        return self._images[key]

    def _load(self, source: str) -> QImage | None:
        name, masks = split(source)
        image = load_image(self.folder, name)
        return masked(image, masks, self.tokens) if image is not None and masks else image
