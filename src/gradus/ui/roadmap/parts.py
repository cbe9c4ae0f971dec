"""What the Roadmap is put together from, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gradus.ui.design.look import Look
from gradus.ui.roadmap.graph.graph_view import GraphView
from gradus.ui.roadmap.header import Header
from gradus.ui.roadmap.listing.list_view import RoadList
from gradus.ui.roadmap.path.path_view import PathView
from gradus.ui.widgets.focus_ring import REACH

_NAMES = ("header", "path", "graph", "list", "views")


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

    @cached_property
    def views(self) -> QStackedWidget:
        """The three views, of which one shows."""
        stack = QStackedWidget()
        for view in (self.path, self.graph, _with_air(self.list)):
            stack.addWidget(view)
        return stack


def _with_air(view: QWidget) -> QWidget:
    """Keep a view that has a frame of its own away from the lines above and below."""
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(REACH, 10, REACH, 10)
    lines.addWidget(view)
    return holder
