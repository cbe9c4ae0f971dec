"""What a start needs to know of own decks; apart, because most starts read none."""

from __future__ import annotations

from pathlib import Path

from gradus.store import own_folders, wordings
from gradus.store.database import Database


def deck_places(database: Database, bundled: Path) -> dict[str, Path]:
    """Return the folder of every source in use by its name, bundled decks included."""
    with database.read() as connection:
        stored = own_folders.load(connection)
    own = {one.source: Path(one.path) for one in stored if not one.removed}
    return {"bundled": bundled, **own}


def undecided_wordings(database: Database) -> int:
    """Return how many notes a person has worded whose original has changed since."""
    with database.read() as connection:
        return sum(place.outdated for place in wordings.all_of_them(connection))
