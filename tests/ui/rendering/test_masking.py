"""Masks cover what is asked, in the colours of the scheme, and a table without a head has none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QTextTable
from tests.ui.rendering.conftest import Show

from gradus.domain.markup.masks import Look, Mask, written
from gradus.domain.markup.parser import parse
from gradus.ui.design.tokens import DARK, LIGHT, Tokens
from gradus.ui.rendering.content import Content

SQUARE = ((0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (0.0, 0.5))
BOX = ((0.5, 0.5), (1.0, 0.5), (1.0, 1.0), (0.5, 1.0))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FF0000"))
    picture.save(str(tmp_path / "a.png"))
    return tmp_path


def painted(folder: Path, tokens: Tokens, *masks: Mask) -> QImage:
    image = Content(parse(""), folder, tokens).image(f"a.png#masks={written(masks)}")
    assert image is not None
    return image


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_a_mask_covers_its_part_and_nothing_else(folder: Path, tokens: Tokens) -> None:
    image = painted(folder, tokens, Mask("polygon", SQUARE, Look.ASKED), Mask("ellipse", BOX))
    assert image.pixelColor(50, 25) == QColor(tokens.accent)
    assert image.pixelColor(150, 75) == QColor(tokens.sunk)
    assert image.pixelColor(150, 25) == QColor("#FF0000")
    assert image.pixelColor(198, 98) == QColor("#FF0000")  # beyond the ellipse


def test_a_mask_that_was_lifted_is_a_line_round_what_it_hid(folder: Path) -> None:
    image = painted(folder, LIGHT, Mask("polygon", BOX, Look.LIFTED))
    assert image.pixelColor(150, 75) == QColor("#FF0000")
    assert image.pixelColor(150, 50) != QColor("#FF0000")


def test_a_change_of_colours_paints_the_masks_anew(folder: Path) -> None:
    content = Content(parse(""), folder, LIGHT)
    source = f"a.png#masks={written([Mask('polygon', SQUARE, Look.ASKED)])}"
    light = content.image(source)
    content.tokens = DARK
    dark = content.image(source)
    assert light is not None
    assert dark is not None
    assert light.pixelColor(50, 25) != dark.pixelColor(50, 25)


def test_a_head_without_words_takes_no_room(show: Show) -> None:
    def rows(text: str) -> int:
        document = show(text).document()
        frames = document.rootFrame().childFrames()
        return next(frame.rows() for frame in frames if isinstance(frame, QTextTable))

    assert rows("|  |  |\n| - | - |\n| a | b |") == 1
    assert rows("| h |  |\n| - | - |\n| a | b |") == 2
