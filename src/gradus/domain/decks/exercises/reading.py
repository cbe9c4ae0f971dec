"""Reading the exercise of a note."""

from __future__ import annotations

from functools import lru_cache

from gradus.domain.decks.blocks import Fence, fences, is_check, without
from gradus.domain.decks.exercises.block import Block
from gradus.domain.decks.exercises.definition import Exercise
from gradus.domain.decks.exercises.draw import Source, read_source
from gradus.domain.decks.exercises.errors import ExerciseError, ExpressionError
from gradus.domain.decks.exercises.expression import Expression, read_expression
from gradus.domain.decks.exercises.placeholders import PLACEHOLDER, placeholder_faults
from gradus.domain.decks.strict_yaml import StrictYamlError, Value, read_mapping
from gradus.domain.decks.tolerance import ToleranceError, read_tolerance

MAX_NAMES = 30
MAX_PLACEHOLDERS = 100

_REQUIRED = ("draw", "ask", "answer")
_KNOWN = (*_REQUIRED, "let", "where", "tolerance")


def is_exercise(fence: Fence) -> bool:
    """Whether the block defines the exercise."""
    return fence.info.split() == ["yaml", "exercise"]


@lru_cache(maxsize=64)  # YAML is slow, and a card is read for its question and its answer
def parse_exercise(body: str) -> Exercise:
    """Read the exercise of a note's body; raises ExerciseError with a sentence."""
    fence = next((fence for fence in fences(body) if is_exercise(fence)), None)
    if fence is None:
        raise ExerciseError("The note has no 'yaml exercise' block.")
    code = body.find("\n", fence.start) + 1
    try:
        block = Block(read_mapping(fence.code), code)
    except StrictYamlError as error:
        message = f"The exercise block {error}."
        raise ExerciseError(message, code + error.offset, error.remedy) from error
    missing = [key for key in _REQUIRED if not block.has(key)]
    if missing:
        raise ExerciseError(f"The exercise block lacks {', '.join(missing)}.", fence.start)
    exercise = _exercise(block)
    _check_texts(exercise, body)
    return exercise


def solution(body: str) -> str:
    """Return what a body that is shown says beside the block that defines its exercise."""
    return without(body, [fence for fence in fences(body) if is_exercise(fence)])


def _exercise(block: Block) -> Exercise:
    block.allow(_KNOWN)
    drawn = block.mapping("draw")
    computed = block.mapping("let") if block.has("let") else {}
    known = _all_names(block, [*drawn], [*computed])
    return Exercise(
        draw=tuple((name, _source(block, name, value)) for name, value in drawn.items()),
        where=_expression(block, "where", [*drawn]) if block.has("where") else None,
        let=tuple(
            (name, _expression(block, "let", known[:place], name))
            for place, name in enumerate(computed, start=len(drawn))
        ),
        ask=block.text("ask"),
        answer=_expression(block, "answer", known),
        tolerance=_tolerance(block) if block.has("tolerance") else "0",
        places=block.places(),
    )


def _all_names(block: Block, drawn: list[str], computed: list[str]) -> list[str]:
    for name in computed:
        if name in drawn:
            raise block.error("let", f"{name!r} stands in 'draw' and in 'let' of the exercise.")
    if len(drawn) + len(computed) > MAX_NAMES:
        raise block.error("draw", f"The exercise has more than {MAX_NAMES} names.")
    return drawn + computed


def _source(block: Block, name: str, value: Value) -> Source:
    try:
        return read_source(value)
    except ExpressionError as error:
        raise block.error("draw", f"{name!r} in 'draw' of the exercise {error}.") from error


def _expression(block: Block, key: str, names: list[str], name: str | None = None) -> Expression:
    try:
        return read_expression(block.expression(key, name), names)
    except ExpressionError as error:
        what = f"{key!r}" if name is None else f"{name!r} in {key!r}"
        raise block.error(key, f"{what} of the exercise {error}.") from error


def _tolerance(block: Block) -> str:
    text = block.text("tolerance").strip()
    try:
        read_tolerance(text)
    except ToleranceError as error:
        raise block.error("tolerance", str(error), error.remedy) from error
    return text


def _check_texts(exercise: Exercise, body: str) -> None:
    names = {name for name, _ in (*exercise.draw, *exercise.let)}
    for _, message in placeholder_faults(exercise.ask, names):
        raise exercise.fault("ask", message)
    around = _around(body)
    for offset, message in placeholder_faults(around, names):
        raise ExerciseError(message, offset)
    if len(PLACEHOLDER.findall(exercise.ask)) + len(PLACEHOLDER.findall(around)) > MAX_PLACEHOLDERS:
        raise exercise.fault("ask", f"The exercise has more than {MAX_PLACEHOLDERS} placeholders.")


def _around(body: str) -> str:
    """Return the text that is shown, with the blocks that are not blotted out."""
    kept, position = [], 0
    for fence in fences(body):
        if is_exercise(fence) or is_check(fence):
            kept += [body[position : fence.start], " " * (fence.end - fence.start)]
            position = fence.end
    return "".join([*kept, body[position:]])
