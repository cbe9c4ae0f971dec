"""Reading roadmap.yaml into a Roadmap, with everything that is wrong in it."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Iterator
from typing import Any

import yaml

from gradus.domain.decks.model import Problem
from gradus.domain.roadmap.checks import complaints
from gradus.domain.roadmap.model import Phase, Roadmap, Step, Topic

_MOST_HOURS = 1000


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
    problems += (_problem(path, complaint) for complaint in complaints(topics))
    return Roadmap(phases, topics), tuple(problems)


def _topics(
    entries: Iterable[object], phases: int, path: str, problems: list[Problem]
) -> Iterator[Topic]:
    seen: set[str] = set()
    for entry in entries:
        try:
            topic = _topic(_mapping(entry))
        except (KeyError, TypeError, ValueError) as error:
            message = f"The topic {_name(entry)} cannot be read: {_reason(error)}."
            problems.append(_problem(path, message))
            continue
        if topic.key in seen or not 1 <= topic.phase <= phases:
            message = f"The topic {topic.key!r} is there twice or has no phase."
            problems.append(_problem(path, message))
            continue
        seen.add(topic.key)
        yield topic


def _topic(entry: dict[str, Any]) -> Topic:
    return Topic(
        key=_text(entry["key"]),
        title=_text(entry["title"]),
        phase=_phase(entry["phase"]),
        area=_text(entry["area"]),
        core=_truth(entry.get("core", True), "core"),
        hours=_hours(entry["hours"]),
        requires=_texts(entry.get("requires", [])),
        outcomes=_texts(entry.get("outcomes", [])),
        steps=tuple(_step(_mapping(step)) for step in _list(entry.get("steps", []))),
        resources=_texts(entry.get("resources", [])),
    )


def _step(entry: dict[str, Any]) -> Step:
    return Step(
        resource=_text(entry["resource"]),
        part=_text(entry["part"]),
        minutes=_minutes(entry["minutes"]),
        default=_truth(entry.get("default", False), "default"),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError(f"{reprlib.repr(value)} is not text; put it in quotes")
    value.encode()  # half a surrogate pair, which YAML can escape, cannot be stored
    return value


def _texts(values: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_text, _list(values))))


def _phase(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a phase is its number")
    return value


def _truth(value: object, name: str) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{name} is true or false")
    return value


def _hours(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("hours are a number")
    if not 0 <= value <= _MOST_HOURS:
        raise ValueError(f"hours are between 0 and {_MOST_HOURS}")
    return float(value)


def _minutes(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        raise ValueError("the minutes of a step are a whole number above zero")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"{reprlib.repr(value)} is not a list")
    return value


def _mapping(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"{reprlib.repr(value)} is not a list of 'key: value' pairs")
    return value


def _name(entry: object) -> str:
    return reprlib.repr(entry["key"] if isinstance(entry, dict) and "key" in entry else entry)


def _reason(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _problem(path: str, message: str) -> Problem:
    return Problem(path, 1, message, "Mend roadmap.yaml.")
