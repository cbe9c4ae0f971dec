"""How much of a line a formula takes, given how Qt places objects in lines.

Qt places an object in two ways that are of use. As a rule it stands on the baseline and has no
depth. With AlignBaseline it reaches below the baseline as far as letters of its font do, so a font
of the right size gives it any depth; no letter is ever painted in that font. A formula may reach a
little into the gap between lines: so most of them leave the lines evenly spaced.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.picture import Picture
from gradus.ui.rendering.style import MATHS

REACH_UP, REACH_DOWN = 2.0, 5.0
ROUNDING = 1.0
"""Ink may lie this much further out, since baselines stand on whole device pixels."""

_SIDE = 1.0
_NARROWEST = 0.55
_COMMAND = re.compile(r"\\[a-zA-Z]+|[{}_^&]")
_PENDING_WIDTH = 0.5
_PENDING_INLINE, _PENDING_DISPLAY = (0.7, 0.2), (1.4, 1.0)


@dataclass(frozen=True, slots=True)
class Extent:
    """Width, height above and depth below the baseline, all in pixels."""

    width: float
    height: float
    depth: float

    def shrunk_to(self, available: float) -> tuple[Extent, float]:
        """Return an extent that fits, and its scale; nothing shrinks below 0.55."""
        scale = min(1.0, max(_NARROWEST, available / self.width)) if self.width else 1.0
        return Extent(self.width * scale, self.height * scale, self.depth * scale), scale


def extent_of(picture: Picture | None, formula: Formula, em: float) -> Extent:
    """Return the room for a formula; a guess while there is no picture of it yet."""
    if picture is not None:
        return Extent(picture.width * em + 2 * _SIDE, picture.height * em, picture.depth * em)
    height, depth = _PENDING_DISPLAY if formula.display else _PENDING_INLINE
    width = _PENDING_WIDTH * len(_COMMAND.sub("", formula.latex))
    return Extent(max(1.0, width) * em, height * em, depth * em)


def em_of(pixel_size: int) -> float:
    """Return the em of maths within text of a size."""
    return pixel_size * MATHS


def needed_depth(extent: Extent) -> float:
    """Return how far below the baseline room is needed, apart from the gap between lines."""
    return extent.depth - REACH_DOWN


def font_as_deep_as(depth: float, font: QFont) -> QFont:
    """Return the font in the size in which its letters reach so far below the baseline."""
    deep = QFont(font)
    size = max(1, font.pixelSize())
    deep.setPixelSize(max(1, math.ceil(depth * size / QFontMetricsF(font).descent())))
    return deep


def reserved_height(extent: Extent) -> float:
    """Return the height above the baseline to ask for."""
    return max(1.0, extent.height - REACH_UP)


def reserved_alone(extent: Extent) -> float:
    """Return the height of an object that has a line to itself and is drawn from its bottom."""
    return extent.height + extent.depth
