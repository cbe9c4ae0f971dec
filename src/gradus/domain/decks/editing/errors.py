"""Why a deck file cannot be changed as asked."""

from __future__ import annotations


class EditError(ValueError):
    """The change would not do what was meant: a sentence (the message) and a remedy."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy
