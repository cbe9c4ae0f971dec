"""The colours of formulas, which go with the text around them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QColor

from gradus.ui.design.colour import mix

_LIGHT, _DARKEST, _LIGHTEST = 0.4, 0.15, 0.25
_STEPS, _SHARE = 30, 0.9


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours that a formula takes from the text around it."""

    text: QColor
    accent: QColor

    def named(self, name: str) -> QColor:
        """Return the colour for a name in LaTeX; black means the colour of the text."""
        if name == "accent":
            return self.accent
        if name in {"", "black"} or not QColor.isValidColorName(name):
            return self.text
        return self._readable(QColor.fromString(name))

    def _readable(self, colour: QColor) -> QColor:
        """Move an author's colour so far towards that of the text that it can be told apart."""
        light = luminance(self.text) > _LIGHT
        for _ in range(_STEPS):
            if luminance(colour) >= _DARKEST if light else luminance(colour) <= _LIGHTEST:
                break
            colour = QColor(mix(colour.name(), self.text.name(), _SHARE))
        return colour


def luminance(colour: QColor) -> float:
    """Return how bright a colour is to the eye, from 0 to 1."""
    parts = ((colour.redF(), 0.2126), (colour.greenF(), 0.7152), (colour.blueF(), 0.0722))
    return sum(weight * math.pow(part, 2.2) for part, weight in parts)
