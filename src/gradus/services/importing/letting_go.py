"""Decks from Anki that are here, and letting one go again."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.errors import PackageError
from gradus.store.database import Database
from gradus.store.importing.changing import decks_in_use, let_go


@dataclass(frozen=True, slots=True)
class ImportedDeck:
    """A deck by its full name in Anki, with `::` between levels, and what it holds."""

    name: str
    notes: int
    cards: int


class ImportedDecks:
    """Which decks from Anki there are; every call is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def decks(self) -> tuple[ImportedDeck, ...]:
        """Return the decks that hold cards, by their names."""
        with self._database.read() as connection:
            found = decks_in_use(connection)
        return tuple(ImportedDeck(*one) for one in found)

    def let_go(self, name: str) -> int:
        """Retire the notes of a deck and of all below it, and return how many.

        Nothing you have learned is forgotten: importing the package again takes them in again.
        Raises PackageError where there is no such deck.
        """
        with self._database.write() as connection:
            gone = let_go(connection, name)
        if not gone:
            raise PackageError(
                f"There is no deck from Anki called {name}.", "gradus anki list names them."
            )
        return gone
