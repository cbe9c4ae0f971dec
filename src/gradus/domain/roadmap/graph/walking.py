"""Where an arrow key leads in a drawing."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from gradus.domain.roadmap.graph.drawing import Box, Drawing


class Way(Enum):
    """To what a topic builds on, to what builds on it, or to the one above or below."""

    BACK = auto()
    ON = auto()
    UP = auto()
    DOWN = auto()


def neighbour(drawing: Drawing, key: str, way: Way) -> str:
    """Return the topic that a step leads to, the nearest in height; the same where there is none.

    Raises KeyError for a topic that is not drawn.
    """
    boxes = {box.key: box for box in drawing.boxes}
    here = boxes[key]
    if way is Way.BACK:
        found = [boxes[line.source] for line in drawing.lines if line.target == key]
    elif way is Way.ON:
        found = [boxes[line.target] for line in drawing.lines if line.source == key]
    else:
        sign = -1 if way is Way.UP else 1
        column = (box for box in drawing.boxes if box.x == here.x)
        found = [box for box in column if sign * (box.y - here.y) > 0]
    return _nearest(found, here)


def _nearest(found: Iterable[Box], here: Box) -> str:
    return min(found, key=lambda box: (abs(box.y - here.y), abs(box.x - here.x)), default=here).key
