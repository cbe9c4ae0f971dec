"""A grid over stability and difficulty, so that cards alike are counted together."""

from __future__ import annotations

import math

from gradus.domain.scheduling.model import Memory

_LEAST = 0.05
_RATIO = math.log(1.35)
_ROWS = 44
_DIFFICULTIES = (1.0, 3.25, 5.5, 7.75, 10.0)
_STEP = 2.25
_COLUMNS = len(_DIFFICULTIES)

NODES = _ROWS * _COLUMNS
Node = int
"""A place on the grid; stabilities grow by 35 % from 0.05 days to 50 years."""


def memory_at(node: Node) -> Memory:
    """Return the memory that a node stands for."""
    row, column = divmod(node, _COLUMNS)
    return Memory(_LEAST * math.exp(_RATIO * row), _DIFFICULTIES[column])


def nodes_of(memory: Memory) -> list[tuple[Node, float]]:
    """Return the nodes round a memory and their weights, which make 1; some may be negative.

    The weights keep mean and variance of difficulty and of the logarithm of stability: with weights
    that kept the mean only, cards would spread over the grid with every review, and cards that are
    spread ask more. What lies outside the grid is taken to its edge.
    """
    row, above = _near(math.log(max(memory.stability, _LEAST) / _LEAST) / _RATIO, _ROWS)
    column, right = _near((memory.difficulty - 1.0) / _STEP, _COLUMNS)
    return [
        ((row + n) * _COLUMNS + column + m, weight * part)
        for n, weight in enumerate(above, -1)
        for m, part in enumerate(right, -1)
        if weight * part != 0.0
    ]


def _near(place: float, count: int) -> tuple[int, tuple[float, float, float]]:
    """Return the nearest inner line, and the weights of the one before, itself, and the next.

    They are Lagrange's for three points.
    """
    inside = min(max(place, 0.0), count - 1.0)
    line = min(max(round(inside), 1), count - 2)
    x = inside - line
    return line, (x * (x - 1) / 2, 1 - x * x, x * (x + 1) / 2)


def rounded_days(days: int) -> int:
    """Return a number of days with so many digits as matter: exact to 20, then in steps of 5 %."""
    if days <= 20:
        return days
    return round(20 * 1.05 ** round(math.log(days / 20) / math.log(1.05)))
