"""The options of a choice note: a list of `- [ ] wrong` and `- [x] right`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradus.domain.decks.masks import masked
from gradus.domain.markup.scan import Kind

_OPTION = re.compile(r"^ {0,3}[-*+][ \t]+(?P<box>\[(?P<mark>[ xX])\])(?P<text>[ \t].*|)$")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice note."""

    text: str
    right: bool


def split_options(body: str) -> tuple[str, tuple[Option, ...], str]:
    """Return the text before the options of a choice note, the options, and the text after them.

    An option may go on in indented lines; the first line at the margin ends the list.
    """
    lines, marks = body.split("\n"), _marks(body)
    places = [index for index, mark in enumerate(marks) if mark]
    first = places[0] if places else len(lines)
    rest = range(first, len(lines))
    end = next((i for i in rest if not marks[i] and lines[i][:1].strip()), len(lines))
    starts = [index for index in places if index < end]
    options = tuple(
        _option(mark, lines[start + 1 : stop])
        for start, stop in zip(starts, (*starts[1:], end), strict=False)
        if (mark := marks[start])
    )
    return "\n".join(lines[:first]).strip(), options, "\n".join(lines[end:]).strip()


def has_options(text: str) -> bool:
    """Whether a line of the text is an option."""
    return any(_marks(text))


def _marks(text: str) -> list[re.Match[str] | None]:
    bare = masked(text, lambda part: part.kind is Kind.FENCE)
    return [_OPTION.match(line) for line in bare.split("\n")]


def _option(mark: re.Match[str], more: list[str]) -> Option:
    indent = mark.start("box")
    lines = (line[min(indent, len(line) - len(line.lstrip())) :] for line in more)
    return Option("\n".join((mark["text"], *lines)).strip(), mark["mark"] != " ")
