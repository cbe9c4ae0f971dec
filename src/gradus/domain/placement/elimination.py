"""Exact chances in a network of yes-or-no variables, by eliminating one after the other.

Bucket elimination with a second pass back, which gives the chance of every variable at once
(Dechter, Bucket elimination, 1999; Jensen, Lauritzen and Olesen, 1990, for the division on the way
back). What it costs depends on the largest clique, which a road's few prerequisites keep small.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from gradus.domain.placement.factor import Factor, Table, places, scaled, times

Evidence = Mapping[int, tuple[float, float]]
"""By variable: how likely what was seen is if it is false, and if it is true; never both 0."""


@dataclass(slots=True)
class _Bucket:
    """A variable with its neighbours at the time it is eliminated; `rest` are these alone.

    `prior` is the product of the factors that are about it. `at` maps cases of the next bucket to
    those of `rest`, and `own` those of this one.
    """

    scope: tuple[int, ...]
    prior: Table
    next: int | None = None
    at: tuple[int, ...] = ()
    own: tuple[int, ...] = ()
    before: list[int] = field(default_factory=list)


class Elimination:
    """A network made ready for questions: each takes time in proportion to its cliques."""

    def __init__(self, variables: int, factors: Sequence[Factor]) -> None:
        scopes = _cliques(variables, factors)
        self._order = [scope[0] for scope in scopes]
        self._buckets = {
            scope[0]: _Bucket(scope, [1.0] * (1 << len(scope)), own=places(scope, scope[1:]))
            for scope in scopes
        }
        self._hand_out(factors)
        self._link()

    def chances(self, evidence: Evidence) -> list[float]:
        """Return the chance that each variable is true, given what was seen."""
        tables: dict[int, Table] = {}
        sent: dict[int, Table] = {}
        for variable in self._order:
            tables[variable] = self._gathered(variable, evidence, sent)
            sent[variable] = _without_first(tables[variable])
        found = [0.0] * len(self._order)
        for variable in reversed(self._order):
            bucket = self._buckets[variable]
            if bucket.next is not None:
                back = self._answer(bucket, tables[bucket.next], sent[variable])
                tables[variable] = scaled(times(tables[variable], back, bucket.own))
            found[variable] = min(sum(tables[variable][1::2]), 1.0)
        return found

    def _gathered(self, variable: int, evidence: Evidence, sent: Mapping[int, Table]) -> Table:
        """Return a bucket's table with what was seen of its variable and what came before."""
        bucket = self._buckets[variable]
        table = bucket.prior
        if variable in evidence:
            table = [value * evidence[variable][n & 1] for n, value in enumerate(table)]
        for one in bucket.before:
            table = times(table, sent[one], self._buckets[one].at)
        return scaled(table)

    @staticmethod
    def _answer(bucket: _Bucket, following: Table, sent: Table) -> Table:
        """Return what the next bucket knows beyond what this one has told it."""
        back = [0.0] * len(sent)
        for place, value in zip(bucket.at, following, strict=True):
            back[place] += value
        return [value / told if told else 0.0 for value, told in zip(back, sent, strict=True)]

    def _hand_out(self, factors: Sequence[Factor]) -> None:
        """Give each factor to the bucket of its variable that is eliminated first."""
        turn = {variable: n for n, variable in enumerate(self._order)}
        for one in factors:
            bucket = self._buckets[min(one.scope, key=turn.__getitem__)]
            bucket.prior = times(bucket.prior, one.table, places(bucket.scope, one.scope))

    def _link(self) -> None:
        turn = {variable: n for n, variable in enumerate(self._order)}
        for variable, bucket in self._buckets.items():
            rest = bucket.scope[1:]
            if rest:
                bucket.next = min(rest, key=turn.__getitem__)
                following = self._buckets[bucket.next]
                bucket.at = places(following.scope, rest)
                following.before.append(variable)


def _without_first(table: Table) -> Table:
    """Add up a table over the first variable of its scope."""
    return [no + yes for no, yes in zip(table[::2], table[1::2], strict=True)]


def _cliques(variables: int, factors: Sequence[Factor]) -> list[tuple[int, ...]]:
    """Return each variable with its neighbours, in an order of elimination.

    Next comes the one whose neighbours lack the fewest links among themselves.
    """
    near: dict[int, set[int]] = {variable: set() for variable in range(variables)}
    for one in factors:
        for a, b in combinations(one.scope, 2):
            near[a].add(b)
            near[b].add(a)
    found: list[tuple[int, ...]] = []
    lacking = {variable: _lacking(near, variable) for variable in near}
    while near:
        variable = min(near, key=lambda one: (lacking[one], len(near[one]), one))
        rest = near.pop(variable)
        found.append((variable, *sorted(rest)))
        for other in rest:
            near[other] |= rest
            near[other] -= {other, variable}
        for other in rest.union(*(near[neighbour] for neighbour in rest)):
            lacking[other] = _lacking(near, other)
    return found


def _lacking(near: Mapping[int, set[int]], variable: int) -> int:
    return sum(b not in near[a] for a, b in combinations(sorted(near[variable]), 2))
