"""How high each vertex lies: as near to its neighbours as the others in its column let it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, pairwise

from gradus.domain.roadmap.graph.mesh import Mesh, Vertex

_ROUNDS = 8

Apart = Callable[[Vertex, Vertex], float]
"""How far the middles of two neighbours in a column have to lie apart at least."""


def heights(found: Mesh, apart: Apart) -> dict[Vertex, float]:
    """Return the height of every vertex's middle; the least is 0."""
    places: dict[Vertex, float] = {}
    for column in found.columns:
        places |= zip(column, _stacked(column, apart), strict=True)
    order = range(len(found.columns))
    for turn in range(_ROUNDS):
        for n in order if turn % 2 == 0 else reversed(order):
            column = found.columns[n]
            wanted = [_middle(vertex, found, places) for vertex in column]
            places |= zip(column, spread(wanted, _gaps(column, apart)), strict=True)
    top = min(places.values(), default=0.0)
    return {vertex: place - top for vertex, place in places.items()}


def spread(wanted: Sequence[float], gaps: Sequence[float]) -> list[float]:
    """Return the places nearest to those wanted (least squares) that keep order and distances.

    `gaps` has one entry fewer. Pooling adjacent violators solves it (Barlow and others, 1972).
    """
    shifts = [*accumulate(gaps, initial=0.0)]
    pools: list[tuple[float, int]] = []
    for place, shift in zip(wanted, shifts, strict=False):
        mean, count = place - shift, 1
        while pools and pools[-1][0] > mean:
            other, size = pools.pop()
            mean = (mean * count + other * size) / (count + size)
            count += size
        pools.append((mean, count))
    level = [mean for mean, count in pools for _ in range(count)]
    return [place + shift for place, shift in zip(level, shifts, strict=False)]


def _stacked(column: Sequence[Vertex], apart: Apart) -> list[float]:
    """Lay a column out with its middle at 0."""
    places = [*accumulate(_gaps(column, apart), initial=0.0)]
    return [place - places[-1] / 2 for place in places]


def _gaps(column: Sequence[Vertex], apart: Apart) -> list[float]:
    return [apart(upper, lower) for upper, lower in pairwise(column)]


def _middle(vertex: Vertex, found: Mesh, places: Mapping[Vertex, float]) -> float:
    """Return the middle of a vertex's neighbours, or its own place where it has none."""
    beside = [places[one] for one in (*found.left[vertex], *found.right[vertex])]
    return sum(beside) / len(beside) if beside else places[vertex]
