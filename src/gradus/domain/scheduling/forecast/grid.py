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
    """Return the nodes round a memory and their weights, which make 1.

    Linear in difficulty and in the logarithm of stability, so both keep their mean; what lies
    outside the grid is taken to its edge.
    """
    row, above = _between(math.log(max(memory.stability, _LEAST) / _LEAST) / _RATIO, _ROWS)
    column, right = _between((memory.difficulty - 1.0) / _STEP, _COLUMNS)
    node = row * _COLUMNS + column
    corners = (
        (node, (1 - above) * (1 - right)),
        (node + 1, (1 - above) * right),
        (node + _COLUMNS, above * (1 - right)),
        (node + _COLUMNS + 1, above * right),
    )
    return [(one, weight) for one, weight in corners if weight > 0.0]


def _between(place: float, count: int) -> tuple[int, float]:
    """Return the line before a place and how far it is towards the next one, from 0 to 1."""
    inside = min(max(place, 0.0), count - 1.0)
    before = min(int(inside), count - 2)
    return before, inside - before


def rounded_days(days: int) -> int:
    """Return a number of days with so many digits as matter: exact to 20, then in steps of 5 %."""
    if days <= 20:
        return days
    return round(20 * 1.05 ** round(math.log(days / 20) / math.log(1.05)))
