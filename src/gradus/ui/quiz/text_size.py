"""How large the text of cards is, and the steps from one size to the next."""

from __future__ import annotations

from typing import Protocol

from gradus.ui.quiz.keys import Act

USUAL = 18
SIZES = (12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30, 32)
"""Pixels of running text; everything else on a card is in proportion."""

_NOTCH = 120  # eighths of a degree, as Qt counts the wheel


class TextSize(Protocol):
    """Remembers the size from one sitting to the next."""

    def value(self) -> int:
        """Return the size in pixels."""
        ...

    def change(self, value: int) -> None:
        """Keep another size."""
        ...


class SittingTextSize:
    """Remembers the size as long as the window is open."""

    def __init__(self) -> None:
        self._value = USUAL

    def value(self) -> int:
        """Return the size in pixels."""
        return self._value

    def change(self, value: int) -> None:
        """Keep another size."""
        self._value = value


class Wheel:
    """Counts whole notches; a touch pad turns the wheel by parts of one."""

    def __init__(self) -> None:
        self._turned = 0

    def turn(self, delta: int) -> Act | None:
        """Return what a turn asks for, once it amounts to a notch."""
        self._turned += delta
        if abs(self._turned) < _NOTCH:
            return None
        act = Act.LARGER if self._turned > 0 else Act.SMALLER
        self._turned = 0
        return act


def after(size: int, act: Act) -> int:
    """Return the size that an act makes of another."""
    if act is Act.LARGER:
        return next((larger for larger in SIZES if larger > size), SIZES[-1])
    if act is Act.SMALLER:
        return next((smaller for smaller in reversed(SIZES) if smaller < size), SIZES[0])
    return USUAL
