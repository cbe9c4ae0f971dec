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
    Column("notes", Text, server_default="", nullable=False),
    Column("known", Text),
    Column("known_day", Integer),
    **STRICT,
)
"""A topic of the road; `chosen`, `notes` and the days are the person's.

`steps` are the ways to study it: objects with resource, part, minutes and default. `known` says how
it became known that it need not be studied: "asked" in a placement or a quiz on it, or "inferred"
from one that builds on it. A `known_day` alone is the day on which its probes failed."""

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
    Column("certificate", Text, server_default="", nullable=False),
    Column("certificate_day", Integer),
    **STRICT,
)
"""What the person does with a resource: status, share done (0 to 1), rating 1 to 5, notes.

`certificate` is the path of a file that the person keeps."""

next_actions = Table(
    "next_actions",
    metadata,
    Column("key", Text, primary_key=True),
    Column("done_day", Integer, nullable=False),
    Column("proof", Text, nullable=False),
    Column("note", Text, server_default="", nullable=False),
    **STRICT,
)
"""A next action that is done; `proof` is "proved" or "by you", `note` what was written about it."""
