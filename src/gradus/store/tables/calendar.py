"""The calendar: free time, what takes it away, and the plan."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from gradus.store.tables.base import STRICT, metadata
from gradus.store.types import Flag, Instant, Json

availability = Table(
    "availability",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("weekday", Integer),
    Column("day", Integer),
    Column("start_minute", Integer, nullable=False),
    Column("end_minute", Integer, nullable=False),
    CheckConstraint("(weekday IS NULL) <> (day IS NULL)", name="weekly_or_once"),
    CheckConstraint("0 <= start_minute AND start_minute <= end_minute", name="window"),
    **STRICT,
)
"""A free window in local time: every week on `weekday` (0 is Monday) or on one `day`.

`day` is a date's ordinal; minutes count from midnight. An empty window on a day means none."""

busy_times = Table(
    "busy_times",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("origin", Text, nullable=False),
    Column("uid", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Index("ix_busy_times_starts_at", "starts_at"),
    **STRICT,
)
"""Time taken by an event from elsewhere; `uid` is its identity in the calendar it came from."""

plan_revisions = Table(
    "plan_revisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("made_at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("inputs", Json, nullable=False),
    Column("edits", Json, server_default="[]", nullable=False),
    Column("undone", Flag, server_default="0", nullable=False),
    **STRICT,
)
"""One change of the calendar: why it was made and what it was made from.

`edits` are the rows that it changed, before and after, so that it can be taken back."""

study_blocks = Table(
    "study_blocks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, unique=True, nullable=False),
    Column("revision_id", Integer, ForeignKey("plan_revisions.id"), index=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("pinned", Flag, default=False, nullable=False),
    Column("status", Text, nullable=False),
    Column("minutes_done", Integer, default=0, nullable=False),
    Index("ix_study_blocks_starts_at", "starts_at"),
    **STRICT,
)
"""A block of the plan; `subject` is a topic's key, a project item or empty, by its kind.

`uid` names it through every change, here and in other calendars."""

written_blocks = Table(
    "written_blocks",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("cancelled", Flag, nullable=False),
    Column("content", Json, nullable=False),
    **STRICT,
)
"""A block as it was last written into a calendar file; `sequence` grows with every change of it.

A block that left the plan stays for a while as cancelled, so that who follows the file hears it."""
