"""Finding code spans and maths between fences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from gradus.domain.markup.segment import Kind, Segment

_SPECIAL = re.compile(r"\\.?|`+|\$\$?", re.DOTALL)
_BACKTICKS = re.compile(r"`+")
_EMPTY_LINE = re.compile(r"\n(?=[ \t\r]*\n)")
_END = r"\\.?|`+|\n(?=[ \t\r]*\n)"
_CLOSING = {
    "$": re.compile(rf"(?<!\s)\$(?!\d)|{_END}", re.DOTALL),
    "$$": re.compile(rf"\$\$|{_END}", re.DOTALL),
}


class InlineScanner:
    """Finds code spans and maths in one text, in time linear in its length."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._unclosed_until = {"$": 0, "$$": 0}

    def scan(self, start: int, end: int) -> Iterator[Segment]:
        """Yield code spans and maths within `text[start:end]` in order."""
        while match := _SPECIAL.search(self._text, start, end):
            segment = self._segment(match, end)
            start = segment.end if segment else match.end()
            if segment:
                yield segment

    def _segment(self, opening: re.Match[str], end: int) -> Segment | None:
        if opening[0].startswith("`"):
            return self._code(opening, end)
        if opening[0] == "$$":
            return self._display(opening.start(), end)
        if opening[0] == "$":
            return self._inline(opening.start(), end)
        return None

    def _code(self, opening: re.Match[str], end: int) -> Segment | None:
        start, inside = opening.span()
        closing = _first(self._backticks[inside - start], inside)
        empty = _first(self._empty_lines, inside)
        limit = end if empty is None else min(empty, end)
        if closing is None or closing >= limit:
            return None
        after = closing + inside - start
        return Segment(Kind.CODE, start, after, self._text[inside:closing])

    @cached_property
    def _backticks(self) -> defaultdict[int, list[int]]:
        """Where rows of backticks begin, by their length: looking ahead for each is quadratic."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for row in _BACKTICKS.finditer(self._text):
            found[len(row[0])].append(row.start())
        return found

    @cached_property
    def _empty_lines(self) -> list[int]:
        return [line.start() for line in _EMPTY_LINE.finditer(self._text)]

    def _display(self, start: int, end: int) -> Segment | None:
        close = self._closing(start + 2, end, "$$")
        if close is None or not self._text[start + 2 : close].strip():
            return None
        return Segment(Kind.DISPLAY_MATHS, start, close + 2, self._text[start + 2 : close].strip())

    def _inline(self, start: int, end: int) -> Segment | None:
        if start + 1 >= end or self._text[start + 1].isspace():
            return None
        close = self._closing(start + 1, end, "$")
        if close is None:
            return None
        return Segment(Kind.INLINE_MATHS, start, close + 1, self._text[start + 1 : close])

    def _closing(self, position: int, end: int, mark: str) -> int | None:
        """Return where maths opened before `position` closes.

        Whether a mark may close does not depend on where maths opened, so a vain search is never
        repeated within the stretch that it covered.
        """
        if position <= self._unclosed_until[mark]:
            return None
        for match in _CLOSING[mark].finditer(self._text, position, end):
            if match[0] == mark:
                return match.start()
            quotes = match[0].startswith("`") and self._code(match, end) is None
            if not quotes and not match[0].startswith("\\"):
                end = match.start()
                break
        self._unclosed_until[mark] = end
        return None


def _first(places: list[int], position: int) -> int | None:
    """Return the first of some sorted places that lies at a position or after it."""
    number = bisect_left(places, position)
    return places[number] if number < len(places) else None
