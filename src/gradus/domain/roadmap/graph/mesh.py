"""Topics in columns, with a point in every column that a line crosses on its way.

Lines that leave the same topic share their points, so that they run as one as far as they can.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gradus.domain.roadmap.graph.acyclic import Needs

Vertex = tuple[str, int]
"""A topic in its own column, or the line that leaves it in a later one."""


@dataclass(frozen=True, slots=True)
class Mesh:
    """The vertices of each column from top to bottom, and each vertex's neighbours left and right.

    `own` is the column of each topic.
    """

    columns: tuple[tuple[Vertex, ...], ...]
    left: Mapping[Vertex, tuple[Vertex, ...]]
    right: Mapping[Vertex, tuple[Vertex, ...]]
    own: Mapping[str, int]

    def is_topic(self, vertex: Vertex) -> bool:
        """Whether a topic stands there, and not a line that passes."""
        return self.own[vertex[0]] == vertex[1]


def mesh(needs: Needs, own: Mapping[str, int]) -> Mesh:
    """Put topics into their columns in the order given, and lines into those that they cross.

    What builds on nothing and leads to nothing stands at the end of the first column.
    """
    last = {key: own[key] for key in needs}
    for key, needed in needs.items():
        for one in needed:
            last[one] = max(last[one], own[key] - 1)
    alone = set(needs).difference(*needs.values()) - {key for key in needs if needs[key]}
    ordered = sorted(needs, key=alone.__contains__)
    vertices = [(key, n) for key in ordered for n in range(own[key], last[key] + 1)]
    left: dict[Vertex, list[Vertex]] = {vertex: [] for vertex in vertices}
    for key, n in vertices:
        if n > own[key]:
            left[key, n].append((key, n - 1))
    for key, needed in needs.items():
        left[key, own[key]] += [(one, own[key] - 1) for one in needed]
    right: dict[Vertex, list[Vertex]] = {vertex: [] for vertex in vertices}
    for vertex, neighbours in left.items():
        for neighbour in neighbours:
            right[neighbour].append(vertex)
    count = 1 + max((n for _, n in vertices), default=-1)
    return Mesh(
        columns=tuple(tuple(one for one in vertices if one[1] == n) for n in range(count)),
        left={vertex: tuple(found) for vertex, found in left.items()},
        right={vertex: tuple(found) for vertex, found in right.items()},
        own=own,
    )
