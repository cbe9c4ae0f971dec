"""The exercises that ship with the program, drawn many times and recomputed another way.

A check that defines `answer` with names of `draw` and `let` as parameters is run for each drawing.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.support.blocks.runner import Runner
from tests.support.bundled_decks import DECKS

from gradus.domain.decks.blocks import fences, is_check, visible
from gradus.domain.decks.exercises.drawn import Drawn, draw
from gradus.domain.decks.exercises.number_text import plain, significant
from gradus.domain.decks.exercises.reading import parse_exercise
from gradus.domain.decks.exercises.sides import sides
from gradus.domain.decks.exercises.values import Value, value
from gradus.domain.decks.model import Note, NoteType
from gradus.domain.decks.tolerance import Tolerance, read_tolerance
from gradus.domain.decks.typed_answer import matches

SEEDS = range(50)
PLACEHOLDER = re.compile(r"\{=\s*\w")
EXERCISES = {
    deck.path: notes
    for deck in DECKS
    if (notes := [note for note in deck.notes if note.type is NoteType.EXERCISE])
}
each_deck = pytest.mark.parametrize("notes", EXERCISES.values(), ids=EXERCISES)

SAMPLE = Note(
    id="sample",
    type=NoteType.EXERCISE,
    heading="A system of equations",
    body="""
```yaml exercise
draw: {A: "-3..3 x 2x2", b: "-3..3 step 0.5 x 2"}
where: det(A) != 0
let: {c: 2}
ask: "{=A} {=b}?"
answer: scale(c, solve(A, b))
tolerance: 0.001
```

Solve.

```python check
import numpy as np
def answer(A, b, c):
    return c * np.linalg.solve(A, b)
assert answer([[1, 0], [0, 1]], [2, 3], 2).tolist() == [4, 6]
```
""",
    ordinals=(0,),
)

RECOMPUTE = """
import json as _json
import numpy as _numpy
_found = [_numpy.asarray(answer(**one), dtype=float).tolist() for one in _json.loads({drawings!r})]
print(_json.dumps(_found))
"""


@cache
def _drawings(note: Note) -> list[Drawn]:
    exercise = parse_exercise(note.body)
    return [draw(exercise, seed) for seed in SEEDS]


def _tolerance(note: Note) -> Tolerance:
    return read_tolerance(parse_exercise(note.body).tolerance)


def _checks(note: Note) -> Iterator[tuple[str, list[str]]]:
    """Yield every check that defines `answer`, and the names of its parameters."""
    for code in (fence.code for fence in fences(note.body) if is_check(fence)):
        for it in ast.parse(code).body:
            if isinstance(it, ast.FunctionDef) and it.name == "answer":
                yield code, [parameter.arg for parameter in it.args.args]


def _agrees(note: Note, code: str, names: list[str], runner: Runner, folder: Path) -> bool:
    """Whether fifty answers come out the same."""
    drawings = _drawings(note)
    given = json.dumps([{name: drawn.values[name] for name in names} for drawn in drawings])
    done = runner.run(code + RECOMPUTE.format(drawings=given), folder)
    assert done.finished, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    return all(
        _agree(one, drawn.answer, _tolerance(note))
        for one, drawn in zip(found, drawings, strict=True)
    )


def test_there_are_exercises() -> None:
    assert EXERCISES


@each_deck
def test_an_exercise_can_be_drawn_and_has_a_finite_answer(notes: list[Note]) -> None:
    for note in notes:
        for drawn in _drawings(note):
            assert value(drawn.answer) == drawn.answer, note.id


@each_deck
def test_every_placeholder_is_filled_and_the_numbers_change(notes: list[Note]) -> None:
    for note in notes:
        drawn = [sides(visible(note.body), seed) for seed in SEEDS]
        for question, answer, solution, _ in drawn:
            assert question, note.id
            assert not PLACEHOLDER.search(question + answer + solution), note.id
        assert len({it.question for it in drawn}) > 1, note.id


@each_deck
def test_what_is_shown_as_the_answer_counts_when_it_is_typed(notes: list[Note]) -> None:
    """An answer that is not exact needs a tolerance."""
    for note in notes:
        tolerance = _tolerance(note)
        for drawn in _drawings(note):
            assert matches(plain(drawn.answer, significant), drawn.answer, tolerance), note.id


@pytest.mark.parametrize("notes", [*EXERCISES.values(), [SAMPLE]], ids=[*EXERCISES, "sample"])
def test_the_answer_comes_out_the_same_when_it_is_computed_another_way(
    notes: list[Note], runner: Runner, tmp_path: Path
) -> None:
    for note in notes:
        for code, names in _checks(note):
            assert _agrees(note, code, names, runner, tmp_path), note.id


def test_an_answer_that_comes_out_otherwise_is_noticed(runner: Runner, tmp_path: Path) -> None:
    ((code, names),) = _checks(SAMPLE)
    assert names == ["A", "b", "c"]
    wrong = code.replace("np.linalg.solve(A, b)", "abs(np.linalg.solve(A, b))")
    assert not _agrees(SAMPLE, wrong, names, runner, tmp_path)


def _agree(found: object, answer: Value, tolerance: Tolerance) -> bool:
    if not isinstance(answer, tuple):
        return isinstance(found, float) and tolerance.allows(found, answer)
    return (
        isinstance(found, list)
        and len(found) == len(answer)
        and all(_agree(one, other, tolerance) for one, other in zip(found, answer, strict=True))
    )


@pytest.mark.parametrize(
    ("found", "answer", "agree"),
    [
        (2.0, 2, True),
        (2.1, 2, False),
        ([1.0, 2.0], (1, 2), True),
        ([1.0], (1, 2), False),
        (1.0, (1,), False),
        ([[1.0], [2.0]], ((1,), (2,)), True),
        ([1.0], 1, False),
    ],
)
def test_numbers_agree_in_shape_and_size(found: object, answer: Value, agree: bool) -> None:
    assert _agree(found, answer, Tolerance()) is agree
