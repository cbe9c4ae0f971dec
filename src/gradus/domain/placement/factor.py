"""Tables over a few yes-or-no variables, the material of the elimination.

The entry at place n of a table belongs to the case in which the variable at place i of the scope is
true where bit i of n is set.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Table = list[float]


@dataclass(frozen=True, slots=True)
class Factor:
    """A table with the variables it is about, each a number."""

    scope: tuple[int, ...]
    table: tuple[float, ...]


def factor(scope: Sequence[int], weight: Callable[[tuple[bool, ...]], float]) -> Factor:
    """Return the table of a function over the variables of a scope, in its order."""
    cases = range(1 << len(scope))
    bits = range(len(scope))
    table = (weight(tuple(bool(case >> bit & 1) for bit in bits)) for case in cases)
    return Factor(tuple(scope), tuple(table))


def places(wide: Sequence[int], narrow: Sequence[int]) -> tuple[int, ...]:
    """Return for each case of a wide scope the case of a narrow one, within it, that it holds."""
    found = [0]
    for variable in wide:
        bit = 1 << narrow.index(variable) if variable in narrow else 0
        found += [place | bit for place in found]
    return tuple(found)


def times(table: Table, other: Sequence[float], at: Sequence[int]) -> Table:
    """Multiply a table by another over fewer variables; `at` comes from `places`."""
    return [value * other[place] for value, place in zip(table, at, strict=True)]


def scaled(table: Table) -> Table:
    """Return a table whose entries add up to 1."""
    total = sum(table)
    return [value / total for value in table]
