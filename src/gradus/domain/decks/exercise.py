"""Reading the `yaml exercise` block of a randomised exercise."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradus.domain.decks.blocks import Fence, fences
from gradus.domain.decks.strict_yaml import Entry, StrictYamlError, Value, read_mapping

_REQUIRED = ("draw", "ask", "answer")
_KNOWN = (*_REQUIRED, "let", "where")
_PLACEHOLDER = re.compile(r"\{=\s*([A-Za-z_]\w*)\s*\}")
_NAME = re.compile(r"[A-Za-z_]\w*\Z")


class ExerciseError(ValueError):
    """The exercise is missing or not written to the rules; `offset` is a place in the body."""

    def __init__(
        self,
        message: str,
        offset: int | None = None,
        remedy: str = "Compare it with the example in the deck format.",
    ) -> None:
        super().__init__(message)
        self.offset = offset
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Exercise:
    """What is drawn, asked and computed; every value is kept as it was written."""

    draw: tuple[tuple[str, str], ...]
    let: tuple[tuple[str, str], ...]
    where: str | None
    ask: str
    answer: str


def is_exercise(fence: Fence) -> bool:
    """Whether the block defines the exercise."""
    return fence.info.split() == ["yaml", "exercise"]


def parse_exercise(body: str) -> Exercise:
    """Read the exercise of a note's body; raises ExerciseError with a sentence."""
    fence = next((fence for fence in fences(body) if is_exercise(fence)), None)
    if fence is None:
        raise ExerciseError("The note has no 'yaml exercise' block.")
    code = body.find("\n", fence.start) + 1
    try:
        reader = _Reader(read_mapping(fence.code), code)
    except StrictYamlError as error:
        message = f"The exercise block {error}."
        raise ExerciseError(message, code + error.offset, error.remedy) from error
    exercise = reader.exercise(fence)
    _check_placeholders(exercise, body, fence)
    return exercise


def with_names(text: str) -> str:
    """Return the text with each placeholder written as its bare name."""
    return _PLACEHOLDER.sub(r"\1", text)


class _Reader:
    """Typed access to the entries of the block whose code starts at offset `code` of the body."""

    def __init__(self, entries: dict[str, Entry], code: int) -> None:
        self._entries = entries
        self._code = code

    def exercise(self, fence: Fence) -> Exercise:
        missing = [key for key in _REQUIRED if key not in self._entries]
        if missing:
            raise ExerciseError(f"The exercise block lacks {', '.join(missing)}.", fence.start)
        for key in self._entries:
            if key not in _KNOWN:
                raise self._error(key, f"The exercise block has an unknown key {key!r}.")
        return Exercise(
            draw=self._pairs("draw"),
            let=self._pairs("let") if "let" in self._entries else (),
            where=self._text("where") if "where" in self._entries else None,
            ask=self._text("ask"),
            answer=self._text("answer"),
        )

    def _text(self, key: str) -> str:
        value = self._entries[key].value
        if isinstance(value, str) and value.strip():
            return value
        raise self._error(key, f"{key!r} of the exercise is not text.")

    def _pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        values = self._entries[key].value
        if not isinstance(values, dict):
            message = f'{key!r} of the exercise is not a mapping such as {{a: "1..9"}}.'
            raise self._error(key, message)
        for name in values:
            if not _NAME.match(name):
                raise self._error(key, f"{name!r} in {key!r} of the exercise is not a name.")
        return tuple((name, _written(value)) for name, value in values.items())

    def _error(self, key: str, message: str) -> ExerciseError:
        return ExerciseError(message, self._code + self._entries[key].offset)


def _written(value: Value) -> str:
    """Return a value in one line: lists and matrices in square brackets."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    return f"{{{', '.join(f'{key}: {_written(item)}' for key, item in value.items())}}}"


def _check_placeholders(exercise: Exercise, body: str, fence: Fence) -> None:
    known = {name for name, _ in (*exercise.draw, *exercise.let)}
    used = _PLACEHOLDER.findall(exercise.ask) + _PLACEHOLDER.findall(body)
    unknown = sorted(set(used) - known)
    if unknown:
        names = ", ".join(unknown)
        message = f"The exercise uses {names}, which 'draw' and 'let' do not name."
        raise ExerciseError(message, fence.start)
