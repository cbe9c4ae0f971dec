"""Where what somebody wrote differs from what was expected, by character and by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby, zip_longest
from typing import TypeVar

from gradus.domain.decks.spelling import printed_lines

MOST = 40_000
"""Pairs of characters or lines that are compared, which takes some 20 ms; what is longer is set
side by side from its beginning."""

T = TypeVar("T")
_Pair = tuple[T | None, T | None]


class Edit(Enum):
    """What became of a stretch; EXTRA was only written, MISSING only expected."""

    SAME = auto()
    CHANGED = auto()
    EXTRA = auto()
    MISSING = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line as it was written and as it was expected; either may be empty.

    A CHANGED stretch has the same length in both.
    """

    edit: Edit
    given: str
    answer: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or two that stand for one another, in pieces."""

    edit: Edit
    pieces: tuple[Piece, ...]


def by_character(given: str, answer: str, most: int = MOST) -> tuple[Piece, ...]:
    """Return the pieces of one line with as few differences as there can be (Levenshtein 1966)."""
    grouped = groupby(_aligned(given, answer, most), _edit)
    return tuple(_piece(edit, pairs) for edit, pairs in grouped)


def by_line(given: str, answer: str) -> tuple[Line, ...]:
    """Return the lines of what a program was thought to print, beside what it prints."""
    pairs = _aligned(printed_lines(given), printed_lines(answer), MOST)
    changed = sum(_edit(pair) is Edit.CHANGED for pair in pairs)
    return tuple(_line(pair, MOST // max(changed, 1)) for pair in pairs)


def count(pieces: Iterable[Piece], edit: Edit) -> int:
    """Return how many characters of one kind there are."""
    return sum(max(len(it.given), len(it.answer)) for it in pieces if it.edit is edit)


def _line(pair: _Pair[str], most: int) -> Line:
    edit, given, answer = _edit(pair), pair[0] or "", pair[1] or ""
    if edit is Edit.CHANGED:
        return Line(edit, by_character(given, answer, most))
    return Line(edit, (Piece(edit, given, answer),))


def _edit(pair: _Pair[T]) -> Edit:
    if pair[0] is None:
        return Edit.MISSING
    if pair[1] is None:
        return Edit.EXTRA
    return Edit.SAME if pair[0] == pair[1] else Edit.CHANGED


def _piece(edit: Edit, pairs: Iterable[_Pair[str]]) -> Piece:
    ones, others = zip(*pairs, strict=True)
    return Piece(edit, "".join(filter(None, ones)), "".join(filter(None, others)))


def _aligned(given: Sequence[T], answer: Sequence[T], most: int) -> list[_Pair[T]]:
    if len(given) * len(answer) > most:
        return list(zip_longest(given, answer))
    return list(reversed(list(_walk(given, answer, _distances(given, answer)))))


def _distances(given: Sequence[T], answer: Sequence[T]) -> list[list[int]]:
    """Return the least number of edits between every two beginnings."""
    table = [list(range(len(answer) + 1))]
    for row, one in enumerate(given, start=1):
        above, here = table[-1], [row]
        for column, other in enumerate(answer):
            changed = above[column] + (one != other)
            here.append(min(changed, above[column + 1] + 1, here[column] + 1))
        table.append(here)
    return table


def _walk(given: Sequence[T], answer: Sequence[T], table: list[list[int]]) -> Iterator[_Pair[T]]:
    """Go back from the end by the cheapest way."""
    row, column = len(given), len(answer)
    while row or column:
        cost = table[row][column]
        if row and column:
            differs = given[row - 1] != answer[column - 1]
            if cost == table[row - 1][column - 1] + differs:
                row, column = row - 1, column - 1
                yield given[row], answer[column]
                continue
        if row and cost == table[row - 1][column] + 1:
            row -= 1
            yield given[row], None
        else:
            column -= 1
            yield None, answer[column]
