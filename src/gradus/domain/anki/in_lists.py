"""A note from Anki as one plain line of a list."""

from __future__ import annotations

import re

from gradus.domain.markup.maths_line import maths_line

_MATHS = re.compile(
    r"\\\((.{1,300}?)\\\)|\\\[(.{1,300}?)\\\]|\[\$\$?\](.{1,300}?)\[/\$\$?\]"
    r"|\[latex\]\$?(.{1,300}?)\$?\[/latex\]"
)


def in_list(heading: str) -> str:
    """Return the plain text of a note with its formulas in Unicode."""
    if "\\" not in heading and "[" not in heading:
        return heading
    return _MATHS.sub(lambda found: maths_line(next(filter(None, found.groups()))), heading)
