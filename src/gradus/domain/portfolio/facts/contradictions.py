"""Facts that cannot all hold: two licences, a Python that another file excludes, two pins."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from gradus.domain.portfolio.facts.fact import Contradiction, Fact, Kind
from gradus.domain.portfolio.facts.licence import normal_licence
from gradus.domain.portfolio.facts.python_versions import agree
from gradus.domain.portfolio.reading.requirement import normalised

_PIN = re.compile(r"===?([\w.!+-]+)")


def contradictions(facts: Sequence[Fact]) -> tuple[Contradiction, ...]:
    """Return them in a fixed order; only files at the root are held against each other."""
    root = [fact for fact in facts if "/" not in fact.place.path]
    return (*_licences(root), *_versions(root), *_pythons(root), *_pins(root))


def _of(facts: Iterable[Fact], kind: Kind) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.kind is kind)


def _licences(facts: Iterable[Fact]) -> Iterator[Contradiction]:
    """A manifest that names several licences by AND or OR is right with any one of them."""
    told = _of(facts, Kind.LICENCE)
    named = [
        {normal_licence(part) for part in re.split(r"\s+(?:AND|OR)\s+|[()]", fact.value)} - {""}
        for fact in told
    ]
    if any(not one & other for one in named for other in named):
        yield Contradiction(Kind.LICENCE, told)


def _versions(facts: Iterable[Fact]) -> Iterator[Contradiction]:
    told = _of(facts, Kind.VERSION)
    if len({fact.value for fact in told}) > 1:
        yield Contradiction(Kind.VERSION, told)


def _pythons(facts: Iterable[Fact]) -> Iterator[Contradiction]:
    told = _of(facts, Kind.PYTHON)
    if not agree(tuple(fact.value for fact in told)):
        yield Contradiction(Kind.PYTHON, told)


def _pins(facts: Iterable[Fact]) -> Iterator[Contradiction]:
    pinned: dict[str, list[Fact]] = defaultdict(list)
    for fact in _of(facts, Kind.DEPENDENCY):
        if _PIN.fullmatch(fact.detail):
            pinned[normalised(fact.value)].append(fact)
    for same in pinned.values():
        if len({fact.detail.lstrip("=") for fact in same}) > 1:
            yield Contradiction(Kind.DEPENDENCY, tuple(same))
