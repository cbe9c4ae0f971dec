"""The road: phases, topics, what they build on, and resources."""

from __future__ import annotations

from sqlalchemy import REAL, Column, ForeignKey, Integer, Table, Text

from gradus.store.tables.base import STRICT, metadata
from gradus.store.types import Flag, Instant, Json

phases = Table(
    "phases",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    **STRICT,
)
"""One of the seven phases of the road."""

topics = Table(
    "topics",
    metadata,
    Column("key", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("phase", Integer, ForeignKey("phases.number"), nullable=False),
    Column("area", Text, nullable=False),
    Column("core", Flag, nullable=False),
    Column("hours", REAL, nullable=False),
    Column("outcomes", Json, nullable=False),
    Column("retired", Flag, default=False, nullable=False),
    Column("chosen", Flag, default=False, nullable=False),
    Column("learned_day", Integer),
    Column("unlocked_day", Integer),
    Column("steps", Json, server_default="[]", nullable=False),
    **STRICT,
)
"""A topic of the road; `chosen`, `learned_day` and `unlocked_day` are the person's.

`steps` are the ways to study it: objects with resource, part, minutes and default."""

topic_prerequisites = Table(
    "topic_prerequisites",
    metadata,
    Column("topic", Text, ForeignKey("topics.key"), primary_key=True),
    Column("requires", Text, ForeignKey("topics.key"), primary_key=True),
    **STRICT,
)
"""`topic` builds on `requires`."""

resources = Table(
    "resources",
    metadata,
    Column("key", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("own", Flag, default=False, nullable=False),
    Column("facts", Json, nullable=False),
    Column("retired", Flag, default=False, nullable=False),
    **STRICT,
)
"""An entry of the library; `key` is its catalogue id, `facts` what the catalogue says of it."""

resource_progress = Table(
    "resource_progress",
    metadata,
    Column("resource", Text, ForeignKey("resources.key"), primary_key=True),
    Column("status", Text, nullable=False),
    Column("share", REAL, default=0.0, nullable=False),
    Column("rating", Integer),
    Column("notes", Text, default="", nullable=False),
    Column("changed_at", Instant, nullable=False),
    **STRICT,
)
"""What the person does with a resource: status, share done (0 to 1), rating 1 to 5, notes."""
