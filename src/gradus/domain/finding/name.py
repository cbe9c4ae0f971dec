"""A name as it is compared: folded, and cut into words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradus.domain.search.pattern import fold

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Name:
    """`text` is the words with one blank between two, `joined` the words without blanks.

    The sets of letters, of all and of those that begin words, spare most comparisons.
    """

    words: tuple[str, ...]
    text: str
    joined: str
    letters: frozenset[str]
    first_letters: frozenset[str]

    @classmethod
    def of(cls, written: str) -> Name:
        """Read a name, or what a person typed: case, accents and signs count for nothing."""
        words = tuple(_WORD.findall(fold(written)))
        joined = "".join(words)
        first = frozenset(word[0] for word in words)
        return cls(words, " ".join(words), joined, frozenset(joined), first)
