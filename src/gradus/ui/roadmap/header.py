"""The head of the Roadmap: what to do next, a search, and which view is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gradus.services.roadmap.view import RoadmapView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.roadmap import sentences
from gradus.ui.roadmap.search import TopicSearch
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.segments import Segments

VIEW_PATH, VIEW_GRAPH, VIEW_LIST = "path", "graph", "list"


class Header(QWidget):
    """`viewChosen` carries the name of a view."""

    viewChosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(self.tr("Roadmap to machine learning engineer"), Text.TITLE, wrap=True)
        self.next = _rich_line()
        self.search = TopicSearch(look)
        choices = (
            (VIEW_PATH, self.tr("Path"), "1"),
            (VIEW_GRAPH, self.tr("Graph"), "2"),
            (VIEW_LIST, self.tr("List"), "3"),
        )
        self.views = Segments(look.theme, self.tr("How to show the road"), choices)
        self.views.chosen.connect(self.viewChosen)
        self._arrange()

    def show_roadmap(self, view: RoadmapView) -> None:
        """Say what comes next."""
        self.next.setText(sentences.what_next(view))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.title)
        words.addWidget(self.next)
        words.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(4)
        right = Qt.AlignmentFlag.AlignRight
        side.addWidget(self.views, 0, right)
        field = QHBoxLayout()
        field.setContentsMargins(0, 0, REACH, 0)
        field.addWidget(self.search)
        side.addLayout(field)
        side.setAlignment(field, right)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addLayout(side)


def _rich_line() -> QLabel:
    """Make a line in which titles are bold; whoever fills it escapes them."""
    line = label("", Text.QUIET, wrap=True)
    line.setTextFormat(Qt.TextFormat.RichText)
    return line
