"""Text to look for: its pieces between wildcards, without case and diacritics."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

WILDCARD = "*"
ESCAPE = "\\"
_BLANKS = re.compile(r"\s+")
_ODD_BLANKS = re.compile(r"[^\S ]|\s{2}")
"""What a text seldom holds: looking costs a fifth of writing the text anew."""


def fold(text: str) -> str:
    """Return the text without case, accents and double blanks, so that equal words compare equal.

    Decomposed by Unicode's NFKD, non-spacing marks dropped, then case-folded.
    """
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(one for one in apart if unicodedata.category(one) != "Mn")
    text = text.casefold()
    return _BLANKS.sub(" ", text) if _ODD_BLANKS.search(text) else text


@dataclass(frozen=True, slots=True)
class Pattern:
    """Folded text; between two pieces stands a wildcard, which is any text or none."""

    pieces: tuple[str, ...]

    @classmethod
    def of(cls, written: str) -> Pattern:
        """Read what a person wrote: a star is a wildcard, a backslash takes the next literally."""
        pieces = [""]
        characters = iter(written)
        for character in characters:
            if character == WILDCARD:
                pieces.append("")
            else:
                pieces[-1] += next(characters, ESCAPE) if character == ESCAPE else character
        return cls(tuple(map(fold, pieces)))

    def matcher(self) -> Callable[[str], bool]:
        """Return a test of whether the whole of a text fits."""
        if len(self.pieces) == 1:
            (whole,) = self.pieces
            return lambda text: fold(text) == whole
        expression = re.compile(".*".join(map(re.escape, self.pieces)), re.DOTALL)
        return lambda text: expression.fullmatch(fold(text)) is not None
