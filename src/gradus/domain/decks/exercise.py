"""Reading the `yaml exercise` block of a randomised exercise."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from gradus.domain.decks.blocks import Fence, fences

_REQUIRED = ("draw", "ask", "answer")
_KNOWN = (*_REQUIRED, "let", "where")
_PLACEHOLDER = re.compile(r"\{=\s*([A-Za-z_]\w*)\s*\}")


class ExerciseError(ValueError):
    """The exercise block is missing or not written to the rules."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """What is drawn, asked and computed; every value is kept as it was written."""

    draw: tuple[tuple[str, str], ...]
    let: tuple[tuple[str, str], ...]
    where: str | None
    ask: str
    answer: str


def exercise_fence(body: str) -> Fence | None:
    """Return the block that defines the exercise."""
    return next((f for f in fences(body) if f.info.split() == ["yaml", "exercise"]), None)


def parse_exercise(body: str) -> Exercise:
    """Read the exercise of a note's body; raises ExerciseError with a sentence."""
    fence = exercise_fence(body)
    if fence is None:
        raise ExerciseError("The note has no 'yaml exercise' block.")
    values = _mapping(fence.code)
    exercise = Exercise(
        draw=_pairs(values, "draw"),
        let=_pairs(values, "let"),
        where=None if values.get("where") is None else str(values["where"]),
        ask=str(values["ask"]),
        answer=str(values["answer"]),
    )
    _check_placeholders(exercise, body)
    return exercise


def with_names(text: str) -> str:
    """Return the text with each placeholder written as its bare name."""
    return _PLACEHOLDER.sub(r"\1", text)


def _mapping(code: str) -> dict[str, object]:
    try:
        values = yaml.safe_load(code)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ExerciseError("The exercise block is not valid YAML.") from error
    if not isinstance(values, dict):
        raise ExerciseError("The exercise block is not a list of 'key: value' lines.")
    missing = [key for key in _REQUIRED if key not in values]
    if missing:
        raise ExerciseError(f"The exercise block lacks {', '.join(missing)}.")
    unknown = [str(key) for key in values if key not in _KNOWN]
    if unknown:
        raise ExerciseError(f"The exercise block has an unknown key {', '.join(unknown)}.")
    return values


def _pairs(values: dict[str, object], key: str) -> tuple[tuple[str, str], ...]:
    entries = values.get(key, {})
    if not isinstance(entries, dict):
        raise ExerciseError(f"'{key}' of the exercise is not a mapping such as {{a: \"1..9\"}}.")
    return tuple((str(name), str(value)) for name, value in entries.items())


def _check_placeholders(exercise: Exercise, body: str) -> None:
    known = {name for name, _ in (*exercise.draw, *exercise.let)}
    used = _PLACEHOLDER.findall(exercise.ask) + _PLACEHOLDER.findall(body)
    unknown = sorted(set(used) - known)
    if unknown:
        raise ExerciseError(
            f"The exercise uses {', '.join(unknown)}, which 'draw' and 'let' do not name."
        )
