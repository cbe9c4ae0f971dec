"""Results of JSON and YAML files: numbers under names of models, splits and metrics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Found, Measured
from gradus.domain.portfolio.facts.intervals import bounded, bounds_of
from gradus.domain.portfolio.facts.lined import Lined, lined_json, lined_yaml

SPLITS = frozenset(
    ("train", "training", "val", "valid", "validation", "dev", "test", "holdout", "cv")
)
NAMES = ("model", "name", "method", "algorithm", "experiment", "run")


@dataclass(frozen=True, slots=True)
class _Where:
    path: str
    model: str = ""
    split: str = ""


def read_results(path: str, text: str) -> Iterator[Found]:
    """Yield each number of a metrics file with the names above it and the bounds beside it."""
    root = lined_yaml(text) if path.endswith((".yaml", ".yml")) else lined_json(text)
    yield from bounded(_measured(root, _Where(path)))


def _measured(value: Lined, where: _Where) -> Iterator[Measured]:
    for item in value.items():
        yield from _measured(item, where)
    named = _named(value, where)
    for key, inner in value.pairs():
        yield from _entry(" ".join(key.split()), inner, named)


def _named(value: Lined, where: _Where) -> _Where:
    """Take model and split from fields beside the numbers, as records have them."""
    for key in NAMES:
        if value.get(key).text and not value.get(key).number:
            where = replace(where, model=value.get(key).text)
            break
    split = value.get("split").text
    return replace(where, split=split) if split else where


def _entry(key: str, inner: Lined, where: _Where) -> Iterator[Measured]:
    if inner.number:
        place = Place(where.path, inner.line)
        yield Measured(where.model, key, inner.number, place, where.split)
    elif whole := bounds_of(inner):
        place = Place(where.path, whole.line)
        value, low, high = whole.texts
        yield Measured(where.model, key, value, place, where.split, low, high)
    elif inner.kind != "text":
        yield from _measured(inner, _below(key, where))


def _below(key: str, where: _Where) -> _Where:
    if key.lower() in SPLITS:
        return replace(where, split=key)
    if key.lower() in ("metrics", "results", "scores", "models"):
        return where
    return replace(where, model=f"{where.model} {key}".strip())
