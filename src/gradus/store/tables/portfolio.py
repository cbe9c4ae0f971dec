"""The portfolio: projects, their checklists, and what checks of their folders said."""

from __future__ import annotations

from sqlalchemy import REAL, Column, ForeignKey, Integer, Table, Text

from gradus.store.tables.base import STRICT, metadata
from gradus.store.types import Flag, Instant, Json

projects = Table(
    "projects",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("template", Text),
    Column("folder", Text),
    Column("notes", Text, default="", nullable=False),
    Column("position", Integer, nullable=False),
    Column("archived", Flag, default=False, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("topic", Text),
    Column("links", Json, server_default="[]", nullable=False),
    Column("begins_day", Integer),
    Column("by_day", Integer),
    Column("changed_at", Instant),
    **STRICT,
)
"""A portfolio project; archived, never deleted. `links` are pairs of title and address.

`topic` is the key of the topic of the road it stands for. Days are ordinals of dates."""

project_items = Table(
    "project_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("project_id", Integer, ForeignKey("projects.id"), index=True, nullable=False),
    Column("stage", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("done_looks_like", Text, default="", nullable=False),
    Column("hours", REAL, nullable=False),
    Column("topic", Text),
    Column("check_id", Text),
    Column("done", Flag, default=False, nullable=False),
    Column("proof", Text),
    Column("link", Text, server_default="", nullable=False),
    Column("notes", Text, server_default="", nullable=False),
    Column("by_day", Integer),
    Column("done_day", Integer),
    Column("place", Text, server_default="", nullable=False),
    Column("archived", Flag, server_default="0", nullable=False),
    **STRICT,
)
"""One line of a checklist; `proof` is proved, by you, or cannot tell, `place` where it was seen.

Archived, never deleted. `position` counts through all items of a project."""

project_changes = Table(
    "project_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("project_id", Integer, ForeignKey("projects.id"), index=True, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("edits", Json, nullable=False),
    Column("undone", Flag, server_default="0", nullable=False),
    **STRICT,
)
"""What the person did to projects; `edits` are the columns changed, before and after.

`project_id` is the project that it was done on, also where others made room for it."""

check_runs = Table(
    "check_runs",
    metadata,
    Column("project_id", Integer, ForeignKey("projects.id"), primary_key=True),
    Column("checked_at", Instant, nullable=False),
    Column("head", Text, nullable=False),
    Column("branch", Text, nullable=False),
    Column("commits", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("results", Json, nullable=False),
    **STRICT,
)
"""The latest run of the checks on a project's folder: when, of which commit, and what each said."""
