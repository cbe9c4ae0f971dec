"""Where what somebody wrote differs from what was expected, by character and by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby, zip_longest
from typing import TypeVar

from gradus.domain.decks.spelling import printed_lines

MOST, MOST_LINES = 40_000, 2_500
"""Pairs of characters and of lines that are compared, which takes some 20 ms; what is longer is set
side by side from its beginning."""

T = TypeVar("T")
_Pair = tuple[T | None, T | None]
_Cost = Callable[[T, T], float]
_APART = 1.01
"""A little over 1, so that lines without anything in common are rather missing and extra."""


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
    pairs = _aligned(given, answer, most, _change)
    return tuple(_piece(edit, group) for edit, group in groupby(pairs, _edit))


def by_line(given: str, answer: str) -> tuple[Line, ...]:
    """Return the lines of what a program was thought to print, beside what it prints.

    Two lines stand for one another where they have characters in common.
    """
    ones, others = printed_lines(given), printed_lines(answer)
    pairs = _aligned(ones, others, MOST_LINES, _unlikeness)
    changed = sum(_edit(pair) is Edit.CHANGED for pair in pairs)
    return tuple(_line(pair, MOST // max(changed, 1)) for pair in pairs)


def count(pieces: Iterable[Piece], edit: Edit) -> int:
    """Return how many characters of one kind there are."""
    return sum(max(len(it.given), len(it.answer)) for it in pieces if it.edit is edit)


def _change(one: str, other: str) -> float:
    """Return 0 for the same character, else so little over 1 that only ties are decided by it."""
    return 0 if one == other else 1.001


def _unlikeness(one: str, other: str) -> float:
    """Return 0 for the same line, else from 1 to 2 the less they have in common."""
    if one == other:
        return 0
    common = sum((Counter(one) & Counter(other)).values())
    return 1 + _APART * (1 - common / max(len(one), len(other)))


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


def _aligned(given: Sequence[T], answer: Sequence[T], most: int, cost: _Cost[T]) -> list[_Pair[T]]:
    """Pair two rows so that what changes, is missing or extra costs least; the latter cost 1."""
    if len(given) * len(answer) > most:
        return list(zip_longest(given, answer))
    costs = [[cost(one, other) for other in answer] for one in given]
    ways = _walk(costs, _least(costs, len(answer)))
    return [
        (None if row is None else given[row], None if column is None else answer[column])
        for row, column in reversed(list(ways))
    ]


def _least(costs: list[list[float]], width: int) -> list[list[float]]:
    """Return the least cost between every two beginnings."""
    table = [[float(column) for column in range(width + 1)]]
    for number, row in enumerate(costs, start=1):
        above, here = table[-1], [float(number)]
        for column, changed in enumerate(row):
            here.append(min(above[column] + changed, above[column + 1] + 1, here[column] + 1))
        table.append(here)
    return table


def _walk(costs: list[list[float]], table: list[list[float]]) -> Iterator[_Pair[int]]:
    """Go back from the end by the cheapest way."""
    row, column = len(table) - 1, len(table[0]) - 1
    while row or column:
        least = table[row][column]
        if row and column and least == table[row - 1][column - 1] + costs[row - 1][column - 1]:
            row, column = row - 1, column - 1
            yield row, column
        elif column and least == table[row][column - 1] + 1:
            column -= 1
            yield None, column
        else:
            row -= 1
            yield row, None
