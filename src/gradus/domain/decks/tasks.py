"""What a card asks a person to do before its answer is shown."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.decks.exercises.values import Number, Value
from gradus.domain.decks.options import Option
from gradus.domain.decks.tolerance import Tolerance


@dataclass(frozen=True, slots=True)
class Reveal:
    """Think of the answer, then look."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Type a few words; `rest` is what the answer's side says beside them."""

    answer: str
    rest: str


@dataclass(frozen=True, slots=True)
class Numeric:
    """Type a number."""

    answer: Number
    tolerance: Tolerance


@dataclass(frozen=True, slots=True)
class Choose:
    """Pick from 2 to 26 options, which stand in the order in which they are shown.

    `prompt` is the question without them, `rest` the answer's side without the right ones.
    """

    prompt: str
    options: tuple[Option, ...]
    rest: str

    @property
    def right(self) -> frozenset[int]:
        """The places of the right options, from 0."""
        return frozenset(place for place, option in enumerate(self.options) if option.right)

    @property
    def several(self) -> bool:
        """Whether more than one option is right."""
        return len(self.right) > 1


@dataclass(frozen=True, slots=True)
class Output:
    """Write what a program prints; `rest` is what the answer's side says beside it."""

    answer: str
    rest: str


@dataclass(frozen=True, slots=True)
class Steps:
    """Go through a derivation: `shown` are longer and longer beginnings of the answer's side."""

    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """Compute a number, a vector or a matrix; another seed draws other numbers."""

    answer: Value
    tolerance: Tolerance


Task = Reveal | Typed | Numeric | Choose | Output | Steps | Exercise

Given = str | frozenset[int]
"""What was typed, or the places of the options that were picked."""

REVEAL = Reveal()


def letter(place: int) -> str:
    """Return the letter of an option; places count from 0."""
    return chr(ord("A") + place)
