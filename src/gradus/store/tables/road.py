"""The road: phases, topics, what they build on, and resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from gradus.store.tables.base import STRICT, Base


class PhaseRow(Base):
    """One of the seven phases of the road."""

    __tablename__ = "phases"
    __table_args__ = (STRICT,)

    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


class TopicRow(Base):
    """A topic of the road; `chosen`, `learned_day` and `unlocked_day` are the person's."""

    __tablename__ = "topics"
    __table_args__ = (STRICT,)

    key: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    title: Mapped[str]
    phase: Mapped[int] = mapped_column(ForeignKey("phases.number"))
    area: Mapped[str]
    core: Mapped[bool]
    hours: Mapped[float]
    outcomes: Mapped[list[str]]
    retired: Mapped[bool] = mapped_column(default=False)
    chosen: Mapped[bool] = mapped_column(default=False)
    learned_day: Mapped[int | None]
    unlocked_day: Mapped[int | None]


class TopicPrerequisiteRow(Base):
    """`topic` builds on `requires`."""

    __tablename__ = "topic_prerequisites"
    __table_args__ = (STRICT,)

    topic: Mapped[str] = mapped_column(ForeignKey("topics.key"), primary_key=True)
    requires: Mapped[str] = mapped_column(ForeignKey("topics.key"), primary_key=True)


class ResourceRow(Base):
    """An entry of the library; `key` is its catalogue id, `facts` what the catalogue says of it."""

    __tablename__ = "resources"
    __table_args__ = (STRICT,)

    key: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    title: Mapped[str]
    own: Mapped[bool] = mapped_column(default=False)
    facts: Mapped[dict[str, Any]]
    retired: Mapped[bool] = mapped_column(default=False)


class ResourceProgressRow(Base):
    """What the person does with a resource: status, share done (0 to 1), rating 1 to 5, notes."""

    __tablename__ = "resource_progress"
    __table_args__ = (STRICT,)

    resource: Mapped[str] = mapped_column(ForeignKey("resources.key"), primary_key=True)
    status: Mapped[str]
    share: Mapped[float] = mapped_column(default=0.0)
    rating: Mapped[int | None]
    notes: Mapped[str] = mapped_column(default="")
    changed_at: Mapped[datetime]
