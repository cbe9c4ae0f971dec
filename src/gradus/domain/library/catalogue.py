"""A list of entries as a whole: each by its id, its evidence, and where an entry points to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gradus.domain.decks.model import Problem
from gradus.domain.library.entry import Entry
from gradus.domain.library.fields import Value, Values
from gradus.domain.library.reading import read_entry


@dataclass(frozen=True, slots=True)
class Given:
    """An entry and the fields that it was made of, as they are stored."""

    entry: Entry
    values: Values


def with_sources(values: Values, named: Mapping[str, Value]) -> Values:
    """Put what is named once for a whole file in the place of its name."""
    sources = values.get("sources")
    if not isinstance(sources, list):
        return values
    whole = [named.get(one, one) if isinstance(one, str) else one for one in sources]
    return {**values, "sources": whole}


def read_entries(
    path: str, rows: Iterable[tuple[int, Values]], *, own: bool
) -> tuple[tuple[Given, ...], tuple[Problem, ...]]:
    """Read entries, each with the line on which it begins; an id may be there once only."""
    found: dict[str, Given] = {}
    problems: list[Problem] = []
    for line, values in rows:
        entry, complaints = read_entry(values, own=own)
        problems += (Problem(path, line, *complaint) for complaint in complaints)
        if entry is None:
            continue
        if entry.key in found:
            message = f"The id {entry.key!r} is there twice."
            problems.append(Problem(path, line, message, "Give one of them another id."))
        else:
            found[entry.key] = Given(entry, values)
    return tuple(found.values()), tuple(problems)


def loose_ends(entries: Iterable[Entry], topics: Iterable[str]) -> tuple[str, ...]:
    """Return what entries name that is not there: other entries, and topics of the road."""
    every = tuple(entries)
    keys, known = {entry.key for entry in every}, set(topics)
    found: list[str] = []
    for entry in every:
        named = {*entry.topics, *(key for skill in entry.skills for key in skill.topics)}
        found += (f"{entry.key}: topic {key}" for key in sorted(named - known))
        if entry.replaced_by and entry.replaced_by not in keys:
            found.append(f"{entry.key}: entry {entry.replaced_by}")
    return tuple(found)
