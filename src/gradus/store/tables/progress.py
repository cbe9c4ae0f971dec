"""Cards, and the events that are the only truth about progress."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from gradus.store.tables.base import STRICT, Base


class CardRow(Base):
    """A card, known by its note and ordinal; everything about progress is a cache of its events."""

    __tablename__ = "cards"
    __table_args__ = (
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
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    note_id: Mapped[int] = mapped_column(ForeignKey("notes.id"))
    ordinal: Mapped[int]
    key: Mapped[str]
    retired: Mapped[bool] = mapped_column(default=False)
    state: Mapped[int] = mapped_column(default=0)
    step: Mapped[int | None]
    stability: Mapped[float | None]
    difficulty: Mapped[float | None]
    due_day: Mapped[int | None]
    due_at: Mapped[datetime | None]
    first_day: Mapped[int | None]
    last_day: Mapped[int | None]
    reviews: Mapped[int] = mapped_column(default=0)
    lapses: Mapped[int] = mapped_column(default=0)
    suspended: Mapped[bool] = mapped_column(default=False)
    flag: Mapped[int] = mapped_column(default=0)


class CardEventRow(Base):
    """One event; rows are only ever added. `card` is a card's key, which holds on every device."""

    __tablename__ = "card_events"
    __table_args__ = (
        UniqueConstraint("device", "sequence"),
        Index("ix_card_events_card", "card"),
        Index("ix_card_events_order", "logical_time"),
        Index("ix_card_events_day", "study_day", "kind"),
        CheckConstraint("json_valid(payload)", name="payload_json"),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    device: Mapped[str] = mapped_column(ForeignKey("devices.id"))
    sequence: Mapped[int]
    logical_time: Mapped[int]
    wall_time: Mapped[datetime]
    study_day: Mapped[int]
    kind: Mapped[str]
    card: Mapped[str | None]
    payload: Mapped[dict[str, Any]]


class DeviceRow(Base):
    """A computer that adds events; exactly one row is this one."""

    __tablename__ = "devices"
    __table_args__ = (STRICT,)

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    this_one: Mapped[bool]
    created_at: Mapped[datetime]


class SettingRow(Base):
    """A setting that changes scheduling and travels with a backup; the value is JSON."""

    __tablename__ = "settings"
    __table_args__ = (CheckConstraint("json_valid(value)", name="value_json"), STRICT)

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]
