"""Gaps in a note: `{{cN::text::hint}}`, in prose, in code and inside formulas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gradus.domain.markup import marks
from gradus.domain.markup.scan import Kind, Segment, segments

_OPEN = re.compile(r"\{\{c(?P<number>\d+)::")
_TEX_SPECIAL = re.compile(r"([#$%&_{}])")


class ClozeError(ValueError):
    """A cloze is not written to the rules; `offset` is where it starts in the text."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Cloze:
    """One gap: `text[start:end]` with its number (from 1), what it hides, and a hint or none."""

    number: int
    start: int
    end: int
    answer: str
    hint: str | None
    within: Kind


def find_clozes(text: str) -> tuple[Cloze, ...]:
    """Return the clozes of a text in order.

    Raises ClozeError for one that is not closed, is empty, holds another, spans an empty line or
    crosses the border of a formula.
    """
    return tuple(_clozes(text, segments(text)))


def hide(text: str, number: int) -> str:
    """Return the text with the clozes of that number hidden and all others shown plainly."""
    return _rewrite(text, number, _hidden)


def reveal(text: str, number: int) -> str:
    """Return the text with the clozes of that number shown and marked, all others shown plainly."""
    return _rewrite(text, number, _shown)


def _clozes(text: str, parts: tuple[Segment, ...]) -> Iterator[Cloze]:
    position = 0
    while match := _OPEN.search(text, position):
        end = _balanced_end(text, match.end(), match.start())
        inner = text[match.end() : end - 2]
        _check(inner, match.start())
        answer, hint = _split_hint(inner)
        number = int(match["number"])
        if number == 0 or not answer.strip():
            raise ClozeError("A cloze is empty or has the number 0.", match.start())
        yield Cloze(number, match.start(), end, answer, hint, _within(parts, match.start(), end))
        position = end


def _balanced_end(text: str, position: int, start: int) -> int:
    depth = 0
    while position < len(text):
        character = text[position]
        if character == "\\":
            position += 2
            continue
        if character == "{":
            depth += 1
        elif character == "}":
            if depth == 0 and text.startswith("}}", position):
                return position + 2
            depth -= 1
        position += 1
    raise ClozeError("A cloze is not closed.", start)


def _check(inner: str, start: int) -> None:
    if _OPEN.search(inner):
        raise ClozeError("A cloze stands inside another one.", start)
    if "\n\n" in inner:
        raise ClozeError("A cloze spans an empty line.", start)


def _split_hint(inner: str) -> tuple[str, str | None]:
    """Split at the last `::` that is neither code nor maths: x[::2] is no hint."""
    for segment in reversed(segments(inner)):
        if segment.kind is Kind.TEXT and "::" in segment.inner:
            at = segment.start + segment.inner.rindex("::")
            return inner[:at], inner[at + 2 :].strip() or None
    return inner, None


def _within(parts: tuple[Segment, ...], start: int, end: int) -> Kind:
    for part in parts:
        if part.start <= start < part.end:
            if part.kind is Kind.TEXT:
                _check_covered(parts, start, end)
            elif end > part.end:
                raise ClozeError("A cloze crosses the border of a formula or of code.", start)
            return part.kind
    raise AssertionError("segments cover the whole text")


def _check_covered(parts: tuple[Segment, ...], start: int, end: int) -> None:
    for part in parts:
        if part.kind is not Kind.TEXT and start < part.start < end < part.end:
            raise ClozeError("A cloze crosses the border of a formula or of code.", start)


def _rewrite(text: str, number: int, write: Callable[[Cloze], str]) -> str:
    result: list[str] = []
    position = 0
    for cloze in find_clozes(text):
        result.append(text[position : cloze.start])
        result.append(write(cloze) if cloze.number == number else cloze.answer)
        position = cloze.end
    result.append(text[position:])
    return "".join(result)


def _hidden(cloze: Cloze) -> str:
    if cloze.within.is_maths:
        return rf"{marks.CLOZE_MACRO}{{[\,{_tex_hint(cloze.hint)}\,]}}"
    gap = f"[{cloze.hint or '…'}]"
    return gap if cloze.within.is_code else f"{marks.OPEN}{gap}{marks.CLOSE}"


def _tex_hint(hint: str | None) -> str:
    if hint is None:
        return r"\ldots"
    escaped = _TEX_SPECIAL.sub(r"\\\1", hint.replace("\\", " "))
    return rf"\text{{{escaped}}}"


def _shown(cloze: Cloze) -> str:
    if cloze.within.is_maths:
        return f"{marks.CLOZE_MACRO}{{{cloze.answer}}}"
    return cloze.answer if cloze.within.is_code else f"{marks.OPEN}{cloze.answer}{marks.CLOSE}"
