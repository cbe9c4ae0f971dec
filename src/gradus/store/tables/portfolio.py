"""The portfolio: projects, their checklists, and what was written into READMEs."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from gradus.store.tables.base import STRICT, Base


class ProjectRow(Base):
    """A portfolio project; archived, never deleted."""

    __tablename__ = "projects"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    template: Mapped[str | None]
    folder: Mapped[str | None]
    notes: Mapped[str] = mapped_column(default="")
    position: Mapped[int]
    archived: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]


class ProjectItemRow(Base):
    """One line of a checklist; `proof` is proved, by you, or cannot tell."""

    __tablename__ = "project_items"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(primary_key=True)
    project_id: Mapped[int] = mapped_column(ForeignKey("projects.id"), index=True)
    stage: Mapped[str]
    position: Mapped[int]
    title: Mapped[str]
    done_looks_like: Mapped[str] = mapped_column(default="")
    hours: Mapped[float]
    topic: Mapped[str | None]
    check_id: Mapped[str | None]
    done: Mapped[bool] = mapped_column(default=False)
    proof: Mapped[str | None]


class ReadmeSectionRow(Base):
    """A section as last generated, so that what was written by hand since can be told apart."""

    __tablename__ = "readme_sections"
    __table_args__ = (UniqueConstraint("project_id", "name"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    project_id: Mapped[int] = mapped_column(ForeignKey("projects.id"))
    name: Mapped[str]
    generated: Mapped[str]
    choice: Mapped[str]
