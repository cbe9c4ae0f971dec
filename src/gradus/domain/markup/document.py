"""What Markdown becomes: a tree of safe elements with its formulas set apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from xml.etree.ElementTree import Element

from gradus.domain.markup.marks import CLOZE_MACRO

INLINE = frozenset(
    {"strong", "em", "del", "u", "sub", "sup", "kbd", "code", "a", "img", "mark", "maths"}
)
CELLS = frozenset({"th", "td"})
BLOCKS = frozenset(
    {"div", "p", "h3", "h4", "h5", "h6", "blockquote", "hr", "br", "ul", "ol", "li", "pre"}
    | {"table", "thead", "tbody", "tr"}
)
TAGS = INLINE | CELLS | BLOCKS
"""Every element that a document can hold."""


@dataclass(frozen=True, slots=True)
class Formula:
    """One piece of LaTeX without its dollars; `display` is true between double dollars."""

    latex: str
    display: bool

    @property
    def written(self) -> str:
        """The LaTeX without what the app put into it to colour a cloze."""
        return self.latex.replace(CLOZE_MACRO, "")


class Restraint(Enum):
    """Why a document does not show all that its text asks for."""

    CUT = "cut"
    VERBATIM = "verbatim"


@dataclass(frozen=True, slots=True)
class Document:
    """Safe Markdown, ready to be painted.

    `root` is a div whose elements are limited to p, h3 to h6, strong, em, del, u, sub, sup, kbd,
    code, pre, a, img, ul, ol, li, blockquote, hr, br, table and its parts, mark (a cloze), and
    maths. A maths element carries `n`, its index into `formulas`. A pre carries `language`. No
    attribute of an author's HTML gets here. `plain` is the text with each formula as `$latex$`, for
    search and screen readers. `restraint` says that it was cut, or is shown as it was written.
    """

    root: Element
    formulas: tuple[Formula, ...]
    plain: str
    restraint: Restraint | None = None
