"""Measures of a card, in pixels unless said otherwise, and its fonts."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QFont, QTextFormat

BODY, CODE = 18, 15
INLINE_CODE = 0.87  # of the text around
HEADINGS = {"h3": 22, "h4": 20, "h5": 18, "h6": 18}
MATHS = 1.14  # MathJax's letters beside Inter's

LINE_GAP, CODE_LINE_GAP = 7, 4
PARAGRAPH_GAP, ITEM_GAP, HEADING_GAP, DISPLAY_GAP = 12, 5, 10, 16
LIST_INDENT = 26
QUOTE_INDENT, QUOTE_BAR = 20, 4
PANEL_PADDING, PANEL_PADDING_ACROSS, PANEL_GAP, PANEL_RADIUS = 14, 18, 8, 12
CELL_PADDING = 8
RULE_GAP = 14
PLATE_RADIUS = 4

_SANS, _MONO = "Inter", "JetBrains Mono"


class Property(IntEnum):
    """Our own properties of blocks and characters, and our kinds of object in the text."""

    FORMULA = QTextFormat.Property.UserProperty.value + 1
    ROLE = FORMULA + 1
    QUOTE_LEVEL = FORMULA + 2
    IMAGE = FORMULA + 3
    STANDS_ALONE = FORMULA + 4
    PLATE = FORMULA + 5
    EM = FORMULA + 6
    ROOM_AFTER = FORMULA + 7
    ALT = FORMULA + 8


class Role(IntEnum):
    """Blocks that have something painted behind them."""

    NONE = 0
    CODE = 1
    RULE = 2


MATHS_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
IMAGE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 2


def body_font(size: int) -> QFont:
    """Return the font of running text at a size."""
    return _font(_SANS, size)


def code_font(size: int) -> QFont:
    """Return the font of program text at a size."""
    font = _font(_MONO, size)
    font.setFixedPitch(True)
    return font


def _font(family: str, size: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
