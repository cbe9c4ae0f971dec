"""Which decks and notes there are; what a file no longer holds is retired, never deleted."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select, update

from gradus.store.tables import cards, decks, notes, topics


def checksums(connection: Connection, source: str) -> dict[str, str]:
    """Return the checksum under which each deck of a source was last read without errors."""
    rows = connection.execute(
        select(decks.c.path, decks.c.checksum).where(decks.c.source == source)
    )
    return {row.path: row.checksum for row in rows}


def note_paths(connection: Connection, source: str) -> dict[str, str]:
    """Return which deck holds each note of a source that is not retired."""
    rows = connection.execute(
        select(notes.c.name, decks.c.path)
        .join(decks, decks.c.id == notes.c.deck_id)
        .where(notes.c.source == source, ~notes.c.retired)
    )
    return {row.name: row.path for row in rows}


def off_road(connection: Connection, source: str) -> set[str]:
    """Return the decks of a source whose topic is not on the road, none where there is no road."""
    on_road = select(topics.c.key).where(~topics.c.retired)
    rows = connection.execute(
        select(decks.c.path).where(
            decks.c.source == source, decks.c.topic.not_in(on_road), on_road.exists()
        )
    )
    return {row.path for row in rows}


def settle(connection: Connection, source: str, path: str, checksum: str) -> None:
    """Write under which checksum a deck was read, "" where it must be read again next time."""
    connection.execute(
        update(decks)
        .where(decks.c.source == source, decks.c.path == path)
        .values(checksum=checksum)
    )


def retire_missing(connection: Connection, source: str, path: str, kept: Iterable[str]) -> int:
    """Retire the notes of one deck that its file no longer holds; return how many."""
    keep = set(kept)
    rows = connection.execute(
        select(notes.c.id, notes.c.name)
        .join(decks, decks.c.id == notes.c.deck_id)
        .where(decks.c.source == source, decks.c.path == path, ~notes.c.retired)
    )
    gone = [row.id for row in rows if row.name not in keep]
    if gone:
        connection.execute(update(notes).where(notes.c.id.in_(gone)).values(retired=True))
        connection.execute(update(cards).where(cards.c.note_id.in_(gone)).values(retired=True))
    return len(gone)
