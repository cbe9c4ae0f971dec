"""Which part of the graph shows."""

from __future__ import annotations

import pytest

from gradus.ui.roadmap.graph.camera import LARGEST, SMALLEST, Camera, fitted


def test_the_whole_graph_fits_into_the_window_and_is_never_blown_up() -> None:
    """By hand: 1048 less two margins of 24 is 1000, half of the graph."""
    assert fitted((2000, 100), (1048, 300)) == Camera(0.5, 24, 125)
    assert fitted((100, 100), (1048, 300)) == Camera(1.0, 474, 100)
    assert fitted((0, 0), (500, 300)).scale == 1.0


def test_zooming_keeps_what_is_under_the_pointer_and_stops_at_both_ends() -> None:
    camera = Camera(0.5, 10, 20).zoomed(1.5, 200, 100)
    assert camera.seen(200, 100) == pytest.approx(Camera(0.5, 10, 20).seen(200, 100))
    assert Camera().zoomed(100, 0, 0).scale == LARGEST
    assert Camera().zoomed(0.001, 0, 0).scale == SMALLEST


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ((100, 100, 200, 140), Camera()),
        ((-50, 100, 50, 140), Camera(1, 74, 0)),
        ((900, 100, 1000, 140), Camera(1, -224, 0)),
        ((100, 700, 200, 740), Camera(1, 0, -164)),
        ((0, 100, 900, 140), Camera(1, 24, 0)),
    ],
)
def test_a_box_is_brought_in_by_the_shortest_way(
    box: tuple[float, float, float, float], expected: Camera
) -> None:
    assert Camera().revealing(box, (800, 600)) == expected
