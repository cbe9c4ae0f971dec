"""Facts of files that a test writes out."""

from __future__ import annotations

from collections.abc import Mapping

from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.domain.portfolio.facts.gather import gather_facts


def facts_of(files: Mapping[str, str | bytes]) -> Facts:
    """Return the facts of a repository with these files."""
    return gather_facts(repository(files))


def told(files: Mapping[str, str | bytes], kind: Kind) -> list[tuple[str, str, int, str]]:
    """Return value, path, line and detail of each fact of a kind."""
    return [(f.value, f.place.path, f.place.line, f.detail) for f in facts_of(files).of(kind)]


def measured(files: Mapping[str, str | bytes]) -> list[tuple[str, str, str, str, str, str, int]]:
    """Return model, split, metric, value, low, high and line of each result."""
    return [
        (one.model, one.split, one.metric, one.value, one.low, one.high, one.place.line)
        for one in facts_of(files).measured
    ]


def notes(files: Mapping[str, str | bytes]) -> list[tuple[str, str]]:
    """Return path and reason of each file that gave no fact."""
    return [(note.place.path, note.why) for note in facts_of(files).notes]
