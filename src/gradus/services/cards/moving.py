"""What moves notes between deck files, as actions on many cards use it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, Protocol

from gradus.errors import DeckFileError


@dataclass(frozen=True, slots=True)
class Destinations:
    """Where the notes of chosen cards can go: full paths and titles of decks in a folder.

    `cards` move in all, because the cards of a note stay together; `left` of those chosen stay.
    """

    folder: Path
    cards: int
    left: int
    decks: tuple[tuple[Path, str], ...]


class NoteMoves(Protocol):
    """Every call may take a while, and raises DeckFileError where it cannot be done."""

    def destinations(self, card_ids: Sequence[int]) -> Destinations:
        """Return the decks that the notes of some cards can move to."""
        ...

    def move(self, card_ids: Sequence[int], deck: Path) -> tuple[int, int]:
        """Move the notes of cards; return how many cards moved and how many stayed."""
        ...

    def take_back(self, event: str, payload: Mapping[str, Any]) -> int:
        """Take the move of an event back; return how many cards it was about."""
        ...

    def do_again(self, event: str, payload: Mapping[str, Any]) -> int:
        """Do it again; return how many cards it was about."""
        ...


def no_moves() -> NoReturn:
    """Refuse: nobody moves notes here."""
    raise DeckFileError("Notes cannot be moved here.", "Move them in the window of Gradus.")
