"""Gaps in a note: `{{cN::text::hint}}`, in prose, in code and inside formulas."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from gradus.domain.markup import marks
from gradus.domain.markup.scan import Kind, Segment, segments

MOST = 999
"""The highest number of a cloze."""

_OPEN = re.compile(r"\{\{c(?P<number>[0-9]+)::")
_BRACE = re.compile(r"\\.|\{|\}", re.DOTALL)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_SEPARATOR = re.compile(r"::|\[|\]")
_TEX_SPECIAL = re.compile(r"([#$%&_{}])")
_WANTS_ARGUMENT = re.compile(r"(?:\\(?!(?:left|right|begin|end|hline)\b)[A-Za-z]+|[\^_])\s*\Z")
"""What stands before a cloze whose braces are also those of an argument, as in `x^{{c1::2}}`."""
_CARET = r"\unicode{x5E}"
"""Inside text LaTeX has no other caret that stands by itself."""


class ClozeError(ValueError):
    """A cloze is not written to the rules; `offset` is where it starts in the text."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Cloze:
    """One gap: `text[start:end]` with its number (from 1), what it hides, and a hint or none.

    `is_argument` tells that LaTeX would take its braces for those of an argument.
    """

    number: int
    start: int
    end: int
    answer: str
    hint: str | None
    within: Kind
    is_argument: bool = False

    def braced(self, latex: str) -> str:
        """Return LaTeX as the argument of what stands before, where something wants one."""
        return f"{{{latex}}}" if self.is_argument else latex


def find_clozes(text: str) -> tuple[Cloze, ...]:
    """Return the clozes of a text in order.

    Raises ClozeError for one that is not closed, is empty, holds another, spans an empty line,
    crosses the border of a formula or has a number that is not between 1 and 999.
    """
    return tuple(_clozes(text, segments(text)))


def hide(text: str, number: int, *, hints: bool = True) -> str:
    """Return the text with the clozes of that number hidden and all others shown plainly."""
    return _rewrite(text, number, _hidden if hints else _hidden_without_hint)


def reveal(text: str, number: int) -> str:
    """Return the text with the clozes of that number shown and marked, all others shown plainly."""
    return _rewrite(text, number, _shown)


def _clozes(text: str, parts: tuple[Segment, ...]) -> Iterator[Cloze]:
    starts = [part.start for part in parts]
    position, follows_argument = 0, False
    while match := _OPEN.search(text, position):
        start, end = match.start(), _balanced_end(text, match.end(), match.start())
        inner = text[match.end() : end - 2]
        _check(inner, start)
        answer, hint = _split_hint(inner)
        if not answer.strip():
            raise ClozeError("A cloze hides nothing.", start)
        first, last = (parts[bisect.bisect_right(starts, at) - 1] for at in (start, end - 1))
        if first is not last and not first.kind is last.kind is Kind.TEXT:
            raise ClozeError("A cloze crosses the border of a formula or of code.", start)
        is_argument = False
        if first.kind.is_maths:
            answer = answer.strip()  # a space left before the closing dollar would leave it open
            before = text[max(position, first.start) : start]
            wanted = bool(_WANTS_ARGUMENT.search(before)) or (follows_argument and not before)
            is_argument = wanted and "&" not in answer
        yield Cloze(_number(match), start, end, answer, hint, first.kind, is_argument)
        position, follows_argument = end, is_argument


def _number(match: re.Match[str]) -> int:
    digits = match["number"].lstrip("0")
    if not digits or len(digits) > len(str(MOST)):
        raise ClozeError(f"A cloze's number is not between 1 and {MOST}.", match.start())
    return int(digits)


def _balanced_end(text: str, position: int, start: int) -> int:
    depth = 0
    for brace in _BRACE.finditer(text, position):
        if brace[0] == "{":
            depth += 1
        elif brace[0] == "}" and depth:
            depth -= 1
        elif brace[0] == "}" and text.startswith("}}", brace.start()):
            return brace.start() + 2
        elif brace[0] == "}":
            break
    raise ClozeError("A cloze is not closed.", start)


def _check(inner: str, start: int) -> None:
    if _OPEN.search(inner):
        raise ClozeError("A cloze stands inside another one.", start)
    if _EMPTY_LINE.search(inner):
        raise ClozeError("A cloze spans an empty line.", start)


def _split_hint(inner: str) -> tuple[str, str | None]:
    """Split at the last `::` outside code, maths and square brackets: x[::2] is no hint."""
    for segment in reversed(segments(inner)):
        if segment.kind is Kind.TEXT:
            places = [segment.start + place for place in _separators(segment.inner)]
            if places:
                return inner[: places[-1]], inner[places[-1] + 2 :].strip() or None
    return inner, None


def _separators(text: str) -> Iterator[int]:
    opened = 0
    to_close = text.count("]") - text.count("[")
    for match in _SEPARATOR.finditer(text):
        if match[0] == "::":
            if opened <= 0 or opened + to_close <= 0:
                yield match.start()
        else:
            opened += 1 if match[0] == "[" else -1


def _rewrite(text: str, number: int, write: Callable[[Cloze], str]) -> str:
    result: list[str] = []
    position = 0
    for cloze in find_clozes(text):
        result.append(text[position : cloze.start])
        plain = cloze.braced(cloze.answer)
        result.append(write(cloze) if cloze.number == number else plain)
        position = cloze.end
    result.append(text[position:])
    return "".join(result)


def _hidden(cloze: Cloze) -> str:
    if cloze.within.is_maths:
        gap = rf"{marks.CLOZE_MACRO}{{[\,{_tex_hint(cloze.hint)}\,]}}"
        return cloze.braced(gap)
    gap = f"[{cloze.hint or '…'}]"
    return gap if cloze.within.is_code else f"{marks.OPEN}{gap}{marks.CLOSE}"


def _hidden_without_hint(cloze: Cloze) -> str:
    return _hidden(replace(cloze, hint=None))


def _tex_hint(hint: str | None) -> str:
    if hint is None:
        return r"\ldots"
    escaped = _TEX_SPECIAL.sub(r"\\\1", hint.replace("\\", " "))
    return rf"\text{{{escaped.replace('^', _CARET)}}}"


def _shown(cloze: Cloze) -> str:
    if cloze.within.is_maths:
        return cloze.braced(f"{marks.CLOZE_MACRO}{{{cloze.answer}}}")
    return cloze.answer if cloze.within.is_code else f"{marks.OPEN}{cloze.answer}{marks.CLOSE}"
