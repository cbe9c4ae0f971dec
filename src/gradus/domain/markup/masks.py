"""Masks on a picture, as they stand behind the `#` of its address: `masks=polygon.asked:…`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

_NUMBER = r"-?[0-9](?:\.[0-9]{1,4})?"
_POINT = rf"{_NUMBER},{_NUMBER}"
_MASK = re.compile(rf"(polygon|ellipse)\.(plain|asked|lifted):({_POINT}(?:;{_POINT}){{2,199}})")
_MOST = 200
BEGINNING = "#masks="
"""Parts the address of a picture from the masks on it."""


class Look(StrEnum):
    """How a mask lies on a picture: over something else, over what is asked, or taken off it."""

    PLAIN = "plain"
    ASKED = "asked"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True)
class Mask:
    """A polygon by its corners, or an ellipse by those of the box round it.

    Points are parts of the picture's width and height, from its top left.
    """

    kind: str
    points: tuple[tuple[float, float], ...]
    look: Look = Look.PLAIN

    def looking(self, look: Look) -> Mask:
        """Return the mask with another look."""
        return replace(self, look=look)


def written(masks: Iterable[Mask]) -> str:
    """Return masks as they stand in an address."""
    return "-".join(
        f"{m.kind}.{m.look.value}:{';'.join(f'{x:.4f},{y:.4f}' for x, y in m.points)}"
        for m in masks
    )


def split(source: str) -> tuple[str, tuple[Mask, ...]]:
    """Return the address of a picture, and the masks on it; what is no mask is left out."""
    name, mark, masks = source.partition(BEGINNING)
    return name, tuple(map(_mask, list(_MASK.finditer(masks))[:_MOST])) if mark else ()


def _mask(match: re.Match[str]) -> Mask:
    points = (point.split(",") for point in match[3].split(";"))
    return Mask(match[1], tuple((float(x), float(y)) for x, y in points), Look(match[2]))
