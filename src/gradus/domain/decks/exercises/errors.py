"""What can be wrong with an exercise."""

from __future__ import annotations

EXAMPLE = "Compare it with the example in docs/decks.md."


class ExerciseError(ValueError):
    """The exercise is missing, not written to the rules, or has no numbers.

    The message is a sentence; `offset` is a place in the note's body.
    """

    def __init__(self, message: str, offset: int | None = None, remedy: str = EXAMPLE) -> None:
        super().__init__(message)
        self.offset = offset
        self.remedy = remedy


class ExpressionError(ValueError):
    """An expression or a range cannot be read or has no value: it "…" (the message)."""
