"""Measures of a README, in pixels, and what its blocks are."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QTextFormat

from gradus.ui.design.tokens import Tokens

BODY = 14
HEADINGS = {"h1": 23, "h2": 18, "h3": 16, "h4": 14, "h5": 13, "h6": 12}
RULED = frozenset({"h1", "h2"})
HEADING_ABOVE, HEADING_BELOW, RULE_PADDING = 20, 10, 6
BADGE, CODE = 12, 13
BOX, BOX_GAP, BOX_RADIUS = 13, 7, 3
MARGIN = 28
ALERTS = ("note", "tip", "important", "warning", "caution")


class Mark(IntEnum):
    """Our own properties of a README's blocks."""

    ALERT = QTextFormat.Property.UserProperty.value + 40
    RULED = ALERT + 1
    QUOTE = ALERT + 2
    BAR_LEFT = ALERT + 3
    BOX = ALERT + 4


def alert_colour(tokens: Tokens, kind: str) -> str:
    """Return the colour of an alert's bar and title."""
    colours = {
        "note": tokens.code_name,
        "tip": tokens.good,
        "important": tokens.code_keyword,
        "warning": tokens.warn,
        "caution": tokens.bad,
    }
    return colours[kind]
