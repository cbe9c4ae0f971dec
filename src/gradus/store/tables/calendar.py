"""The calendar: free time, what takes it away, and the plan."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from gradus.store.tables.base import STRICT, Base


class AvailabilityRow(Base):
    """A free window in local time: every week on `weekday` (0 is Monday) or on one `day`.

    `day` is a date's ordinal; minutes count from midnight. An empty window on a day means none.
    """

    __tablename__ = "availability"
    __table_args__ = (
        CheckConstraint("(weekday IS NULL) <> (day IS NULL)", name="weekly_or_once"),
        CheckConstraint("0 <= start_minute AND start_minute <= end_minute", name="window"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    weekday: Mapped[int | None]
    day: Mapped[int | None]
    start_minute: Mapped[int]
    end_minute: Mapped[int]


class BusyTimeRow(Base):
    """Time taken by an event from elsewhere; `uid` is its identity in the calendar it came from."""

    __tablename__ = "busy_times"
    __table_args__ = (Index("ix_busy_times_starts_at", "starts_at"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    origin: Mapped[str]
    uid: Mapped[str]
    title: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]


class PlanRevisionRow(Base):
    """One accepted plan: why it was made and what it was made from."""

    __tablename__ = "plan_revisions"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    reason: Mapped[str]
    inputs: Mapped[dict[str, Any]]


class StudyBlockRow(Base):
    """A block of the plan; `subject` is a topic's key, a project item or empty, by its kind."""

    __tablename__ = "study_blocks"
    __table_args__ = (Index("ix_study_blocks_starts_at", "starts_at"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("plan_revisions.id"), index=True)
    kind: Mapped[str]
    subject: Mapped[str]
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    pinned: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str]
    minutes_done: Mapped[int] = mapped_column(default=0)
