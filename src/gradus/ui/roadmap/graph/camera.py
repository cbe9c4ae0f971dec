"""Which part of the graph a window shows, and how large."""

from __future__ import annotations

from dataclasses import dataclass, replace

SMALLEST, LARGEST = 0.25, 2.5
_MARGIN = 24.0


@dataclass(frozen=True, slots=True)
class Camera:
    """A point of the graph times `scale`, plus (x, y), is where it shows (pixels)."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def panned(self, across: float, down: float) -> Camera:
        """Move what is shown by so many pixels."""
        return replace(self, x=self.x + across, y=self.y + down)

    def zoomed(self, factor: float, across: float, down: float) -> Camera:
        """Show it larger or smaller; what lies at that pixel stays there."""
        scale = min(max(self.scale * factor, SMALLEST), LARGEST)
        grown = scale / self.scale
        return Camera(scale, across - (across - self.x) * grown, down - (down - self.y) * grown)

    def seen(self, across: float, down: float) -> tuple[float, float]:
        """Return the point of the graph that shows at a pixel."""
        return (across - self.x) / self.scale, (down - self.y) / self.scale

    def revealing(
        self, box: tuple[float, float, float, float], window: tuple[float, float]
    ) -> Camera:
        """Move so far that a box (left, top, right, bottom of the graph) is within the window."""
        left, top, right, bottom = box
        across = _shift(left * self.scale + self.x, right * self.scale + self.x, window[0])
        down = _shift(top * self.scale + self.y, bottom * self.scale + self.y, window[1])
        return self.panned(across, down)


def fitted(graph: tuple[float, float], window: tuple[float, float], largest: float = 1.0) -> Camera:
    """Show the whole graph in the middle of the window, no larger than said."""
    free = [max(side - 2 * _MARGIN, 1.0) for side in window]
    scales = [room / side for room, side in zip(free, graph, strict=True) if side > 0]
    scale = min(max(min((*scales, largest)), SMALLEST), LARGEST)
    return Camera(scale, (window[0] - graph[0] * scale) / 2, (window[1] - graph[1] * scale) / 2)


def _shift(start: float, end: float, room: float) -> float:
    if start < _MARGIN or end - start > room - 2 * _MARGIN:
        return _MARGIN - start
    return min(0.0, room - _MARGIN - end)
