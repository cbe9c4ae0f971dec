"""The parts of a note's body that carry meaning: fences, options, images."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.markup.scan import Kind, fence_info, segments

_OPTION = re.compile(r"^ {0,3}[-*+][ \t]+\[(?P<mark>[ xX])\][ \t]+(?P<text>.*)$")
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\(\s*<?(?P<source>[^)\s>]*)>?[^)]*\)")
_STEP = re.compile(r"^\d+[.)][ \t]+\S", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: the words after its opening mark, its code, and `text[start:end]`."""

    info: str
    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice note."""

    text: str
    right: bool


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in Markdown; `offset` is where it starts."""

    alt: str
    source: str
    offset: int


def fences(text: str) -> tuple[Fence, ...]:
    """Return the fenced blocks of a text in order."""
    return tuple(
        Fence(fence_info(text[part.start : part.end].lstrip()), part.inner, part.start, part.end)
        for part in segments(text)
        if part.kind is Kind.FENCE
    )


def is_check(fence: Fence) -> bool:
    """Whether the block is a hidden check, which a learner never sees."""
    return fence.info.split() == ["python", "check"]


def visible(body: str) -> str:
    """Return the body without its hidden checks."""
    return without(body, [fence for fence in fences(body) if is_check(fence)])


def without(body: str, unwanted: list[Fence]) -> str:
    """Return the body without those blocks."""
    for fence in reversed(unwanted):
        body = f"{body[: fence.start].rstrip()}\n\n{body[fence.end :].lstrip()}"
    return body.strip("\n")


def split_options(body: str) -> tuple[str, tuple[Option, ...], str]:
    """Return the text before the options of a choice note, the options, and the text after them.

    An option may go on in indented lines.
    """
    lines = body.split("\n")
    first = next((i for i, line in enumerate(lines) if _OPTION.match(line)), len(lines))
    options: list[Option] = []
    index = first
    while index < len(lines):
        match = _OPTION.match(lines[index])
        if match:
            options.append(Option(match["text"].strip(), match["mark"] != " "))
        elif lines[index][:1].isspace() and lines[index].strip():
            last = options[-1]
            options[-1] = Option(f"{last.text}\n{lines[index].strip()}", last.right)
        elif lines[index].strip() or not _option_follows(lines, index):
            break
        index += 1
    return "\n".join(lines[:first]).strip(), tuple(options), "\n".join(lines[index:]).strip()


def images(text: str) -> Iterator[Image]:
    """Yield the pictures of a text that stand outside code and maths."""
    for part in segments(text):
        if part.kind is Kind.TEXT:
            for match in _IMAGE.finditer(text, part.start, part.end):
                yield Image(match["alt"].strip(), match["source"], match.start())


def has_steps(body: str) -> bool:
    """Whether the body holds a numbered list."""
    return bool(_STEP.search(body))


def _option_follows(lines: list[str], index: int) -> bool:
    return index + 1 < len(lines) and bool(_OPTION.match(lines[index + 1]))
