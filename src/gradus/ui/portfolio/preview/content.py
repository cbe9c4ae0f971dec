"""What the objects in a README's text show, kept while somebody types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gradus.domain.markup.document import Document
from gradus.domain.portfolio.github.tree import Tree
from gradus.ui.rendering.content import Content
from gradus.ui.rendering.images import load_image

MOST_IMAGES, WIDEST, MOST_FORMULAS = 60, 1_600, 500
WIDTH = "\n"
"""Stands between the source of an image and the width that its author wants."""


@dataclass(slots=True)
class ReadmeContent(Content):
    """One README; images are read beside the window, and are missing until then.

    `wanted` holds the sources that were asked for and not read yet.
    """

    read: dict[str, QImage | None] = field(default_factory=dict)
    wanted: set[str] = field(default_factory=set)

    def number(self, page: Tree) -> bool:
        """Give the formulas of a page numbers that each keeps from one page to the next.

        False if all begin anew, because too many are gone.
        """
        numbers = {formula: n for n, formula in enumerate(self.document.formulas)}
        kept = len(numbers) <= MOST_FORMULAS + len(page.formulas)
        if not kept:
            numbers = {}
        for block in page.blocks:
            for element in block.iter("maths"):
                formula = page.formulas[int(element.get("n", "0"))]
                element.set("n", str(numbers.setdefault(formula, len(numbers))))
        self.document = Document(Element("div"), tuple(numbers), "")
        return kept

    def image(self, source: str) -> QImage | None:
        """Return an image of the repository if it is read by now."""
        if source not in self.read:
            if not is_remote(source) and len(self.read) + len(self.wanted) < MOST_IMAGES:
                self.wanted.add(source)
            return None
        return self.read[source]


def is_remote(source: str) -> bool:
    """Tell whether an image lies on somebody's server; it is never fetched."""
    address = urlsplit(source)
    return bool(address.scheme or address.netloc)


def read_images(folder: Path, base: str, sources: Iterable[str]) -> dict[str, QImage | None]:
    """Read images of a repository's folder; `base` is where the README's relative paths start.

    Call this on a thread of its own: a large picture takes longer than the window has time for.
    """
    return {source: _read(folder, base, source) for source in sources}


def _read(folder: Path, base: str, source: str) -> QImage | None:
    address, _, width = source.partition(WIDTH)
    path = unquote(address.partition("#")[0].partition("?")[0])
    inside = path.lstrip("/") if path.startswith("/") else f"{base}/{path}".lstrip("/")
    image = load_image(folder, inside)
    if image is None:
        return None
    wanted = min(int(width), WIDEST) if width.isdecimal() and len(width) < 6 else image.width()
    wanted = max(1, min(wanted, WIDEST))
    if wanted == image.width():
        return image
    return image.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
