"""Maths stands where the text stands: measured in the ink that is painted, at several scales."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from tests.ui.rendering.conftest import Show
from tests.ui.rendering.seen import blocks, fragment

from gradus.ui.rendering.card_view import CardView

Ink = npt.NDArray[np.floating]

FORMULAS = {
    "plain": "M",
    "low": r"M\;\sum_{i_{j_k}}",
    "tall": r"M\;\dfrac{1}{\dfrac12}",
    "high": r"M^{2^{2^2}}",
    "matrix": r"M\;\begin{matrix}1\\2\\3\\4\end{matrix}",
}
PLACES = {
    "paragraph": "M$%s$",
    "second line": "word\\\nM$%s$",
    "heading": "### M$%s$",
    "item": "- M$%s$",
    "item in an item": "- a\n    1. M$%s$",
    "cell": "|a|\n|-|\n|M$%s$|",
    "quote": "> M$%s$",
    "strong": "**M$%s$**",
}


def painted(view: CardView, scale: float) -> Ink:
    size = view.size() * scale
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor("#ffffff"))
    view.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return ink(image)


def ink(image: QImage) -> Ink:
    """Return how much of each pixel is ink, from 0 to 1, by row and column."""
    pixels = np.frombuffer(image.constBits(), np.uint8)
    colours = pixels.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width(), :3]
    lightness: Ink = (colours.max(axis=2).astype(float) + colours.min(axis=2)) / 510
    return np.subtract(1, lightness)


def feet(image: Ink, top: int, bottom: int) -> list[float]:
    """Return where the ink of each letter ends below, in parts of device pixels."""
    band = image[top:bottom]
    dark = np.flatnonzero((band > 0.5).any(axis=0))
    letters = np.split(dark, np.flatnonzero(np.diff(dark) > 1) + 1)
    return [top + _foot(band[:, columns]) for columns in letters]


def _foot(letter: Ink) -> float:
    """Judge by the darkest pixel of each row: a foot ends within its last row that has ink."""
    rows = letter.max(axis=1)
    last = int(np.flatnonzero(rows > 0.5)[-1])
    rest = float(rows[last + 1]) if last + 1 < len(rows) else 0
    return last + 1 + rest


def line_of(view: CardView, scale: float) -> tuple[int, int]:
    """Return the device pixels that the last line of a view lies in."""
    block = next(b for b in reversed(blocks(view)) if b.text())
    line = block.layout().lineAt(block.layout().lineCount() - 1)
    top = view.document().documentLayout().blockBoundingRect(block).top() + line.y()
    return max(0, int(top * scale) - 2), int((top + line.height()) * scale) + 2


@pytest.mark.parametrize("scale", [1, 1.5, 2])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("formula", ["plain", "low", "tall"])
def test_maths_stands_on_the_baseline_of_the_text(
    show: Show, formula: str, place: str, scale: float
) -> None:
    view = show(PLACES[place] % FORMULAS[formula])
    image = painted(view, scale)
    top, bottom = line_of(view, scale)
    letter, maths = _letters(feet(image, top, bottom), place)
    assert abs(letter - maths) <= 0.5


@pytest.mark.parametrize("scale", [1, 1.5, 2])
@pytest.mark.parametrize("size", [14, 18, 24, 32])
@pytest.mark.parametrize("formula", FORMULAS)
def test_so_it_does_after_zooming(show: Show, formula: str, size: int, scale: float) -> None:
    view = show(f"a line\n\n{PLACES['paragraph'] % FORMULAS[formula]}")
    view.set_text_size(size)
    image = painted(view, scale)
    top, bottom = line_of(view, scale)
    letter, maths = feet(image, top, bottom)[:2]
    assert abs(letter - maths) <= 0.5


def _letters(found: list[float], place: str) -> tuple[float, float]:
    """Leave out the marker of a list, or its number and the dot after it."""
    before = {"item": 1, "item in an item": 2}.get(place, 0)
    return found[before], found[before + 1]


def baselines(view: CardView) -> list[float]:
    layout = blocks(view)[0].layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [line.y() + line.ascent() for line in lines]


WORDS = "word " * 12
EVEN = [
    r"$x_i^2$ ",
    r"$\hat y$ ",
    r"$\frac12$ ",
    r"$\sqrt{d_k}$ ",
    r"$\mathbb{R}^{n\times d}$ ",
    r"$\mathcal{L}_{\text{CE}}$ ",
    r"$\bar\alpha_t$ ",
    r"$p(x\mid y)$ ",
    "`code` ",
    "x<sup>2</sup> ",
    "H<sub>2</sub>O ",
    "**bold** *italic* ",
    "<kbd>Ctrl</kbd> ",
    r"$\sum_{i=1}^n x_i$ ",
]


@pytest.mark.parametrize("size", [14, 18, 24, 32])
@pytest.mark.parametrize("piece", EVEN)
def test_lines_are_evenly_spaced(show: Show, piece: str, size: int) -> None:
    view = show(f"{WORDS * 3}{piece * 3}{WORDS * 3}{piece}{WORDS * 3}")
    view.set_text_size(size)
    steps = [b - a for a, b in pairwise(baselines(view))]
    assert max(steps) - min(steps) <= 1


@pytest.mark.parametrize("formula", [r"\dfrac{a}{b}", r"\begin{matrix}1\\2\\3\end{matrix}"])
def test_a_formula_taller_than_the_line_takes_no_more_than_it_needs(
    show: Show, formula: str
) -> None:
    view = show(f"{WORDS * 4}${formula}$ {WORDS * 4}")
    steps = [b - a for a, b in pairwise(baselines(view))]
    picture = view._content.outcomes[0]
    even = min(steps)
    above, below = (step - even for step in sorted(steps)[-2:])
    em = 18 * 1.14
    assert above + below <= (picture.height + picture.depth) * em - 18 + 2  # type: ignore[union-attr]


def test_no_line_begins_with_a_comma(show: Show) -> None:
    view = show("$x$, ($y$). " * 60 + "and $z$-axis")
    for width in range(200, 500, 7):
        view.resize(width, 100)
        layout = blocks(view)[0].layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            words = blocks(view)[0].text()[line.textStart() :][: line.textLength()].strip()
            assert words[0] not in ",.)-\u2060"


def test_punctuation_stands_as_close_to_a_formula_as_to_a_letter(show: Show) -> None:
    view = show("$x$, $y$). a, $z$")
    layout = blocks(view)[0].layout()
    with_marks = layout.lineAt(0).naturalTextWidth()
    apart = show("$x$ , $y$ ). a, $z$")
    spaces = 2 * fragment(apart, " ,").charFormat().font().pixelSize() * 0.3
    without = blocks(apart)[0].layout().lineAt(0).naturalTextWidth()
    assert 0 < without - with_marks < 1.2 * spaces


def test_what_holds_punctuation_close_is_not_copied(show: Show) -> None:
    view = show("a ($x$), `c`.")
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "a ($x$), c."
