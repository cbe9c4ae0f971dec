"""An exercise that has been read: what it draws, computes and asks."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.decks.exercises.draw import Source
from gradus.domain.decks.exercises.errors import EXAMPLE, ExerciseError
from gradus.domain.decks.exercises.expression import Expression


@dataclass(frozen=True, slots=True)
class Exercise:
    """The parts of a `yaml exercise` block.

    `tolerance` is kept as it was written and in order; `places` tells where in the note's body each
    key stands.
    """

    draw: tuple[tuple[str, Source], ...]
    where: Expression | None
    let: tuple[tuple[str, Expression], ...]
    ask: str
    answer: Expression
    tolerance: str
    places: tuple[tuple[str, int], ...]

    def fault(self, key: str, message: str, remedy: str = EXAMPLE) -> ExerciseError:
        """Return an error that points to a key."""
        return ExerciseError(message, dict(self.places).get(key), remedy)
