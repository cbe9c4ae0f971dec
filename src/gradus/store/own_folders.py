"""The list of a person's own deck folders, kept among the settings so that a backup holds it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from gradus.store.settings import replace
from gradus.store.tables import cards, decks, notes, settings

_NAME = "own_deck_folders"


@dataclass(frozen=True, slots=True)
class StoredFolder:
    """A folder by its path; `id` names its decks for ever, also when it was removed."""

    id: str
    path: str
    removed: bool = False

    @property
    def source(self) -> str:
        """The source under which its decks are stored."""
        return f"own:{self.id}"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many notes and cards of a source are in use."""

    notes: int = 0
    cards: int = 0


def load(connection: Connection) -> list[StoredFolder]:
    """Return every folder that was ever added, in that order."""
    value = connection.scalar(select(settings.c.value).where(settings.c.name == _NAME))
    return [] if value is None else [StoredFolder(**one) for one in value["folders"]]


def save(connection: Connection, folders: Iterable[StoredFolder]) -> None:
    """Write the list."""
    rows: list[dict[str, Any]] = [asdict(folder) for folder in folders]
    replace(connection, _NAME, {"folders": rows})


def counts(connection: Connection) -> dict[str, Counts]:
    """Count notes and cards by source."""
    rows = connection.execute(
        select(notes.c.source, func.count(notes.c.id.distinct()), func.count(cards.c.id))
        .join(cards, cards.c.note_id == notes.c.id)
        .where(~notes.c.retired, ~cards.c.retired)
        .group_by(notes.c.source)
    )
    return {source: Counts(*counted) for source, *counted in rows}


def titles(connection: Connection, source: str) -> dict[str, str]:
    """Return the title of every deck of a source by its path, as it was last read."""
    query = select(decks.c.path, decks.c.title).where(decks.c.source == source)
    return {row.path: row.title for row in connection.execute(query)}


def names(connection: Connection, source: str) -> frozenset[str]:
    """Return every id of a source that is or was in use: none is used again."""
    return frozenset(connection.scalars(select(notes.c.name).where(notes.c.source == source)))
