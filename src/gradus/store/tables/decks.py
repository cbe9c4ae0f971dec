"""Decks and notes, as read from deck files."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from gradus.store.tables.base import STRICT, Base


class DeckRow(Base):
    """A deck file; `source` is bundled, own, anki or made.

    `checksum` is empty while the file has errors, so that it is read again next time.
    """

    __tablename__ = "decks"
    __table_args__ = (UniqueConstraint("source", "path"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str]
    path: Mapped[str]
    title: Mapped[str]
    topic: Mapped[str | None]
    tags: Mapped[list[str]]
    license: Mapped[str | None]
    sources: Mapped[list[str]]
    introduction: Mapped[str]
    checksum: Mapped[str]


class NoteRow(Base):
    """A note, known by its source and the id its author gave it; retired, never deleted."""

    __tablename__ = "notes"
    __table_args__ = (UniqueConstraint("source", "name"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str]
    name: Mapped[str]
    deck_id: Mapped[int] = mapped_column(ForeignKey("decks.id"), index=True)
    position: Mapped[int]
    type: Mapped[str]
    heading: Mapped[str]
    body: Mapped[str]
    attributes: Mapped[list[list[str]]]
    text_hash: Mapped[str]
    retired: Mapped[bool] = mapped_column(default=False)


class NoteOverrideRow(Base):
    """A person's own wording of a bundled note, and the hash of the text it was made from."""

    __tablename__ = "note_overrides"
    __table_args__ = (STRICT,)

    note_id: Mapped[int] = mapped_column(ForeignKey("notes.id"), primary_key=True)
    text: Mapped[str]
    base_hash: Mapped[str]
    changed_at: Mapped[datetime]
