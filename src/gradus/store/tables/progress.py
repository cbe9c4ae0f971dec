"""Cards, and the events that are the only truth about progress."""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from gradus.store.tables.base import STRICT, metadata
from gradus.store.types import Flag, Instant, Json

cards = Table(
    "cards",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("note_id", Integer, ForeignKey("notes.id"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("key", Text, nullable=False),
    Column("retired", Flag, default=False, nullable=False),
    Column("state", Integer, default=0, nullable=False),
    Column("step", Integer),
    Column("stability", REAL),
    Column("difficulty", REAL),
    Column("due_day", Integer),
    Column("due_at", Instant),
    Column("first_day", Integer),
    Column("last_day", Integer),
    Column("reviews", Integer, default=0, nullable=False),
    Column("lapses", Integer, default=0, nullable=False),
    Column("suspended", Flag, default=False, nullable=False),
    Column("flag", Integer, default=0, nullable=False),
    Column("added_at", Instant),
    UniqueConstraint("note_id", "ordinal"),
    UniqueConstraint("key"),
    CheckConstraint(
        "(state = 0 AND due_day IS NULL AND due_at IS NULL)"
        " OR (state = 2 AND due_day IS NOT NULL AND due_at IS NULL)"
        " OR (state IN (1, 3) AND due_day IS NULL AND due_at IS NOT NULL)",
        name="one_due",
    ),
    CheckConstraint("(state = 0) = (stability IS NULL)", name="memory"),
    CheckConstraint("(stability IS NULL) = (difficulty IS NULL)", name="memory_whole"),
    Index("ix_cards_due_day", "due_day"),
    Index("ix_cards_due_at", "due_at"),
    Index("ix_cards_last_day", "last_day"),
    **STRICT,
)
"""A card, known by its note and ordinal; everything about progress is a cache of its events.

`added_at` is when it was first stored, unknown for cards older than that column."""

card_events = Table(
    "card_events",
    metadata,
    Column("id", Text, primary_key=True),
    Column("device", Text, ForeignKey("devices.id"), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("logical_time", Integer, nullable=False),
    Column("wall_time", Instant, nullable=False),
    Column("study_day", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("card", Text),
    Column("payload", Json, nullable=False),
    UniqueConstraint("device", "sequence"),
    Index("ix_card_events_card", "card"),
    Index("ix_card_events_order", "logical_time"),
    Index("ix_card_events_day", "study_day", "kind"),
    CheckConstraint("json_valid(payload)", name="payload_json"),
    **STRICT,
)
"""One event; rows are only ever added. `card` is a card's key, which holds on every device."""

devices = Table(
    "devices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("this_one", Flag, nullable=False),
    Column("created_at", Instant, nullable=False),
    **STRICT,
)
"""A computer that adds events; exactly one row is this one."""

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Json, nullable=False),
    CheckConstraint("json_valid(value)", name="value_json"),
    **STRICT,
)
"""A setting that changes scheduling and travels with a backup; the value is JSON."""
