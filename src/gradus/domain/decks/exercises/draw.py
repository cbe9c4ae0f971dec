"""What `draw` of an exercise can say: a range, a vector or matrix of it, a list to choose from."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.values import MAX_LENGTH, MAX_SIDE, Number, Value, value
from gradus.domain.decks.strict_yaml import Value as Written

_NUMBER = r"[+-]?\d{1,9}(?:\.\d{1,9})?"
_RANGE = re.compile(
    rf"\s*({_NUMBER})\s*\.\.\s*({_NUMBER})(?:\s+step\s+({_NUMBER}))?"
    r"(?:\s+x\s*(\d{1,9})(?:\s*x\s*(\d{1,9}))?)?\s*",
    re.ASCII,
)
_MEMBER = re.compile(r"\s*[+-]?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?\s*", re.ASCII)

_EXAMPLES = 'is neither a range such as "1..9" nor a list such as [2, 3, 5]'


class Source(Protocol):
    """Something that a value can be drawn from."""

    def draw(self, chance: random.Random) -> Value:
        """Return a value; the same state of `chance` gives the same one."""
        ...


@dataclass(frozen=True, slots=True)
class Grid:
    """The numbers `first`, `first + step`, …, `count` of them, computed as decimals."""

    first: Decimal
    step: Decimal
    count: int

    def draw(self, chance: random.Random) -> Number:
        """Return a whole number where the grid has no others, else the float nearest to it."""
        found = self.first + self.step * chance.randrange(self.count)
        return int(found) if _is_whole(self.first) and _is_whole(self.step) else float(found)


@dataclass(frozen=True, slots=True)
class VectorOf:
    """A vector of numbers of one grid."""

    grid: Grid
    length: int

    def draw(self, chance: random.Random) -> Value:
        """Return `length` numbers, each drawn by itself."""
        return tuple(self.grid.draw(chance) for _ in range(self.length))


@dataclass(frozen=True, slots=True)
class MatrixOf:
    """A matrix of numbers of one grid."""

    grid: Grid
    rows: int
    columns: int

    def draw(self, chance: random.Random) -> Value:
        """Return `rows` rows of `columns` numbers, each drawn by itself."""
        return tuple(
            tuple(self.grid.draw(chance) for _ in range(self.columns)) for _ in range(self.rows)
        )


@dataclass(frozen=True, slots=True)
class OneOf:
    """Values that were listed."""

    members: tuple[Value, ...]

    def draw(self, chance: random.Random) -> Value:
        """Return one of them."""
        return self.members[chance.randrange(len(self.members))]


def read_source(written: Written) -> Source:
    """Return what a value of `draw` says; raises ExpressionError."""
    if isinstance(written, str):
        return _range(written)
    if isinstance(written, list) and written:
        return OneOf(tuple(value(_numbers(member)) for member in written))
    raise ExpressionError(_EXAMPLES)


def _range(text: str) -> Source:
    match = _RANGE.fullmatch(text)
    if match is None:
        raise ExpressionError(_EXAMPLES)
    low, high, step, rows, columns = match.groups()
    grid = _grid(Decimal(low), Decimal(high), Decimal(step or 1), stepped=step is not None)
    if rows is None:
        return grid
    if columns is None:
        return VectorOf(grid, _within(int(rows), MAX_LENGTH))
    return MatrixOf(grid, _within(int(rows), MAX_SIDE), _within(int(columns), MAX_SIDE))


def _grid(low: Decimal, high: Decimal, step: Decimal, *, stepped: bool) -> Grid:
    if high < low:
        raise ExpressionError("is a range that ends before it begins")
    if not stepped and not (_is_whole(low) and _is_whole(high)):
        raise ExpressionError("is a range of decimals without a step such as 'step 0.1'")
    if step <= 0:
        raise ExpressionError("is a range whose step is not positive")
    return Grid(low, step, int((high - low) / step) + 1)


def _within(count: int, most: int) -> int:
    if not 1 <= count <= most:
        raise ExpressionError(f"has a size that is not from 1 to {most}")
    return count


def _numbers(written: Written) -> object:
    if isinstance(written, list):
        return tuple(_numbers(entry) for entry in written)
    if isinstance(written, str) and _MEMBER.fullmatch(written):
        found = Decimal(written.strip())
        return int(found) if _is_whole(found) else float(found)
    raise ExpressionError("lists something that is no number")


def _is_whole(it: Decimal) -> bool:
    return it == it.to_integral_value()
