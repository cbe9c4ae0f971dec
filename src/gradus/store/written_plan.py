"""How each block was last written into a calendar file, and which file is kept up to date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from gradus.store import settings
from gradus.store.tables.calendar import written_blocks

_FILE = "kept_plan_file"
_ADD = insert(written_blocks)
_PUT = _ADD.on_conflict_do_update(
    index_elements=["uid"],
    set_={name: _ADD.excluded[name] for name in written_blocks.c.keys() if name != "uid"},  # noqa: SIM118
)
_REMOVE = delete(written_blocks).where(written_blocks.c.uid == bindparam("name"))


@dataclass(frozen=True, slots=True)
class WrittenBlock:
    """A block as a file says it: `content` holds what else stands there, by its name."""

    uid: str
    sequence: int
    changed: datetime
    start: datetime
    end: datetime
    cancelled: bool
    content: dict[str, Any]


def load(connection: Connection) -> dict[str, WrittenBlock]:
    """Return every block that a file holds by its uid."""
    rows = connection.execute(select(written_blocks))
    return {row.uid: WrittenBlock(*row) for row in rows}


def put(connection: Connection, blocks: Iterable[WrittenBlock]) -> None:
    """Write blocks that are new or have changed."""
    rows = [
        {
            "uid": block.uid,
            "sequence": block.sequence,
            "changed_at": block.changed,
            "starts_at": block.start,
            "ends_at": block.end,
            "cancelled": block.cancelled,
            "content": block.content,
        }
        for block in blocks
    ]
    if rows:
        connection.execute(_PUT, rows)


def remove(connection: Connection, uids: Iterable[str]) -> None:
    """Take blocks out that no file holds any more."""
    rows = [{"name": uid} for uid in uids]
    if rows:
        connection.execute(_REMOVE, rows)


def kept_file(connection: Connection) -> str | None:
    """Return the file that is written after every change, None where there is none."""
    value = settings.value(connection, _FILE)
    return value if isinstance(value, str) else None


def keep_file(connection: Connection, path: str | None) -> None:
    """Choose the file that is written after every change."""
    settings.put(connection, _FILE, path)
