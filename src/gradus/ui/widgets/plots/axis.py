"""A scale with its ticks: where values lie, and what is written beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import floor, log10

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Tick:
    """A value of an axis and the text that stands there."""

    value: float
    text: str


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high`, with ticks, and a title that holds the unit."""

    low: float
    high: float
    ticks: tuple[Tick, ...] = ()
    title: str = ""

    def share(self, value: float) -> float:
        """Return where a value lies, 0 at `low` and 1 at `high`."""
        return (value - self.low) / (self.high - self.low)


def counting_axis(highest: float, title: str, text: Callable[[float], str]) -> Axis:
    """Return an axis from 0 to a round number that is at least `highest`, with 3 to 6 ticks."""
    step = max(_step(max(highest, 1.0) / 4), 1.0)
    count = max(-(-highest // step), 1)
    ticks = tuple(Tick(n * step, text(n * step)) for n in range(int(count) + 1))
    return Axis(0.0, count * step, ticks, title)


def share_axis(lowest: float, title: str, text: Callable[[float], str]) -> Axis:
    """Return an axis of shares up to 1 that begins at a round one no higher than `lowest`."""
    step = 0.1 if lowest < 0.65 else 0.05
    if lowest < 0.25:
        step = 0.25
    count = max(-(-(1 - lowest) / step // 1), 2)
    low = max(1 - count * step, 0.0)
    ticks = tuple(
        Tick(value, text(value))
        for n in range(int(count), -1, -1)
        if (value := round(1 - n * step, 4)) >= low - 1e-9
    )
    return Axis(low, 1.0, ticks, title)


def _step(least: float) -> float:
    """Return the smallest of 1, 2, 2.5, 5 times a power of ten that is at least that."""
    power = 10.0 ** floor(log10(least))
    return next(step * power for step in _STEPS if step * power >= least - 1e-12)
