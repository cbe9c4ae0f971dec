"""What an exercise asks and answers, with its numbers."""

from __future__ import annotations

from typing import NamedTuple

from gradus.domain.decks.exercises.drawn import draw
from gradus.domain.decks.exercises.errors import ExerciseError
from gradus.domain.decks.exercises.fill import fill
from gradus.domain.decks.exercises.number_text import latex, plain, significant
from gradus.domain.decks.exercises.reading import parse_exercise, solution
from gradus.domain.decks.exercises.values import Value
from gradus.domain.decks.tasks import REVEAL, Exercise, Reveal
from gradus.domain.decks.tolerance import margin, read_tolerance


class Sides(NamedTuple):
    """Question, answer and worked solution as Markdown, and what is to be typed."""

    question: str
    answer: str
    solution: str
    task: Exercise | Reveal


def sides(body: str, seed: int) -> Sides:
    """Return the sides of a body without its hidden checks.

    A deck is tried out when it is read, but a rare draw can still fail; then the answer says why.
    """
    try:
        exercise = parse_exercise(body)
        drawn = draw(exercise, seed)
    except ExerciseError as error:
        sentence = f"The numbers of this exercise could not be drawn. {error} {error.remedy}"
        return Sides("", sentence, "", REVEAL)
    return Sides(
        fill(exercise.ask, drawn.values),
        f"{answer_text(drawn.answer)}{margin(exercise.tolerance)}",
        fill(solution(body), drawn.values),
        Exercise(drawn.answer, read_tolerance(exercise.tolerance)),
    )


def answer_text(answer: Value) -> str:
    """Return an answer as Markdown: a number as code, a vector or a matrix as a formula."""
    if isinstance(answer, tuple):
        return f"${latex(answer, significant)}$"
    return f"`{plain(answer, significant)}`"
