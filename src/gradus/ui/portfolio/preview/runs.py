"""Inline elements of a README that cards do not have."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from PySide6.QtGui import QTextCharFormat

from gradus.ui.portfolio.preview.content import WIDTH, is_remote
from gradus.ui.portfolio.preview.style import BADGE
from gradus.ui.rendering.runs import PLATE_EDGE, Run, Runs
from gradus.ui.rendering.style import Property

_LEFT_OUT = frozenset({"input", "source"})
_GROUPS = frozenset({"picture", "span", "div", "p"})


class ReadmeRuns(Runs):
    """Turns the inline content of a README's elements into runs."""

    def child(self, child: Element, form: QTextCharFormat) -> Iterator[Run]:
        """Yield the pieces of one inline element; a task's box is the item's marker."""
        if child.tag in _LEFT_OUT:
            return
        if child.tag in _GROUPS:
            yield from self.of(child, form)
        elif child.tag == "img":
            yield from self._picture(child, form)
        else:
            yield from super().child(child, form)

    def _picture(self, element: Element, form: QTextCharFormat) -> Iterator[Run]:
        source, width = element.get("src", ""), element.get("width", "")
        alt = element.get("alt", "") or source.rpartition("/")[2]
        if is_remote(source):
            yield from self._badge(alt, form)
            return
        wanted = Element("img", {"src": source + WIDTH * bool(width) + width, "alt": alt})
        yield from super().child(wanted, form)

    def _badge(self, alt: str, around: QTextCharFormat) -> Iterator[Run]:
        """Show a picture of somebody's server by its words: nothing is fetched."""
        form = QTextCharFormat(around)
        font = form.font()
        font.setPixelSize(BADGE)
        form.setFont(font)
        form.setProperty(Property.PLATE, True)  # noqa: FBT003 - Qt's signature
        yield Run(f"{PLATE_EDGE}{alt}{PLATE_EDGE}", form)
        yield Run(" ", around)
