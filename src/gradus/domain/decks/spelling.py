"""Comparing words and printed lines with what was expected."""

from __future__ import annotations

import unicodedata
from enum import Enum, auto


class Likeness(Enum):
    """How near a text comes to another: NEARLY differs only in what memory is not asked for."""

    SAME = auto()
    NEARLY = auto()
    OTHER = auto()


def words_likeness(given: str, answer: str) -> Likeness:
    """Compare words; blanks at the ends never count, and capital letters nearly."""
    one, other = _plain(given), _plain(answer)
    if one == other:
        return Likeness.SAME
    return Likeness.NEARLY if one.casefold() == other.casefold() else Likeness.OTHER


def lines_likeness(given: str, answer: str) -> Likeness:
    """Compare what a program prints; blanks at the ends of lines never count, others nearly."""
    one, other = printed_lines(given), printed_lines(answer)
    if one == other:
        return Likeness.SAME
    return Likeness.NEARLY if _dense(one) == _dense(other) else Likeness.OTHER


def printed_lines(text: str) -> list[str]:
    """Return the lines of a text without blanks at their ends, up to the last that has any."""
    return [line.rstrip() for line in unicodedata.normalize("NFC", text).rstrip().split("\n")]


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _dense(lines: list[str]) -> list[str]:
    return ["".join(line.split()) for line in lines]
