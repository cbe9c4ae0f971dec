"""Bounds of a result: written beside it under a name of their own, or within it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from gradus.domain.portfolio.facts.fact import Measured
from gradus.domain.portfolio.facts.lined import Lined

_LOW = re.compile(r"(.+?)[_ .-](?:ci[_ ]?)?(?:low|lower|lo|min|ci_lower)$", re.IGNORECASE)
_HIGH = re.compile(r"(.+?)[_ .-](?:ci[_ ]?)?(?:high|upper|hi|max|ci_upper)$", re.IGNORECASE)
_CENTRE = ("value", "mean", "estimate", "score")
_BOUNDS = ("ci", "ci95", "interval", "confidence_interval")


@dataclass(frozen=True, slots=True)
class Whole:
    """A value with its bounds as texts, and its line."""

    line: int
    texts: tuple[str, str, str]


def bounds_of(value: Lined) -> Whole | None:
    """Return a mapping of value and bounds as one result, or None for any other mapping."""
    centre = next((value.get(key) for key in _CENTRE if value.get(key).number), None)
    if centre is None:
        return None
    low, high = value.get("low").number, value.get("high").number
    for key in _BOUNDS:
        ends = [item.number for item in value.get(key).items()]
        if len(ends) == 2 and all(ends):
            low, high = ends
    return Whole(centre.line, (centre.number, low, high)) if low and high else None


def bounded(found: Iterable[Measured]) -> tuple[Measured, ...]:
    """Join `x_low` and `x_high` to the `x` beside them; a bound alone stays a result."""
    results = {(one.model, one.split, one.metric): one for one in found}
    for key, one in tuple(results.items()):
        low = _partner(results, one, _LOW)
        high = _partner(results, one, _HIGH)
        if low is not None and high is not None:
            results[key] = replace(one, low=low.value, high=high.value)
            del results[(low.model, low.split, low.metric)]
            del results[(high.model, high.split, high.metric)]
    return tuple(results.values())


def _partner(
    results: dict[tuple[str, str, str], Measured], one: Measured, pattern: re.Pattern[str]
) -> Measured | None:
    for other in results.values():
        found = pattern.match(other.metric)
        if found and (other.model, other.split, found[1]) == (one.model, one.split, one.metric):
            return other
    return None
