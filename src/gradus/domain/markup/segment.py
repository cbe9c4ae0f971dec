"""A stretch of Markdown of one kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a stretch of Markdown is."""

    TEXT = "text"
    FENCE = "fence"
    CODE = "code"
    INLINE_MATHS = "inline maths"
    DISPLAY_MATHS = "display maths"

    @property
    def is_maths(self) -> bool:
        """Whether the stretch is LaTeX."""
        return self in {Kind.INLINE_MATHS, Kind.DISPLAY_MATHS}

    @property
    def is_code(self) -> bool:
        """Whether the stretch is program text."""
        return self in {Kind.FENCE, Kind.CODE}


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch `text[start:end]` with its delimiters; `inner` is what stands between them."""

    kind: Kind
    start: int
    end: int
    inner: str
