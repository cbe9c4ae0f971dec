"""What the decks that ship call right is right when it is typed, picked or written."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.bundled_decks import DECKS

from gradus.domain.decks.faces import faces
from gradus.domain.decks.judging import is_right
from gradus.domain.decks.model import Note, NoteType
from gradus.domain.decks.tasks import (
    Choose,
    Exercise,
    Given,
    Numeric,
    Output,
    Reveal,
    Steps,
    Task,
    Typed,
)

NOTES = [note for deck in DECKS for note in deck.notes]
EXERCISES = [note for note in NOTES if note.type is NoteType.EXERCISE]
TASKS: dict[NoteType, type[Task]] = {
    NoteType.BASIC: Reveal,
    NoteType.BOTH: Reveal,
    NoteType.CLOZE: Reveal,
    NoteType.CHOICE: Choose,
    NoteType.TYPED: Typed,
    NoteType.NUMERIC: Numeric,
    NoteType.OUTPUT: Output,
    NoteType.STEPS: Steps,
    NoteType.EXERCISE: Exercise,
}
seeds = st.integers(0, 2**48 - 1)


def _each_deck_with(*types: NoteType) -> pytest.MarkDecorator:
    found = {deck.path: [n for n in deck.notes if n.type in types] for deck in DECKS}
    found = {path: notes for path, notes in found.items() if notes}
    assert found
    return pytest.mark.parametrize("notes", found.values(), ids=found)


def _as_written(note: Note, task: Task) -> Given:
    """Return what the deck file itself gives as the answer."""
    if isinstance(task, Choose):
        return frozenset(place for place, option in enumerate(task.options) if option.right)
    if isinstance(task, Output):
        found = re.search(r"^```output\n(.*?)^```", note.body, re.MULTILINE | re.DOTALL)
        assert found is not None
        return found[1]
    return dict(note.attributes)["answer"]


def _wrong(given: Given) -> Given:
    return given ^ {0} if isinstance(given, frozenset) else f"7{given}"


@_each_deck_with(NoteType.TYPED, NoteType.NUMERIC, NoteType.CHOICE, NoteType.OUTPUT)
def test_the_answer_of_a_note_is_right_and_another_is_not(notes: list[Note]) -> None:
    for note in notes:
        for seed in (0, 1):
            task = faces(note, 0, seed).task
            answer = _as_written(note, task)
            assert is_right(task, answer) is True, note.id
            assert is_right(task, _wrong(answer)) is False, note.id


@_each_deck_with(NoteType.STEPS)
def test_every_step_of_a_derivation_is_shown_alone(notes: list[Note]) -> None:
    for note in notes:
        sides = faces(note, 0, 0)
        assert isinstance(sides.task, Steps)
        numbered = re.findall(r"^\d+\. ", sides.answer, re.MULTILINE)
        assert len(sides.task.shown) == len(numbered) > 1, note.id


@given(st.sampled_from(NOTES), seeds)
def test_any_card_at_any_time_has_two_sides_and_the_task_of_its_type(note: Note, seed: int) -> None:
    for ordinal in note.ordinals:
        sides = faces(note, ordinal, seed)
        assert sides.question
        assert sides.answer
        assert type(sides.task) is TASKS[note.type]


@given(st.sampled_from(EXERCISES), seeds)
def test_any_draw_of_any_exercise_has_an_answer_that_can_be_typed(note: Note, seed: int) -> None:
    sides = faces(note, 0, seed)
    assert isinstance(sides.task, Exercise)
    typed = random.Random(seed).choice((", ", "; ")).join(_entries(sides.task.answer))
    assert is_right(sides.task, typed) is True


def _entries(answer: object) -> list[str]:
    """Write a number, a vector or the rows of a matrix with all their digits."""
    if not isinstance(answer, tuple):
        return [repr(answer)]
    if isinstance(answer[0], tuple):
        return [f"[{', '.join(map(repr, row))}]" for row in answer if isinstance(row, tuple)]
    return [repr(entry) for entry in answer]
