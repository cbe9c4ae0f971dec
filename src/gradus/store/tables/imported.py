"""Notes from Anki as they came, and the files that they name."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table, Text

from gradus.store.tables.base import STRICT, metadata
from gradus.store.types import Instant, Json

note_types = Table(
    "note_types",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("origin", Text, unique=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("fields", Json, nullable=False),
    Column("templates", Json, nullable=False),
    Column("css", Text, nullable=False),
    Column("more", Json, server_default="{}", nullable=False),
    CheckConstraint("kind IN ('normal', 'cloze')", name="kind"),
    **STRICT,
)
"""A note type; `templates` are objects with name, front and back, `fields` names in order.

`origin` is Anki's id, and a hash of the whole after it where two packages disagree on that id."""

imported_notes = Table(
    "imported_notes",
    metadata,
    Column("note_id", Integer, ForeignKey("notes.id"), primary_key=True),
    Column("note_type_id", Integer, ForeignKey("note_types.id"), index=True, nullable=False),
    Column("fields", Json, nullable=False),
    Column("tags", Json, nullable=False),
    Column("changed_at", Instant, nullable=False),
    **STRICT,
)
"""The raw HTML of each field of a note, its tags, and when it was last changed in Anki."""

media = Table(
    "media",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("checksum", Text, nullable=False),
    Column("size", Integer, nullable=False),
    **STRICT,
)
"""A file in the folder of media, with the SHA-256 (hexadecimal) and size in bytes it must have."""
