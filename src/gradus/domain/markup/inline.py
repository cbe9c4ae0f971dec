"""Finding code spans and maths between fences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.markup.segment import Kind, Segment

_SPECIAL = re.compile(r"\\.?|`+|\$\$?", re.DOTALL)
_BACKTICKS = re.compile(r"`+")
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
_END = r"\\.?|`|\n(?=[ \t\r]*\n)"
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
        start, run = opening.start(), opening[0]
        empty = _EMPTY_LINE.search(self._text, opening.end(), end)
        limit = empty.start() if empty else end
        for closing in _BACKTICKS.finditer(self._text, opening.end(), limit):
            if closing[0] == run:
                inner = self._text[opening.end() : closing.start()]
                return Segment(Kind.CODE, start, closing.end(), inner)
        return None

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
            if not match[0].startswith("\\"):
                end = match.start()
                break
        self._unclosed_until[mark] = end
        return None
