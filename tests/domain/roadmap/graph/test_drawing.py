"""The drawing of what builds on what."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.databases import DECKS

from gradus.domain.roadmap.graph.acyclic import columns, without_circles
from gradus.domain.roadmap.graph.crossings import crossings, untangled
from gradus.domain.roadmap.graph.drawing import Box, Drawing, Spacing, draw
from gradus.domain.roadmap.graph.heights import spread
from gradus.domain.roadmap.graph.mesh import mesh
from gradus.domain.roadmap.graph.walking import Way, neighbour
from gradus.domain.roadmap.reading import parse_roadmap

Roads = tuple[dict[str, float], dict[str, list[str]]]


@st.composite
def roads(draw_from: st.DrawFn) -> Roads:
    """Topics with any requirements: circles, themselves, and topics that do not exist."""
    keys = [f"t{n}" for n in range(draw_from(st.integers(0, 14)))]
    pick = st.lists(st.sampled_from([*keys, "nowhere"]), max_size=3)
    widths = {key: draw_from(st.sampled_from([40.0, 90.0, 130.0])) for key in keys}
    return widths, {key: draw_from(pick) for key in keys}


def apart(one: Box, other: Box) -> bool:
    beside = one.right <= other.x or other.right <= one.x
    return beside or one.y + one.height <= other.y + 1e-6 or other.y + other.height <= one.y + 1e-6


@given(roads())
def test_every_line_runs_to_the_right_from_its_topic_to_the_other(road: Roads) -> None:
    drawing = draw(*road)
    boxes = {box.key: box for box in drawing.boxes}
    for line in drawing.lines:
        assert line.points[0] == (boxes[line.source].right, boxes[line.source].middle)
        assert line.points[-1] == (boxes[line.target].x, boxes[line.target].middle)
        assert all(x < to_x for (x, _), (to_x, _) in pairwise(line.points))


@given(roads())
def test_no_two_topics_overlap_and_all_lie_within_the_size(road: Roads) -> None:
    drawing = draw(*road)
    assert [box.key for box in drawing.boxes] == list(road[0])
    assert all(apart(one, other) for one, other in combinations(drawing.boxes, 2))
    for box in drawing.boxes:
        assert box.x >= 0
        assert box.y >= -1e-6
        assert box.right <= drawing.width + 1e-6
        assert box.y + box.height <= drawing.height + 1e-6


@given(roads())
def test_no_line_runs_through_another_topic(road: Roads) -> None:
    drawing = draw(*road)
    for line in drawing.lines:
        for (x, y), (to_x, to_y) in pairwise(line.points):
            for box in drawing.boxes:
                if box.key not in (line.source, line.target) and x < box.right and box.x < to_x:
                    assert y == to_y
                    assert not box.y < y < box.y + box.height


@given(roads())
def test_the_same_road_gives_the_same_drawing(road: Roads) -> None:
    assert draw(*road) == draw(*road)


@given(roads())
def test_a_topic_stands_behind_all_that_it_builds_on(road: Roads) -> None:
    needs = without_circles(tuple(road[0]), road[1])
    found = columns(needs)
    for key, needed in needs.items():
        assert found[key] == max((found[one] + 1 for one in needed), default=0)


@given(roads())
def test_bringing_into_order_never_adds_crossings(road: Roads) -> None:
    needs = without_circles(tuple(road[0]), road[1])
    tangled = mesh(needs, columns(needs))
    found = untangled(tangled)
    assert crossings(found) <= crossings(tangled)
    assert [set(column) for column in found.columns] == [set(column) for column in tangled.columns]


def test_two_lines_that_need_not_cross_do_not() -> None:
    needs = {"a": (), "b": (), "on-b": ("b",), "on-a": ("a",)}
    tangled = mesh(needs, columns(needs))
    assert crossings(tangled) == 1
    assert crossings(untangled(tangled)) == 0


def test_a_circle_is_cut_where_it_closes() -> None:
    needs = without_circles(("a", "b", "c"), {"a": ["c"], "b": ["a"], "c": ["b", "c", "gone"]})
    assert needs == {"a": ("c",), "b": (), "c": ("b",)}


def test_one_line_passes_a_column_between_its_topics() -> None:
    drawing = draw(
        {"a": 40, "b": 60, "c": 40},
        {"b": ["a"], "c": ["a", "b"]},
        Spacing(height=20, between=10, line=5, column=30),
    )
    assert (drawing.width, [box.x for box in drawing.boxes]) == (200, [0, 70, 160])
    assert [box.right for box in drawing.boxes] == [40, 130, 200]
    by_ends = {(line.source, line.target): line for line in drawing.lines}
    assert len(by_ends["a", "b"].points) == 2
    passing = by_ends["a", "c"].points
    assert [x for x, _ in passing] == [40, 70, 130, 160]
    assert passing[1][1] == passing[2][1]
    assert abs(passing[1][1] - drawing.boxes[1].middle) >= 15


def test_without_topics_nothing_is_drawn() -> None:
    assert draw({}, {}) == Drawing()


def test_places_are_pooled_as_the_least_squares_say() -> None:
    """By hand: 3 and 1 want to change places; with a gap of 1 they meet around their middle 2."""
    assert spread([3, 1], [1]) == [1.5, 2.5]
    assert spread([0, 10], [1]) == [0, 10]
    assert spread([5, 5, 5], [2, 2]) == [3, 5, 7]
    assert spread([0, 5, 5], [1, 1]) == [0, 4.5, 5.5]


def test_the_road_that_ships_is_drawn_with_few_crossings() -> None:
    text = (DECKS / "roadmap.yaml").read_text(encoding="utf-8")
    road, _ = parse_roadmap("roadmap.yaml", text)
    assert road is not None
    requires = {topic.key: topic.requires for topic in road.topics}
    needs = without_circles(tuple(requires), requires)
    tangled = mesh(needs, columns(needs))
    assert crossings(untangled(tangled)) < crossings(tangled) / 2
    drawing = draw(dict.fromkeys(requires, 140.0), requires)
    assert len(drawing.lines) == sum(len(needed) for needed in requires.values())
    lowest = max(drawing.boxes, key=lambda box: (box.x == 0, box.y))
    assert lowest.key not in {end for line in drawing.lines for end in (line.source, line.target)}


@pytest.fixture(scope="module")
def fork() -> Drawing:
    widths = dict.fromkeys(("root", "up", "down", "end", "alone"), 50.0)
    return draw(widths, {"up": ["root"], "down": ["root"], "end": ["down"]})


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [
        ("root", Way.BACK, "root"),
        ("end", Way.BACK, "down"),
        ("down", Way.BACK, "root"),
        ("down", Way.ON, "end"),
        ("up", Way.ON, "up"),
        ("up", Way.DOWN, "down"),
        ("down", Way.UP, "up"),
        ("down", Way.DOWN, "down"),
        ("root", Way.DOWN, "alone"),
        ("alone", Way.UP, "root"),
    ],
)
def test_arrows_follow_the_lines_and_the_columns(
    fork: Drawing, start: str, way: Way, end: str
) -> None:
    assert neighbour(fork, start, way) == end


def test_walking_from_nowhere_is_a_key_error(fork: Drawing) -> None:
    with pytest.raises(KeyError):
        neighbour(fork, "nowhere", Way.ON)
