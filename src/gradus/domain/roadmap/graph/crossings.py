"""Bringing the columns into an order in which few lines cross."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from gradus.domain.roadmap.graph.mesh import Mesh, Vertex

_SWEEPS = 12
Column = tuple[Vertex, ...]


def untangled(found: Mesh) -> Mesh:
    """Return the mesh with its columns in the best order met.

    Each vertex goes where the middle of its neighbours is, column after column, to the right and
    back again (Sugiyama, Tagawa and Toda, 1981). The same mesh always gives the same order.
    """
    best, fewest = found.columns, crossings(found)
    columns = list(found.columns)
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 0
        for n in range(1, len(columns)) if forward else range(len(columns) - 2, -1, -1):
            beside = columns[n - 1] if forward else columns[n + 1]
            columns[n] = _sorted(columns[n], beside, found, forward=forward)
        count = crossings(replace(found, columns=tuple(columns)))
        if count < fewest:
            best, fewest = tuple(columns), count
    return replace(found, columns=best)


def crossings(found: Mesh) -> int:
    """Count how often lines cross between neighbouring columns."""
    return sum(_crossings(left, right, found.right) for left, right in pairwise(found.columns))


def _crossings(left: Column, right: Column, joined: Mapping[Vertex, Sequence[Vertex]]) -> int:
    """Count pairs of lines of which one begins above the other and ends below it."""
    places = {vertex: n for n, vertex in enumerate(right)}
    ends: list[int] = []
    count = 0
    for vertex in left:
        reached = sorted(places[one] for one in joined[vertex])
        count += sum(len(ends) - bisect_right(ends, place) for place in reached)
        for place in reached:
            insort(ends, place)
    return count


def _sorted(column: Column, beside: Column, found: Mesh, *, forward: bool) -> Column:
    """Sort a column by the middle of each vertex's neighbours on one side.

    One that has none there stays where it is, one that has none at all goes to the end.
    """
    joined = found.left if forward else found.right
    places = {vertex: n / len(beside) for n, vertex in enumerate(beside)}

    def middle(n: int) -> float:
        vertex = column[n]
        if not (found.left[vertex] or found.right[vertex]):
            return 1.0
        reached = [places[one] for one in joined[vertex]]
        return sum(reached) / len(reached) if reached else n / len(column)

    return tuple(column[n] for n in sorted(range(len(column)), key=middle))
