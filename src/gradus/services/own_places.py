"""The folder of every source of decks; apart, because a start has no use for reading decks."""

from __future__ import annotations

from pathlib import Path

from gradus.store import own_folders
from gradus.store.database import Database


def deck_places(database: Database, bundled: Path) -> dict[str, Path]:
    """Return the folder of every source in use by its name, bundled decks included."""
    with database.read() as connection:
        stored = own_folders.load(connection)
    own = {one.source: Path(one.path) for one in stored if not one.removed}
    return {"bundled": bundled, **own}
