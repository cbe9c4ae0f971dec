"""Questions of a placement: how much a right answer means, and how long one takes."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.decks.model import NoteType


@dataclass(frozen=True, slots=True)
class Question:
    """One card that may be asked about a topic.

    `guess` is the chance of a right answer from somebody who does not know the topic, `slip` that
    of a wrong one from somebody who does; `minutes` is what it usually takes. `card` is its key.
    """

    topic: str
    card: str
    guess: float
    slip: float
    minutes: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a question; `right` is None for "I don't know", where nobody guessed."""

    topic: str
    right: bool | None
    guess: float
    slip: float

    @property
    def likelihoods(self) -> tuple[float, float]:
        """How likely it is if the topic is unknown, and if it is known."""
        if self.right is None:
            return 1.0, self.slip
        return (self.guess, 1 - self.slip) if self.right else (1 - self.guess, self.slip)


@dataclass(frozen=True, slots=True)
class Kind:
    """What answers to a type of card mean; `judged` is False where the person judges."""

    guess: float
    slip: float
    minutes: float
    judged: bool = True


_SELF_JUDGED = Kind(0.15, 0.12, 0.35, judged=False)
"""Whoever has read an answer easily takes it for their own."""

KINDS = {
    NoteType.BASIC: _SELF_JUDGED,
    NoteType.BOTH: _SELF_JUDGED,
    NoteType.CLOZE: _SELF_JUDGED,
    NoteType.STEPS: Kind(0.15, 0.15, 1.5, judged=False),
    NoteType.CHOICE: Kind(0.3, 0.1, 0.4),
    NoteType.TYPED: Kind(0.04, 0.15, 0.4),
    NoteType.NUMERIC: Kind(0.05, 0.12, 0.6),
    NoteType.OUTPUT: Kind(0.06, 0.15, 0.6),
    NoteType.EXERCISE: Kind(0.04, 0.15, 1.2),
}
