"""The parts of a note's body that carry meaning: fences, options, steps."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradus.domain.decks.masks import masked
from gradus.domain.decks.options import Option, has_options, split_options
from gradus.domain.decks.pictures import Image, images
from gradus.domain.markup.scan import Kind, Segment, fence_info, segments

__all__ = [
    "Fence",
    "Image",
    "Option",
    "fences",
    "has_options",
    "has_steps",
    "images",
    "is_check",
    "is_closed",
    "split_options",
    "visible",
    "with_checks_blank",
    "without",
]

_STEP = re.compile(r"^ {0,3}\d+[.)][ \t]+\S", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: the words after its opening mark, its code, and `text[start:end]`."""

    info: str
    code: str
    start: int
    end: int


def fences(text: str) -> tuple[Fence, ...]:
    """Return the fenced blocks of a text in order."""
    return tuple(_fence(text, part) for part in segments(text) if part.kind is Kind.FENCE)


def is_check(fence: Fence) -> bool:
    """Whether the block is a hidden check, which a learner never sees."""
    return fence.info.split() == ["python", "check"]


def is_closed(text: str, fence: Fence) -> bool:
    """Whether the block ends with a line of its marks, rather than with the text."""
    first, *more = text[fence.start : fence.end].strip().split("\n")
    mark = first[: len(first) - len(first.lstrip(first[0]))]
    last = more[-1].strip() if more else ""
    return last.startswith(mark) and not last.strip(mark[0])


def visible(body: str) -> str:
    """Return the body without its hidden checks."""
    return without(body, [fence for fence in fences(body) if is_check(fence)])


def with_checks_blank(body: str) -> str:
    """Return the body with its hidden checks blotted out, so that offsets stay what they are."""
    return masked(body, lambda part: _is_fence(part) and is_check(_fence(body, part)), " ")


def without(body: str, unwanted: list[Fence]) -> str:
    """Return the body without those blocks, which stand in it in this order."""
    kept, position = [], 0
    for fence in unwanted:
        kept.append(body[position : fence.start])
        position = fence.end
    parts = (part.strip("\n").rstrip() for part in (*kept, body[position:]))
    return "\n\n".join(part for part in parts if part)


def has_steps(body: str) -> bool:
    """Whether the body holds a numbered list."""
    return bool(_STEP.search(masked(body, _is_fence)))


def _is_fence(part: Segment) -> bool:
    return part.kind is Kind.FENCE


def _fence(text: str, part: Segment) -> Fence:
    return Fence(fence_info(text[part.start : part.end].lstrip()), part.inner, part.start, part.end)
