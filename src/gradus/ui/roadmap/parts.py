"""What the Roadmap is put together from, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from gradus.ui.design.look import Look
from gradus.ui.roadmap.graph.graph_view import GraphView
from gradus.ui.roadmap.header import Header
from gradus.ui.roadmap.listing.list_view import RoadList
from gradus.ui.roadmap.path.path_view import PathView

_NAMES = ("header", "path", "graph", "list")


class Parts:
    """Together they take a while, so they can be made one after the other beforehand."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def make(self) -> Iterator[None]:
        """Make one after the other."""
        for name in _NAMES:
            getattr(self, name)
            yield

    @cached_property
    def header(self) -> Header:
        """The head of the page."""
        return Header(self._look)

    @cached_property
    def path(self) -> PathView:
        """The road phase by phase."""
        return PathView(self._look.theme)

    @cached_property
    def graph(self) -> GraphView:
        """The road as a graph."""
        return GraphView(self._look.theme)

    @cached_property
    def list(self) -> RoadList:
        """The road as a list."""
        return RoadList(self._look)
