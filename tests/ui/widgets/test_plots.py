"""Plots: scales, what lies under the pointer, what the arrows read, and what is painted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot
from tests.ui.accessible import Role, role

from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.widgets.plots.axis import Axis, Tick, counting_axis, share_axis
from gradus.ui.widgets.plots.bars import BarPlot, Column
from gradus.ui.widgets.plots.heat_map import Cell, HeatMap, typical_most
from gradus.ui.widgets.plots.plot import Plot
from gradus.ui.widgets.plots.points import Guide, Point, PointPlot, Series, Stroke
from gradus.ui.widgets.plots.ranks import Rank, RankPlot

Key = Qt.Key


def plain(value: float) -> str:
    return f"{value:g}"


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [
        (0, ["0", "1"]),
        (1, ["0", "1"]),
        (4, ["0", "1", "2", "3", "4"]),
        (7, ["0", "2", "4", "6", "8"]),
        (19.6, ["0", "5", "10", "15", "20"]),
        (8400, ["0", "2500", "5000", "7500", "10000"]),
    ],
)
def test_an_axis_of_numbers_ends_at_a_round_one(highest: float, ticks: list[str]) -> None:
    assert [tick.text for tick in counting_axis(highest, "", plain).ticks] == ticks


@given(st.floats(0, 1e7))
def test_an_axis_of_numbers_holds_its_highest_value(highest: float) -> None:
    axis = counting_axis(highest, "", plain)
    assert axis.high >= highest
    assert 2 <= len(axis.ticks) <= 6
    assert axis.share(axis.ticks[-1].value) == 1


@given(st.floats(0, 1))
def test_an_axis_of_shares_holds_its_lowest_value_and_ends_at_one(lowest: float) -> None:
    axis = share_axis(lowest, "", plain)
    assert 0 <= axis.low <= lowest + 1e-9 or axis.low <= 0.9
    assert axis.low <= max(lowest, 0.9) + 1e-9
    assert (axis.high, axis.ticks[-1].value) == (1.0, 1.0)
    assert 3 <= len(axis.ticks) <= 10


def bars(theme: Theme, *values: float) -> BarPlot:
    plot = BarPlot(theme)
    columns = tuple(Column(str(n), value, f"{n}: {value}") for n, value in enumerate(values))
    plot.show_columns(columns, "day", counting_axis(max(values), "minutes", plain))
    return plot


def shown(qtbot: QtBot, plot: Plot) -> Plot:
    qtbot.addWidget(plot)
    plot.resize(400, plot.sizeHint().height())
    with qtbot.waitActive(plot):
        plot.show()
    return plot


def colours(image: QImage, x: int) -> list[str]:
    return [image.pixelColor(x, y).name().upper() for y in range(image.height())]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_bar_is_as_high_as_its_value(qtbot: QtBot, theme: Theme, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    plot = bars(theme, 5, 10, 0)
    shown(qtbot, plot)
    plot.read(1)
    area, image = plot.area(), plot.grab().toImage()
    dark = QColor(theme.tokens.accent).name().upper()
    middle = colours(image, round(area.left() + area.width() / 2))
    height = area.height() * 10 / plot.upright.high
    assert middle.count(dark) == pytest.approx(height, abs=3)
    assert dark not in colours(image, round(area.left() + area.width() * 5 / 6))


def test_the_pointer_finds_the_bar_in_its_column(qtbot: QtBot, theme: Theme) -> None:
    plot = bars(theme, 5, 10, 0)
    shown(qtbot, plot)
    area = plot.area()
    across = [area.left() + area.width() * share for share in (0.1, 0.5, 0.9)]
    assert [plot.mark_at(QPointF(x, 60)) for x in across] == [0, 1, 2]
    assert plot.mark_at(QPointF(1, 60)) is None


def test_arrows_home_and_end_walk_the_marks(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, bars(theme, 5, 10, 0))
    said: list[str] = []
    plot.chosen.connect(said.append)
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_End, Key.Key_Right, Key.Key_Home):
        QTest.keyClick(plot, key)
    assert said == ["0: 5", "1: 10", "2: 0", "2: 0", "0: 5"]
    QTest.keyClick(plot, Key.Key_Down)
    assert len(said) == 5  # up and down scroll the page


def test_reading_to_the_left_begins_at_the_end(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, bars(theme, 5, 10, 0))
    QTest.keyClick(plot, Key.Key_Left)
    assert plot.at() == 2


def test_a_plot_without_marks_leaves_the_arrows_alone(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, BarPlot(theme))
    QTest.keyClick(plot, Key.Key_Right)
    assert plot.at() is None


def test_a_mark_that_is_gone_is_no_longer_read(qtbot: QtBot, theme: Theme) -> None:
    plot = bars(theme, 5, 10, 0)
    shown(qtbot, plot)
    plot.read(2)
    plot.show_columns(plot.columns()[:1], "", plot.upright)
    assert plot.at() is None


def test_days_are_walked_by_weeks_and_by_days(qtbot: QtBot, theme: Theme) -> None:
    plot = HeatMap(theme)
    cells = tuple(Cell(float(n % 5), f"day {n}", "Jan" if n == 3 else "") for n in range(24))
    plot.show_cells(cells, ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), ("none", "many"))
    shown(qtbot, plot)
    walked = []
    for key in (Key.Key_Left, Key.Key_Left, Key.Key_Up, Key.Key_Down, Key.Key_Right):
        QTest.keyClick(plot, key)
        walked.append(plot.at())
    assert walked == [23, 16, 15, 16, 23]
    for index in (0, 6, 7, 23):
        assert plot.mark_at(plot._square(index).center()) == index
    assert plot.mark_at(plot._square(24).center()) is None


def test_one_long_day_does_not_pale_the_others(theme: Theme) -> None:
    plot = HeatMap(theme)
    values = [10.0] * 30 + [500.0, 0.0, 3.0]
    plot.show_cells(tuple(Cell(v, "") for v in values), (), ("", ""))
    assert typical_most(values) == 10.0
    assert [plot.level(v) for v in (0.0, 1.0, 3.0, 6.0, 10.0, 500.0)] == [0, 1, 2, 3, 4, 4]
    assert typical_most([]) == 1.0


def test_points_of_two_series_are_walked_from_left_to_right(qtbot: QtBot, theme: Theme) -> None:
    plot = PointPlot(theme)
    first = Series("a", (Point(0, 0.8, 0.7, 0.9, "a0"), Point(1, 0.9, 0.8, 1.0, "a1")))
    second = Series("b", (Point(0.5, 0.6, 0.5, 0.7, "b0"),), Stroke.SECOND)
    across = Axis(0.0, 1.0, (Tick(0, "x"), Tick(1, "y")))
    guide = Guide((0.0, 0.9), (1.0, 0.9), "asked")
    plot.show_series((first, second), across, share_axis(0.5, "share", plain), guide)
    shown(qtbot, plot)
    assert plot.tips() == ("a0", "b0", "a1")
    assert plot.mark_at(plot.place(0.5, 0.6) + QPointF(5, 5)) == 1
    assert plot.mark_at(plot.place(0.25, 0.6)) is None
    # The second series is told from the first by more than its colour.
    assert {one.stroke for one in plot.series()} == {Stroke.FIRST, Stroke.SECOND}
    assert plot.grab().toImage().pixelColor(plot.place(0.5, 0.6).toPoint()) == QColor(
        theme.tokens.warn
    )


def test_rows_part_into_columns_where_there_is_room(qtbot: QtBot, theme: Theme) -> None:
    plot = RankPlot(theme)
    plot.show_ranks(tuple(Rank(f"t{n}", n / 10, f"{n}", f"tip {n}", 1) for n in range(5)))
    shown(qtbot, plot)
    plot.resize(760, plot.height())
    assert plot.height() == 3 * 26
    QTest.keyClick(plot, Key.Key_Down)
    QTest.keyClick(plot, Key.Key_Right)
    assert plot.at() == 3
    assert plot.mark_at(QPointF(600, 5)) == 3
    plot.resize(400, plot.height())
    assert plot.height() == 5 * 26


def test_a_tool_tip_says_what_the_mark_says(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: said.append(text))
    plot = bars(theme, 5, 10, 0)
    shown(qtbot, plot)
    for at in (QPoint(round(plot.area().center().x()), 60), QPoint(1, 60)):
        event = QHelpEvent(QHelpEvent.Type.ToolTip, at, plot.mapToGlobal(at))
        QCoreApplication.sendEvent(plot, event)
    assert said == ["1: 10"]


def test_a_plot_is_a_graphic_to_a_screen_reader(theme: Theme, qtbot: QtBot) -> None:
    plot = bars(theme, 1)
    qtbot.addWidget(plot)
    assert role(plot) is Role.Graphic
