"""Decks and notes, as read from deck files."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from gradus.store.tables.base import STRICT, metadata
from gradus.store.types import Flag, Instant, Json

decks = Table(
    "decks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("topic", Text),
    Column("tags", Json, nullable=False),
    Column("license", Text),
    Column("sources", Json, nullable=False),
    Column("introduction", Text, nullable=False),
    Column("checksum", Text, nullable=False),
    UniqueConstraint("source", "path"),
    **STRICT,
)
"""A deck file; `source` is bundled, own, anki or made.

`checksum` is empty while the file has errors, so that it is read again next time."""

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("deck_id", Integer, ForeignKey("decks.id"), index=True, nullable=False),
    Column("position", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("heading", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("attributes", Json, nullable=False),
    Column("text_hash", Text, nullable=False),
    Column("retired", Flag, default=False, nullable=False),
    UniqueConstraint("source", "name"),
    **STRICT,
)
"""A note, known by its source and the id its author gave it; retired, never deleted."""

note_overrides = Table(
    "note_overrides",
    metadata,
    Column("note_id", Integer, ForeignKey("notes.id"), primary_key=True),
    Column("text", Text, nullable=False),
    Column("base_hash", Text, nullable=False),
    Column("changed_at", Instant, nullable=False),
    **STRICT,
)
"""A person's own wording of a bundled note, and the hash of the text it was made from."""
