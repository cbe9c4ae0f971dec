"""Drawing the numbers of one exercise."""

from __future__ import annotations

import random
from dataclasses import dataclass

from gradus.domain.decks.exercises.definition import Exercise
from gradus.domain.decks.exercises.errors import ExerciseError, ExpressionError
from gradus.domain.decks.exercises.expression import Evaluator, Expression
from gradus.domain.decks.exercises.number_text import plain, significant
from gradus.domain.decks.exercises.values import Value, size
from gradus.domain.decks.exercises.work import Work

MOST_DRAWS = 1000
"""Draws that `where` may turn away in a row."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """An exercise with numbers: the values of `draw` and `let` by name, and the answer."""

    values: dict[str, Value]
    answer: Value


def draw(
    exercise: Exercise, seed: int, work: Work | None = None, most_draws: int = MOST_DRAWS
) -> Drawn:
    """Return the same numbers for the same seed.

    Raises ExerciseError where `where` turns away that many draws in a row, where an expression has
    no value, and when the work is used up.
    """
    run = _Run(exercise, work or Work())
    run.draw(random.Random(seed), most_draws)  # noqa: S311
    for name, expression in exercise.let:
        run.values[name] = run.value("let", name, expression)
    return Drawn(run.values, run.value("answer", "answer", exercise.answer))


class _Run:
    """One drawing: the values so far, and what computes with them."""

    def __init__(self, exercise: Exercise, work: Work) -> None:
        self.values: dict[str, Value] = {}
        self._exercise = exercise
        self._work = work
        self._evaluator = Evaluator(self.values, work)

    def draw(self, chance: random.Random, most_draws: int) -> None:
        """Draw until `where` is content."""
        for _ in range(most_draws):
            for name, source in self._exercise.draw:
                self.values[name] = source.draw(chance)
            if self._passes():
                return
        message = f"'where' of the exercise turns away {most_draws:,} draws in a row."
        remedy = "Loosen it or draw from narrower ranges: one draw in twenty should pass."
        raise self._exercise.fault("where", message, remedy)

    def value(self, key: str, name: str, expression: Expression) -> Value:
        """Return what an expression comes to."""
        try:
            return self._evaluator.value(expression)
        except ExpressionError as error:
            raise self._fault(key, name, error) from error

    def _passes(self) -> bool:
        try:
            self._work.spend(sum(1 + size(value) for value in self.values.values()))
            where = self._exercise.where
            return where is None or self._evaluator.holds(where)
        except ExpressionError as error:
            raise self._fault("where", "where", error) from error

    def _fault(self, key: str, name: str, error: ExpressionError) -> ExerciseError:
        values = ", ".join(f"{name} = {plain(it, significant)}" for name, it in self.values.items())
        message = f"{name!r} of the exercise {error} where {values[:150]}."
        return self._exercise.fault(key, message, "Correct it, or turn such draws away by 'where'.")
