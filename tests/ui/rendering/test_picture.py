from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gradus.ui.rendering.maths.inks import Inks, luminance
from gradus.ui.rendering.maths.outline import outline
from gradus.ui.rendering.maths.picture import Picture
from gradus.ui.rendering.maths.rendering import Clip, DisplayList, Fill, Op, Stroke, Text

SAME = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
SQUARE = "M0 0H1000V-1000H0Z"
INKS = Inks(QColor("#112233"), QColor("#AA0000"))


def painted(*ops: Op, inks: Inks = INKS) -> QImage:
    """Paint a picture of one em, 100 pixels to the em, its baseline at the bottom."""
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    Picture(DisplayList((0, -1000, 1000, 1000), ops)).paint(painter, QPointF(0, 100), 100, inks)
    painter.end()
    return image


def test_path_commands() -> None:
    path = outline("M1 2L3 4H5V6Q7 8 9 10T11 12C1 1 2 2 3 3Z")
    assert path.elementCount() == 14
    assert path.currentPosition() == QPointF(1, 2)


def test_further_points_after_a_move_are_lines() -> None:
    assert outline("M0 0 10 0 10 10Z").boundingRect() == QRectF(0, 0, 10, 10)


def test_a_smooth_curve_without_one_before_it_is_straight() -> None:
    assert outline("M0 0T10 0").boundingRect() == QRectF(0, 0, 10, 0)


def test_numbers_may_touch() -> None:
    assert outline("M-1-2L.5-1e1").currentPosition() == QPointF(0.5, -10)


def test_metrics_are_in_em() -> None:
    picture = Picture(DisplayList((0, -500, 1000, 700), ()))
    assert (picture.width, picture.height, picture.depth) == (1.0, 0.5, 0.2)


@pytest.mark.parametrize(
    ("name", "colour"),
    [
        ("", "#112233"),
        ("black", "#112233"),
        ("no such colour", "#112233"),
        ("accent", "#aa0000"),
        ("blue", "#0000ff"),
        ("#cc0000", "#cc0000"),
    ],
)
def test_colours(name: str, colour: str) -> None:
    assert painted(Fill(SQUARE, SAME, name, None)).pixelColor(50, 50).name() == colour


@pytest.mark.parametrize("name", ["yellow", "blue", "white", "#00ff00", "#000001", "#777"])
@pytest.mark.parametrize(("text", "ground"), [("#1a1d24", "#ffffff"), ("#e8eaed", "#101114")])
def test_an_authors_colour_can_be_seen_in_both_schemes(name: str, text: str, ground: str) -> None:
    colour = Inks(QColor(text), QColor("#AA0000")).named(name)
    bright, dim = sorted((luminance(colour), luminance(QColor(ground))), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= 3


def test_a_clip_hides_what_lies_outside() -> None:
    image = painted(Fill(SQUARE, SAME, "", Clip(SAME, (0, -1000, 500, 1000))))
    assert image.pixelColor(20, 50).name() == "#112233"
    assert image.pixelColor(80, 50).name() == "#ffffff"


def test_strokes_scale_with_their_matrix() -> None:
    flipped = (2.0, 0.0, 0.0, -2.0, 0.0, 0.0)
    line = Stroke("M0 250L500 250", flipped, "", 100, (), round_ends=False)
    image = painted(line)
    assert image.pixelColor(50, 42).name() == image.pixelColor(50, 58).name() == "#112233"
    assert image.pixelColor(50, 38).name() == image.pixelColor(50, 62).name() == "#ffffff"


def test_dashes_leave_gaps() -> None:
    dashed = Stroke("M0 -500H1000", SAME, "", 100, (200, 200), round_ends=False)
    dotted = Stroke("M0 -500H1000", SAME, "", 100, (0, 200), round_ends=True)
    for stroke, filled, free in ((dashed, 10, 30), (dotted, 20, 30)):
        image = painted(stroke)
        assert image.pixelColor(filled, 50).name() == "#112233"
        assert image.pixelColor(free, 50).name() == "#ffffff"


def test_letters_that_the_font_lacks_are_drawn(fonts: None) -> None:
    upright = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    image = painted(Text("é", upright, "accent", 884, bold=True, italic=False))
    reds = sum(
        image.pixelColor(x, y).red() > 100 > image.pixelColor(x, y).blue()
        for x in range(60)
        for y in range(20, 100)
    )
    assert reds > 50


def test_neighbours_of_one_colour_are_one_path() -> None:
    half = "M0 0H500V-1000H0Z"
    moved = (1.0, 0.0, 0.0, 1.0, 500.0, 0.0)
    image = painted(Fill(half, SAME, "", None), Fill(half, moved, "", None))
    assert image.pixelColor(25, 50).name() == image.pixelColor(75, 50).name() == "#112233"
