"""Private-use characters that carry gaps of clozes through HTML, and taking them from authors."""

from __future__ import annotations

from gradus.domain.markup.marks import RESERVED

HIDES = "\ue00d"
"""Stands behind the mark that opens a gap whose text is hidden; what follows is the hint."""
ASKS = "\ue00e"
"""Stands where the answer is to be typed."""

_NOTHING = dict.fromkeys(map(ord, (*RESERVED, HIDES, ASKS)))


def plain_of_marks(text: str) -> str:
    """Return an author's text without any character that has a meaning here."""
    return text.translate(_NOTHING)
