"""The bundled fonts, and the few sizes and weights that the app writes with."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from gradus.errors import BundledFileError

TEXT_FAMILY = "Inter"
CODE_FAMILY = "JetBrains Mono"
_TABULAR = "tnum"
_LIGATURES = ("calt", "liga")


class Text(StrEnum):
    """What a piece of text is; its font and its colour follow from that."""

    DISPLAY = "display"
    TITLE = "title"
    FIGURE = "figure"
    STRONG = "strong"
    BODY = "body"
    QUIET = "quiet"
    LINK = "link"
    HEADING = "heading"
    NOTE = "note"
    SMALL = "small"
    TINY = "tiny"
    KEY = "key"
    BADGE = "badge"
    BRAND = "brand"


class _Cut(NamedTuple):
    pixels: int
    weight: QFont.Weight
    spacing: float = 0.0


_CUTS = {
    Text.DISPLAY: _Cut(40, QFont.Weight.Bold, -0.9),
    Text.TITLE: _Cut(24, QFont.Weight.Bold, -0.4),
    Text.FIGURE: _Cut(20, QFont.Weight.Bold, -0.2),
    Text.STRONG: _Cut(14, QFont.Weight.DemiBold),
    Text.BODY: _Cut(14, QFont.Weight.Normal),
    Text.QUIET: _Cut(14, QFont.Weight.Normal),
    Text.LINK: _Cut(14, QFont.Weight.DemiBold),
    Text.HEADING: _Cut(13, QFont.Weight.DemiBold),
    Text.NOTE: _Cut(13, QFont.Weight.Normal),
    Text.SMALL: _Cut(12, QFont.Weight.Normal),
    Text.TINY: _Cut(11, QFont.Weight.Normal),
    Text.KEY: _Cut(11, QFont.Weight.DemiBold),
    Text.BADGE: _Cut(12, QFont.Weight.DemiBold),
    Text.BRAND: _Cut(18, QFont.Weight.Bold, -0.2),
}


_USUAL = 100
_size = [_USUAL]
"""The size of the interface's text in percent: one for the whole process, as fonts are."""


def set_size(percent: int) -> None:
    """Have all fonts of the interface made in another size from now on."""
    _size[0] = percent


def size() -> int:
    """Return the size in force in percent: who keeps fonts makes them anew when it differs."""
    return _size[0]


def px(pixels: float) -> int:
    """Return pixels of the usual size in the size in force."""
    return round(pixels * _size[0] / _USUAL)


def load_fonts(folder: Path) -> None:
    """Make the fonts below `folder` known to Qt."""
    for file in sorted(folder.glob("*/*.[ot]tf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise BundledFileError(f"The font {file.name} cannot be read.", "Install Gradus again.")


def font(text: Text, *, tabular: bool = False) -> QFont:
    """Return the font of a kind of text; `tabular` gives all digits the same width."""
    cut = _CUTS[text]
    result = QFont(TEXT_FAMILY)
    result.setPixelSize(px(cut.pixels))
    result.setWeight(cut.weight)
    result.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, cut.spacing)
    if tabular:
        result.setFeature(QFont.Tag(_TABULAR), 1)
    return result


def sign_by_sign(font: QFont) -> QFont:
    """Return a font of code without ligatures: `>=` and `--` stay the two signs that are typed."""
    result = QFont(font)
    for ligatures in _LIGATURES:
        result.setFeature(QFont.Tag(ligatures), 0)
    return result
