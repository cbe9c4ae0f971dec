"""Decks that came from Anki: which there are, and letting one go."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.store.database import Database
from gradus.store.importing.changing import decks_in_use, let_go


@dataclass(frozen=True, slots=True)
class ImportedDeck:
    """A deck by its full name, with `::` between levels, and how much of it is asked."""

    name: str
    notes: int
    cards: int


class ImportedDecks:
    """Every call may come from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[ImportedDeck, ...]:
        """Return the decks that hold cards, by their names."""
        with self._database.read() as connection:
            return tuple(ImportedDeck(*row) for row in decks_in_use(connection))

    def remove(self, name: str) -> int:
        """Ask nothing of a deck and of those below it any more, and return how many notes it had.

        What was learned is kept, and comes back with the next import of the same package.
        """
        with self._database.write() as connection:
            return let_go(connection, name)
