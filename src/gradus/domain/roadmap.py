"""The road: phases, areas and topics, read from roadmap.yaml."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Iterable
from dataclasses import dataclass

import yaml

from gradus.domain.decks.model import Problem

MASTERED = 0.8
"""A card counts as mastered while its retrievability is at least this."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One of the seven phases; `number` counts from 1."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing to learn; `requires` are keys of topics it builds on, `hours` is study time."""

    key: str
    title: str
    phase: int
    area: str
    core: bool
    hours: float
    requires: tuple[str, ...]
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Roadmap:
    """All phases and topics in the order of the file."""

    phases: tuple[Phase, ...]
    topics: tuple[Topic, ...]


def parse_roadmap(path: str, text: str) -> tuple[Roadmap | None, tuple[Problem, ...]]:
    """Read roadmap.yaml; every topic that breaks a rule is reported and left out."""
    try:
        values = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: no such date
        return None, (_problem(path, f"The roadmap is not valid YAML: {error}."),)
    try:
        titles, entries = _list(values["phases"]), _list(values["topics"])
        phases = tuple(Phase(n, _text(title)) for n, title in enumerate(titles, start=1))
    except (KeyError, TypeError, ValueError):
        return None, (_problem(path, "The roadmap lacks a list of 'phases' or 'topics'."),)
    problems: list[Problem] = []
    topics = tuple(_topics(entries, len(phases), path, problems))
    problems += (_problem(path, complaint) for complaint in _broken_requirements(topics))
    return Roadmap(phases, topics), tuple(problems)


def mastery(retrievabilities: Iterable[float | None]) -> float | None:
    """Return the share of a topic's core cards that are mastered; a new card is None and counts 0.

    None where there is no card.
    """
    values = [0.0 if value is None else value for value in retrievabilities]
    return sum(value >= MASTERED for value in values) / len(values) if values else None


def _topics(
    entries: Iterable[object], phases: int, path: str, problems: list[Problem]
) -> Iterable[Topic]:
    seen: set[str] = set()
    for entry in entries:
        try:
            topic = _topic(entry)
        except (KeyError, TypeError, ValueError) as error:
            problems.append(
                _problem(path, f"A topic cannot be read, {reprlib.repr(entry)}: {error!r}.")
            )
            continue
        if topic.key in seen or not 1 <= topic.phase <= phases:
            problems.append(
                _problem(path, f"The topic {topic.key!r} is there twice or has no phase.")
            )
            continue
        seen.add(topic.key)
        yield topic


def _topic(entry: object) -> Topic:
    if not isinstance(entry, dict):
        raise TypeError("not a mapping")
    return Topic(
        key=_text(entry["key"]),
        title=_text(entry["title"]),
        phase=_phase(entry["phase"]),
        area=_text(entry["area"]),
        core=_truth(entry.get("core", True)),
        hours=_hours(entry["hours"]),
        requires=tuple(dict.fromkeys(map(_text, _list(entry.get("requires", []))))),
        outcomes=tuple(map(_text, _list(entry.get("outcomes", [])))),
    )


def _text(value: object) -> str:
    text = str(value)
    text.encode()  # half a surrogate pair, which YAML can escape, cannot be stored
    return text


def _phase(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a phase is its number")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("core is true or false")
    return value


def _hours(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("hours are a number")
    if not (math.isfinite(value) and value >= 0):
        raise ValueError("hours are zero or more")
    return float(value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return value


def _broken_requirements(topics: tuple[Topic, ...]) -> Iterable[str]:
    """Name requirements that do not exist, and the topics that wait for each other in a circle."""
    requires = {topic.key: set(topic.requires) for topic in topics}
    for key, needed in requires.items():
        for unknown in sorted(needed - requires.keys()):
            yield f"The topic {key!r} requires {unknown!r}, which does not exist."
    open_keys = set(requires)
    while ready := {key for key in open_keys if not requires[key] & open_keys}:
        open_keys -= ready
    if open_keys:
        yield f"These topics wait for each other: {', '.join(sorted(open_keys))}."


def _problem(path: str, message: str) -> Problem:
    return Problem(path, 1, message, "Mend roadmap.yaml.")
