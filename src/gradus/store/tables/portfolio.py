"""The portfolio: projects, their checklists, and what was written into READMEs."""

from __future__ import annotations

from sqlalchemy import REAL, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from gradus.store.tables.base import STRICT, metadata
from gradus.store.types import Flag, Instant

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
    **STRICT,
)
"""A portfolio project; archived, never deleted."""

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
    **STRICT,
)
"""One line of a checklist; `proof` is proved, by you, or cannot tell."""

readme_sections = Table(
    "readme_sections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("project_id", Integer, ForeignKey("projects.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("generated", Text, nullable=False),
    Column("choice", Text, nullable=False),
    UniqueConstraint("project_id", "name"),
    **STRICT,
)
"""A section as last generated, so that what was written by hand since can be told apart."""
