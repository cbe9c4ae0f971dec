"""The parts of the Roadmap, and where they lie."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.ui import navigation
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import least_height
from gradus.ui.help.keys import enter
from gradus.ui.navigation import Place
from gradus.ui.roadmap.graph.graph_view import GraphView
from gradus.ui.roadmap.header import VIEW_GRAPH, VIEW_LIST, VIEW_PATH
from gradus.ui.roadmap.listing.list_view import RoadList
from gradus.ui.roadmap.parts import Parts
from gradus.ui.roadmap.path.path_view import PathView
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label

_VIEWS = (VIEW_PATH, VIEW_GRAPH, VIEW_LIST)
_ROOMY, _TALL, _ABOUT = 1040, 760, 40


class Screen(QWidget):
    """Three views of one road, with a line below that says in words what the focus is on."""

    def __init__(self, look: Look, parts: Parts | None = None) -> None:
        super().__init__()
        made = parts or Parts(look)
        self.header = made.header
        self.path = made.path
        self.graph = made.graph
        self.list = made.list
        self.about = label("", Text.NOTE, wrap=True)
        self.open = ActionButton(look.theme, self.tr("Open the topic"), Kind.COMPACT, enter())
        self._views = made.views
        self._outer = QVBoxLayout(self)
        self._arrange()
        self.banner = Banner(look, self)

    def surface(self) -> PathView | GraphView | RoadList:
        """Return the view that is shown."""
        return (self.path, self.graph, self.list)[self._views.currentIndex()]

    def view_name(self) -> str:
        """Return the name of the view that is shown."""
        return _VIEWS[self._views.currentIndex()]

    def show_view(self, name: str) -> None:
        """Show another view."""
        self._views.setCurrentIndex(_VIEWS.index(name))
        self.header.views.show_value(name)

    def place(self) -> None:
        """Follow the size of the page."""
        side = 36 if self.width() >= _ROOMY else 24
        top = 28 if self.height() >= _TALL else 16
        self._outer.setContentsMargins(side - REACH, top, side - REACH, 10)
        self.banner.fit()

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(navigation.title(Place.ROADMAP))
        least_height(self.about, _ABOUT)
        self.about.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        below = QHBoxLayout()
        below.setContentsMargins(REACH, 0, REACH, 0)
        below.setSpacing(16)
        below.addWidget(self.about, 1)
        below.addWidget(self.open)
        head = QHBoxLayout()
        head.setContentsMargins(REACH, 0, REACH, 10)
        head.addWidget(self.header)
        self._outer.setSpacing(0)
        self._outer.addLayout(head)
        self._outer.addWidget(rule())
        self._outer.addWidget(self._views, 1)
        self._outer.addWidget(rule())
        self._outer.addSpacing(6)
        self._outer.addLayout(below)
        self.show_view(VIEW_PATH)
