"""The drawing of the road: where each topic stands, and how each line runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gradus.domain.roadmap.graph.acyclic import columns, without_circles
from gradus.domain.roadmap.graph.crossings import untangled
from gradus.domain.roadmap.graph.heights import heights
from gradus.domain.roadmap.graph.mesh import Mesh, Vertex, mesh

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spacing:
    """How high a topic is, and what stays free: between topics, round a line, between columns."""

    height: float = 36.0
    between: float = 12.0
    line: float = 8.0
    column: float = 56.0


@dataclass(frozen=True, slots=True)
class Box:
    """A topic's place: its left upper corner, and its size."""

    key: str
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Line:
    """From a topic to one that builds on it, point by point from left to right.

    Between two points it runs level, or it swings from one height to another between two columns.
    """

    source: str
    target: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Drawing:
    """Boxes in the order of the topics, and lines; all of it lies within (0, 0) and the size."""

    boxes: tuple[Box, ...] = ()
    lines: tuple[Line, ...] = ()
    width: float = 0.0
    height: float = 0.0


def draw(
    widths: Mapping[str, float],
    requires: Mapping[str, Iterable[str]],
    spacing: Spacing | None = None,
) -> Drawing:
    """Draw topics in the order given; `widths` are those of their boxes, in any unit.

    Every line runs to the right, no two boxes overlap, and no line runs through a box of another
    topic. The same topics always give the same drawing.
    """
    space = spacing or Spacing()
    keys = tuple(widths)
    needs = without_circles(keys, requires)
    found = untangled(mesh(needs, columns(needs)))
    places = heights(found, lambda upper, lower: _apart(found, space, upper, lower))
    spans = _spans(found, widths, space.column)
    middles = {vertex: place + space.height / 2 for vertex, place in places.items()}
    boxes = tuple(
        Box(
            key,
            spans[found.own[key]][0],
            places[key, found.own[key]],
            widths[key],
            space.height,
        )
        for key in keys
    )
    lines = tuple(
        Line(needed, key, _route(needed, key, found, spans, middles, widths[needed]))
        for key in keys
        for needed in needs[key]
    )
    bottom = max(places.values(), default=-space.height) + space.height
    return Drawing(boxes, lines, spans[-1][1] if spans else 0.0, bottom)


def _apart(found: Mesh, space: Spacing, upper: Vertex, lower: Vertex) -> float:
    topics = found.is_topic(upper) + found.is_topic(lower)
    return topics * space.height / 2 + (space.between if topics == 2 else space.line)


def _spans(found: Mesh, widths: Mapping[str, float], gap: float) -> Sequence[Point]:
    """Return where each column begins and ends: as wide as its widest topic."""
    spans: list[Point] = []
    start = 0.0
    for column in found.columns:
        end = start + max(widths[vertex[0]] for vertex in column if found.is_topic(vertex))
        spans.append((start, end))
        start = end + gap
    return spans


def _route(
    source: str,
    target: str,
    found: Mesh,
    spans: Sequence[Point],
    middles: Mapping[Vertex, float],
    width: float,
) -> tuple[Point, ...]:
    first, last = found.own[source], found.own[target]
    height = middles[source, first]
    points = [(spans[first][0] + width, height), (spans[first][1], height)]
    for n in range(first + 1, last):
        height = middles[source, n]
        points += [(spans[n][0], height), (spans[n][1], height)]
    points.append((spans[last][0], middles[target, last]))
    return tuple(dict.fromkeys(points))
