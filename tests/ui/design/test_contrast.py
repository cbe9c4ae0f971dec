from __future__ import annotations

import pytest

from gradus.ui.design.colour import contrast, mix
from gradus.ui.design.pairs import Pair, graphic_pairs, text_pairs
from gradus.ui.design.tokens import DARK, LIGHT

BOTH = (LIGHT, DARK)


def named(pairs: list[Pair]) -> list[object]:
    return [pytest.param(first, second, id=name) for name, first, second in pairs]


@pytest.mark.parametrize(
    ("text", "ground"), named([pair for tokens in BOTH for pair in text_pairs(tokens)])
)
def test_text_can_be_read(text: str, ground: str) -> None:
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize(
    ("mark", "ground"), named([pair for tokens in BOTH for pair in graphic_pairs(tokens)])
)
def test_marks_can_be_seen(mark: str, ground: str) -> None:
    assert contrast(mark, ground) >= 3


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_mixing() -> None:
    assert mix("#FF0000", "#0000FF", 0.5) == "#800080"
