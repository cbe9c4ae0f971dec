"""The Roadmap as a path, as a graph and as a list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.roadmap_fakes import ROAD, RoadFake, tile

from gradus.domain.roadmap.outlook import Outlook
from gradus.errors import DatabaseBusyError
from gradus.services.roadmap.view import PhaseView, RoadmapView
from gradus.ui.design.look import Look
from gradus.ui.roadmap import sentences
from gradus.ui.roadmap.page import RoadmapPage

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
VIEWS = pytest.mark.parametrize("view", [Key.Key_1, Key.Key_2, Key.Key_3])


@pytest.fixture
def service() -> RoadFake:
    return RoadFake()


@pytest.fixture
def page(qtbot: QtBot, look: Look, service: RoadFake) -> RoadmapPage:
    page = RoadmapPage(look, service)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
    page.setFocus()
    return page


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    return focus


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def test_the_head_says_what_to_go_on_with_and_what_to_start(page: RoadmapPage) -> None:
    assert page.header.next.text() == (
        "Continue <b>Vectors</b>. Start next <b>Odds &amp; ends</b>, <b>Plotly</b>. "
        "Grey topics wait for what they build on."
    )


def test_a_road_that_was_walked_to_its_end_says_so() -> None:
    walked = RoadmapView((PhaseView(1, "Mathematics", (tile("a", "A", Outlook.KNOWN),)),))
    assert sentences.what_next(walked) == "You know every topic of the road."


@VIEWS
def test_every_view_says_in_words_what_a_topic_waits_for_and_opens_it(
    qtbot: QtBot, page: RoadmapPage, view: Qt.Key
) -> None:
    press(view)
    press(Key.Key_F3)  # nothing is searched for yet, and nothing happens
    page.surface().choose("svd")
    assert page.about.text() == "SVD. Waits for Vectors (41%). 4 h, 10 cards, 0% mastered."
    with qtbot.waitSignal(page.topicRequested) as blocker:
        press(Key.Key_Return)
    assert blocker.args == ["svd"]


@VIEWS
def test_everything_is_named(page: RoadmapPage, view: Qt.Key) -> None:
    press(view)
    assert nameless(page) == []
    assert misfits(page) == []


def test_arrows_walk_the_path_and_tab_goes_from_phase_to_phase(page: RoadmapPage) -> None:
    assert page.path.current() == "vectors"
    press(Key.Key_Right)
    assert page.path.current() == "svd"
    press(Key.Key_Down)
    assert page.path.current() == "plotly"
    press(Key.Key_Left)
    press(Key.Key_Left)
    assert page.path.current() == "odds"
    press(Key.Key_End)
    assert page.path.current() == "plotly"
    press(Key.Key_Home)
    press(Key.Key_Up)
    assert page.path.current() == "vectors"
    press(Key.Key_Tab)
    assert page.path.current() == "syntax"
    press(Key.Key_Backtab)
    assert page.path.current() == "vectors"


def test_from_right_to_left_the_arrows_point_the_other_way(page: RoadmapPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(Key.Key_Left)
    assert page.path.current() == "svd"


def test_arrows_follow_the_lines_of_the_graph(page: RoadmapPage) -> None:
    press(Key.Key_2)
    graph = page.graph
    assert graph.hasFocus()
    assert graph.current() == "vectors"
    press(Key.Key_Right)
    assert graph.current() == "svd"
    assert graph.accessibleDescription().startswith("SVD. Waits for Vectors")
    press(Key.Key_Left)
    press(Key.Key_Down)
    assert graph.current() == "syntax"


def test_the_graph_is_moved_and_zoomed_by_keys_and_fitted_again(page: RoadmapPage) -> None:
    press(Key.Key_2)
    graph = page.graph
    fitted = graph.camera
    press(Key.Key_Right, CONTROL)
    press(Key.Key_Down, CONTROL)
    assert (graph.camera.x, graph.camera.y) == (fitted.x - 64, fitted.y - 64)
    press(Key.Key_Plus)
    assert graph.camera.scale == pytest.approx(1.2 * fitted.scale)
    press(Key.Key_Minus)
    assert graph.camera.scale == pytest.approx(fitted.scale)
    press(Key.Key_0)
    assert graph.camera == fitted


def test_the_wheel_zooms_about_the_pointer(page: RoadmapPage) -> None:
    press(Key.Key_2)
    graph, at = page.graph, QPointF(120, 90)
    seen = graph.camera.seen(at.x(), at.y())
    no_button, no_phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turned = QPoint(0, 120)
    QApplication.sendEvent(
        graph, QWheelEvent(at, at, QPoint(), turned, no_button, CONTROL, no_phase, False)
    )
    assert graph.camera.seen(at.x(), at.y()) == pytest.approx(seen)
    assert graph.camera.scale > 1


def test_the_graph_is_dragged_and_a_click_opens_a_topic(qtbot: QtBot, page: RoadmapPage) -> None:
    press(Key.Key_2)
    graph = page.graph
    before = graph.camera
    free = QPoint(graph.width() - 5, 5)
    QTest.mousePress(graph, Qt.MouseButton.LeftButton, pos=free)
    QTest.mouseMove(graph, free - QPoint(30, -20))
    QTest.mouseRelease(graph, Qt.MouseButton.LeftButton, pos=free - QPoint(30, -20))
    assert (graph.camera.x, graph.camera.y) == (before.x - 30, before.y + 20)
    box = next(box for box in graph.drawing.boxes if box.key == "svd")
    x, y = box.x * graph.camera.scale + graph.camera.x, box.y * graph.camera.scale + graph.camera.y
    with qtbot.waitSignal(page.topicRequested) as blocker:
        QTest.mouseClick(graph, Qt.MouseButton.LeftButton, pos=QPoint(round(x) + 6, round(y) + 6))
    assert blocker.args == ["svd"]


def test_the_focus_stays_on_its_topic_from_view_to_view(page: RoadmapPage) -> None:
    page.path.choose("plotly")
    for view in (Key.Key_3, Key.Key_2, Key.Key_1):
        press(view)
        assert page.surface().current() == "plotly"


@VIEWS
def test_letters_search_and_enter_goes_from_one_found_to_the_next(
    page: RoadmapPage, view: Qt.Key
) -> None:
    press(view)
    QTest.keyClicks(focused(), "s")
    assert page.header.search.hasFocus()
    QTest.keyClicks(page.header.search, "v")
    assert page.about.text().startswith("1 topic")
    press(Key.Key_Return)
    assert page.surface().current() == "svd"
    page.header.search.setText("linear")
    page.header.search.setFocus()
    press(Key.Key_Return)
    assert page.surface().current() == "vectors"
    press(Key.Key_F3)
    assert page.surface().current() == "svd"
    press(Key.Key_Escape)
    assert page.header.search.text() == ""


def test_a_search_that_finds_nothing_says_so_and_esc_leaves_it(page: RoadmapPage) -> None:
    press(Key.Key_F, CONTROL)
    QTest.keyClicks(page.header.search, "zzz")
    assert page.about.text() == "No topic has these words in its title or area."
    press(Key.Key_Return)
    assert page.header.search.hasFocus()
    press(Key.Key_Escape)
    assert not page.header.search.hasFocus()


def test_what_changed_is_shown_where_it_stands(page: RoadmapPage, service: RoadFake) -> None:
    page.path.choose("svd")
    opened = replace(ROAD.phases[0].topics[1], outlook=Outlook.OPEN, gaps=())
    first = replace(
        ROAD.phases[0], topics=(ROAD.phases[0].topics[0], opened, ROAD.phases[0].topics[2])
    )
    service.found = replace(ROAD, phases=(first, ROAD.phases[1]))
    page.refresh()
    assert page.path.current() == "svd"
    assert page.about.text().startswith("SVD. You can start it now.")


def test_an_error_is_said_and_esc_closes_it(page: RoadmapPage, service: RoadFake) -> None:
    service.error = DatabaseBusyError("The database is in use.", "Close the other program.")
    page.refresh()
    assert page.banner.isVisible()
    press(Key.Key_Escape)
    assert not page.banner.isVisible()


def test_the_list_shows_the_same_in_columns(page: RoadmapPage) -> None:
    press(Key.Key_3)
    road = page.list.road
    index = road.find("svd")
    row = [road.index(index.row(), n, index.parent()).data() for n in range(road.columnCount())]
    assert row == ["SVD", "Waits", "0%", "4 h", "Vectors (41%)", ""]
    branch = road.find("plotly")
    assert branch.siblingAtColumn(1).data() == "Can start now (branch)"


def test_the_keys_of_the_graph_are_told_only_where_they_act(page: RoadmapPage) -> None:
    texts = [line.text for line in page.key_lines()]
    assert "Show the whole graph" not in texts
    press(Key.Key_2)
    assert "Show the whole graph" in [line.text for line in page.key_lines()]


@VIEWS
def test_a_phase_is_shown_at_its_first_topic_that_is_not_known(
    page: RoadmapPage, view: Qt.Key
) -> None:
    press(view)
    page.show_phase(2)
    assert page.surface().current() == "plotly"
