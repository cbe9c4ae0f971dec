"""The blocks of the plan."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    bindparam,
    delete,
    func,
    insert,
    select,
    type_coerce,
    update,
)

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.store.tables.calendar import study_blocks

# Rows pass as SQLite holds them: a year has many, and few change between two looks.
_BLOCK = select(
    study_blocks.c.uid,
    study_blocks.c.kind,
    study_blocks.c.subject,
    type_coerce(study_blocks.c.starts_at, Integer),
    study_blocks.c.minutes,
    type_coerce(study_blocks.c.pinned, Integer),
    study_blocks.c.status,
    study_blocks.c.minutes_done,
).order_by(study_blocks.c.starts_at, study_blocks.c.id)
_BETWEEN = _BLOCK.where(
    study_blocks.c.starts_at >= bindparam("start"), study_blocks.c.starts_at < bindparam("end")
)
_ONE = _BLOCK.where(study_blocks.c.uid == bindparam("name"))
_UIDS = select(func.json_each(bindparam("uids")).table_valued("value").c.value)
_NAMED = _BLOCK.where(study_blocks.c.uid.in_(_UIDS))
_DONE = (
    select(study_blocks.c.kind, study_blocks.c.subject, func.sum(study_blocks.c.minutes_done))
    .where(study_blocks.c.status == Status.DONE.value)
    .group_by(study_blocks.c.kind, study_blocks.c.subject)
)
_ADD = insert(study_blocks)
_CHANGE = (
    update(study_blocks)
    .where(study_blocks.c.uid == bindparam("name"))
    .values(
        revision_id=bindparam("of_revision"),
        starts_at=bindparam("start"),
        minutes=bindparam("length"),
        pinned=bindparam("is_pinned"),
        status=bindparam("became"),
        minutes_done=bindparam("spent"),
    )
)
_REMOVE = delete(study_blocks).where(study_blocks.c.uid == bindparam("name"))

Done = dict[tuple[BlockKind, str], int]
"""Minutes that were really spent, by kind and subject."""


def everything(connection: Connection) -> tuple[Block, ...]:
    """Return every block in the order of time."""
    return tuple(_block(tuple(row)) for row in connection.execute(_BLOCK).fetchall())


def between(connection: Connection, start: datetime, end: datetime) -> tuple[Block, ...]:
    """Return the blocks that begin between two instants, the second left out."""
    rows = connection.execute(_BETWEEN, {"start": start, "end": end}).fetchall()
    return tuple(_block(tuple(row)) for row in rows)


def one(connection: Connection, uid: str) -> Block | None:
    """Return the block of that name, None where there is none."""
    row = connection.execute(_ONE, {"name": uid}).one_or_none()
    return None if row is None else _block(tuple(row))


def named(connection: Connection, uids: Iterable[str]) -> tuple[Block, ...]:
    """Return the blocks of these names, as far as they are there, in the order of time."""
    rows = connection.execute(_NAMED, {"uids": json.dumps([*uids])}).fetchall()
    return tuple(_block(tuple(row)) for row in rows)


def minutes_done(connection: Connection) -> Done:
    """Return how many minutes were spent on everything that was done."""
    return {(BlockKind(row[0]), row[1]): row[2] for row in connection.execute(_DONE)}


def add(connection: Connection, revision: int, blocks: Iterable[Block]) -> None:
    """Add blocks that are new with that revision."""
    rows = [
        {
            "uid": block.uid,
            "revision_id": revision,
            "kind": block.kind.value,
            "subject": block.subject,
            "starts_at": block.start,
            "minutes": block.minutes,
            "pinned": block.pinned,
            "status": block.status.value,
            "minutes_done": block.minutes_done,
        }
        for block in blocks
    ]
    if rows:
        connection.execute(_ADD, rows)


def change(connection: Connection, revision: int, blocks: Iterable[Block]) -> None:
    """Write blocks that were changed by that revision; kind and subject stay what they were."""
    rows = [
        {
            "name": block.uid,
            "of_revision": revision,
            "start": block.start,
            "length": block.minutes,
            "is_pinned": block.pinned,
            "became": block.status.value,
            "spent": block.minutes_done,
        }
        for block in blocks
    ]
    if rows:
        connection.execute(_CHANGE, rows)


def remove(connection: Connection, uids: Iterable[str]) -> None:
    """Take blocks out."""
    rows = [{"name": uid} for uid in uids]
    if rows:
        connection.execute(_REMOVE, rows)


@lru_cache(maxsize=8192)
def _block(row: tuple[Any, ...]) -> Block:
    uid, kind, subject, start, minutes, pinned, status, done = row
    at = datetime.fromtimestamp(start / 1000, UTC)
    return Block(uid, BlockKind(kind), subject, at, minutes, bool(pinned), Status(status), done)
