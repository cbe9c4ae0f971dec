"""Tab reaches every part of the Roadmap and of a topic's page, and what has the focus is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.support.walking import left_out, walk
from tests.ui.roadmap_fakes import RoadFake

from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme
from gradus.ui.roadmap.header import VIEW_GRAPH, VIEW_LIST, VIEW_PATH
from gradus.ui.roadmap.page import RoadmapPage


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_tab_visits_all_of_each_view_and_is_always_seen(
    qtbot: QtBot, look: Look, scheme: Scheme
) -> None:
    look.theme.set_scheme(scheme)
    page = RoadmapPage(look, RoadFake())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
    header = page.header
    for name in (VIEW_PATH, VIEW_GRAPH, VIEW_LIST):
        page.choose_view(name)
        header.search.setFocus(Qt.FocusReason.TabFocusReason)
        way, wrong = walk(page)
        assert wrong == []
        assert left_out(page, way) == []
        assert {header.search, header.views.buttons[name], page.open} <= set(way)
        assert bool({*parts(page)} & set(way))


def parts(page: RoadmapPage) -> list[QWidget]:
    """Return what can have the focus in the view that shows."""
    return [*page.path.chips()] if page.surface() is page.path else [page.surface()]
