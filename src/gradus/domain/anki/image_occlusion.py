"""Anki's masks on pictures: gaps that hold `image-occlusion:rect:left=.1:top=.2:…`."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from gradus.domain.anki.cloze import Gap, read
from gradus.domain.markup.masks import BEGINNING, Look, Mask, written

_PREFIX = "image-occlusion:"
_MOST = 200
_IMAGE = re.compile(
    r"(<img\b[^<>]{0,2000}?\bsrc\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s\"'<>]+)", re.IGNORECASE
)
_ALWAYS = 0
"""The number of shapes that are shown on every card."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A mask with the numbers of the cards that ask for it; `others` keep it on them as well."""

    numbers: frozenset[int]
    mask: Mask
    on_others: bool

    def on_card(self, number: int, *, answers: bool) -> Mask | None:
        """Return the mask as it lies on one side of a card, or None where it is off."""
        if number in self.numbers:
            return self.mask.looking(Look.LIFTED if answers else Look.ASKED)
        return self.mask if self.on_others or _ALWAYS in self.numbers else None


def shapes_in(text: str) -> list[Shape]:
    """Return the masks of a field, at most 200; what cannot be read is left out."""
    gaps = (part for part in read(text) if isinstance(part, Gap))
    found = (_shape(gap) for gap in gaps)
    return [shape for shape in found if shape is not None][:_MOST]


def words_in(text: str) -> list[str]:
    """Return the words that a field puts on its picture, at most 200."""
    gaps = (part for part in read(text) if isinstance(part, Gap))
    found = (_pairs(gap) for gap in gaps)
    return [values["text"] for kind, values in found if kind == "text" and "text" in values][:_MOST]


def has_shapes(text: str) -> bool:
    """Whether a field holds masks rather than gaps in words."""
    return f"::{_PREFIX}" in text


def with_masks(text: str, shapes: Iterable[Shape], number: int, *, answers: bool) -> str:
    """Return HTML whose first picture names its masks."""
    masks = [shape.on_card(number, answers=answers) for shape in shapes]
    fragment = f"{BEGINNING}{written([mask for mask in masks if mask is not None])}"

    def masked(image: re.Match[str]) -> str:
        source = html.unescape(image[2].strip("\"'")).partition("#")[0]
        return f'{image[1]}"{html.escape(source + fragment)}"'

    return _IMAGE.sub(masked, text, count=1)


def _shape(gap: Gap) -> Shape | None:
    kind, values = _pairs(gap)
    points = _points(kind, values)
    if not points:
        return None
    mask = Mask("ellipse" if kind == "ellipse" else "polygon", points)
    return Shape(gap.numbers, mask, values.get("oi") == "1")


def _pairs(gap: Gap) -> tuple[str, dict[str, str]]:
    """Return the kind of a mask and its values, nothing for a gap in words."""
    words = html.unescape("".join(part for part in gap.parts if isinstance(part, str))).strip()
    if not words.startswith(_PREFIX):
        return "", {}
    kind, *pairs = words.removeprefix(_PREFIX).split(":")
    return kind, dict(pair.partition("=")[::2] for pair in pairs)


def _points(kind: str, values: dict[str, str]) -> tuple[tuple[float, float], ...]:
    """Return corners, for an ellipse those of the box round it, as parts of the picture."""
    if kind == "polygon":
        pairs = (pair.split(",") for pair in values.get("points", "").split())
        return tuple((_number(p[0]), _number(p[1])) for p in pairs if len(p) == 2)
    left, top = _number(values.get("left", "")), _number(values.get("top", ""))
    if kind == "rect":
        width, height = _number(values.get("width", "")), _number(values.get("height", ""))
    elif kind == "ellipse":
        width, height = 2 * _number(values.get("rx", "")), 2 * _number(values.get("ry", ""))
    else:
        return ()
    return (left, top), (left + width, top), (left + width, top + height), (left, top + height)


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return min(2.0, max(-1.0, value)) if math.isfinite(value) else 0.0
