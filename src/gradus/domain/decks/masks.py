"""Blotting out parts of a text while every other character keeps its place."""

from __future__ import annotations

import re
from collections.abc import Callable

from gradus.domain.markup.scan import Segment, segments

_NOT_A_BREAK = re.compile(r"[^\n]")


def masked(text: str, unwanted: Callable[[Segment], bool], filler: str = "x") -> str:
    """Return a text of the same length and lines in which unwanted parts hold only the filler."""
    return "".join(
        _NOT_A_BREAK.sub(filler, text[part.start : part.end])
        if unwanted(part)
        else text[part.start : part.end]
        for part in segments(text)
    )
