"""The steps of a numbered derivation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.decks.masks import masked
from gradus.domain.markup.scan import Kind

_NUMBERED = re.compile(r"^(?P<mark> *\d+[.)][ \t]+)\S", re.MULTILINE)
_DEEPEST = 3
"""Four spaces before a number make code of it."""


def beginnings(body: str) -> tuple[str, ...]:
    """Return the body up to the end of each step; the last is all of it.

    What stands before the first step comes with it, and what follows a step at the margin with
    that one. A list inside a step is part of it. A body without steps is one.
    """
    ends = [*list(_starts(body))[1:], len(body)]
    return tuple(body[:end].rstrip() for end in ends)


def _starts(body: str) -> Iterator[int]:
    bare = masked(body, lambda part: part.kind is not Kind.TEXT)
    inside = _DEEPEST + 1
    for match in _NUMBERED.finditer(bare):
        mark = match["mark"]
        if len(mark) - len(mark.lstrip()) < inside:
            inside = min(len(mark), _DEEPEST + 1)
            yield match.start()
