"""Anki's gaps, `{{c1::text::hint}}`: nested, with several numbers, also within maths.

They are read as Anki reads them, which forgives more than the grammar of Gradus' own decks: nothing
is ever refused, and what is no cloze stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from gradus.domain.anki.marks import HIDES
from gradus.domain.markup.marks import CLOSE, OPEN

_TOKEN = re.compile(r"\{\{c(?P<numbers>[0-9]{1,9}(?:,[0-9]{1,9}){0,99})::|(?P<close>\}\})")
_SEPARATOR = "::"
_DEEPEST = 8
"""Anki shows gaps nested deeper than this as they are written; so do we."""


@dataclass(slots=True)
class Gap:
    """One gap: its numbers (from 1), what it hides, and a hint or none."""

    numbers: frozenset[int]
    opening: str = ""
    hint: str | None = None
    parts: list[str | Gap] = field(default_factory=list)

    def add_text(self, text: str) -> None:
        """Take text in; what follows the first double colon is the hint."""
        before, separator, after = text.partition(_SEPARATOR)
        if separator:
            self.hint = after
        self.parts.append(before)


def numbers_in(text: str) -> frozenset[int]:
    """Return the numbers of all gaps of a text, nested ones included."""
    return frozenset(number for gap in _all(read(text)) for number in gap.numbers)


def question(text: str, number: int, *, hints: bool = True) -> str:
    """Return the text with the gaps of a number hidden, marked, and all others shown plainly."""
    parts = read(text)
    if not hints:
        for gap in _all(parts):
            gap.hint = None
    return _written(parts, number, shows=False)


def answer(text: str, number: int) -> str:
    """Return the text with the gaps of a number shown and marked, all others shown plainly."""
    return _written(read(text), number, shows=True)


def only(text: str, number: int, *, shows: bool) -> str:
    """Return nothing but the gaps of a number, with commas between them."""
    gaps = (gap for gap in _all(read(text)) if number in gap.numbers)
    return ", ".join(_gap(gap, number, shows=shows) for gap in gaps)


def hidden(text: str, number: int) -> str:
    """Return what the gaps of a number hide, with commas between different ones, unmarked."""
    gaps = (gap for gap in _all(read(text)) if number in gap.numbers)
    return ", ".join(dict.fromkeys(_plain(gap.parts) for gap in gaps))


def read(text: str) -> list[str | Gap]:
    """Return a text's parts in order: text and gaps."""
    root = Gap(frozenset())
    stack, position = [root], 0
    for token in _TOKEN.finditer(text):
        _take_text(stack, text[position : token.start()])
        position = token.end()
        if token["numbers"] and len(stack) <= _DEEPEST:
            stack.append(_opened(token))
        elif token["close"] and len(stack) > 1:
            gap = stack.pop()
            stack[-1].parts.append(gap)
        else:
            _take_text(stack, token[0])
    _take_text(stack, text[position:])
    _close_open_ones(stack)
    return root.parts


def _opened(token: re.Match[str]) -> Gap:
    return Gap(frozenset(map(int, token["numbers"].split(","))), token[0])


def _take_text(stack: list[Gap], text: str) -> None:
    if len(stack) > 1:
        stack[-1].add_text(text)
    elif text:
        stack[0].parts.append(text)


def _close_open_ones(stack: list[Gap]) -> None:
    """Show as it was written what was never closed."""
    while len(stack) > 1:
        gap = stack.pop()
        hint = [] if gap.hint is None else [_SEPARATOR + gap.hint]
        stack[-1].parts += [gap.opening, *gap.parts, *hint]


def _all(parts: list[str | Gap]) -> Iterator[Gap]:
    for part in parts:
        if isinstance(part, Gap):
            yield part
            yield from _all(part.parts)


def _written(parts: list[str | Gap], number: int, *, shows: bool) -> str:
    return "".join(
        part if isinstance(part, str) else _gap(part, number, shows=shows) for part in parts
    )


def _gap(gap: Gap, number: int, *, shows: bool) -> str:
    if number not in gap.numbers:
        return _written(gap.parts, number, shows=shows)
    if shows:
        return f"{OPEN}{_written(gap.parts, number, shows=True)}{CLOSE}"
    return f"{OPEN}{HIDES}{gap.hint or '…'}{CLOSE}"


def _plain(parts: list[str | Gap]) -> str:
    return "".join(part if isinstance(part, str) else _plain(part.parts) for part in parts)
