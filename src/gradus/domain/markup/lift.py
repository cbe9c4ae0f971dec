"""Taking code and maths out of Markdown, so that no rule of Markdown reads into them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradus.domain.markup.fences import fence_lead
from gradus.domain.markup.marks import FORMULA_CLOSE, FORMULA_OPEN, with_clozes_only
from gradus.domain.markup.scan import Kind, Segment, segments

PLACEHOLDER = re.compile(f"{FORMULA_OPEN}(\\d+){FORMULA_CLOSE}")


@dataclass(frozen=True, slots=True)
class Lifted:
    """Markdown with a placeholder for every piece of code or maths, and those pieces."""

    markdown: str
    pieces: tuple[Segment, ...]
    _text: str

    def source(self, piece: Segment) -> str:
        """Return what the author wrote for a piece, delimiters and all."""
        return self._text[piece.start : piece.end]


def lift(text: str) -> Lifted:
    """Replace each fence, code span and formula by its placeholder."""
    text = with_clozes_only(text)
    pieces: list[Segment] = []
    prose: list[str] = []
    for segment in segments(text):
        if segment.kind is Kind.TEXT:
            prose.append(segment.inner)
        else:
            prose.append(_placeholder(segment, text, len(pieces)))
            pieces.append(segment)
    return Lifted("".join(prose), tuple(pieces), text)


def _placeholder(segment: Segment, text: str, index: int) -> str:
    mark = f"{FORMULA_OPEN}{index}{FORMULA_CLOSE}"
    if segment.kind is not Kind.FENCE:
        return mark
    lead = fence_lead(text[segment.start : segment.end])
    quotes = lead[: lead.rfind(">") + 1]
    return f"{quotes}\n{lead}{mark}\n{quotes}\n"
