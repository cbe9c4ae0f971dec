"""What the person did to projects, so that each act can be taken back, also after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from gradus.store.portfolio.projects import Edit
from gradus.store.tables.portfolio import project_changes

_KEPT = 500
"""So many of the latest acts can be taken back."""

_DONE = select(project_changes).where(~project_changes.c.undone)
_UNDONE = select(project_changes).where(project_changes.c.undone)

_TAKEN_BACK = select(project_changes.c.project_id).where(project_changes.c.undone)


@dataclass(frozen=True, slots=True)
class Change:
    """One act: its number, the project it was done on, what it was called, and its edits."""

    number: int
    project: int
    reason: str
    edits: list[Edit]


def note(
    connection: Connection, project: int, now: datetime, reason: str, edits: list[Edit]
) -> None:
    """Note an act; what was taken back of that project before can then not come again."""
    connection.execute(
        delete(project_changes).where(
            project_changes.c.undone, project_changes.c.project_id == project
        )
    )
    row = {"project_id": project, "made_at": now, "reason": reason, "edits": edits}
    number = connection.execute(insert(project_changes).values(row)).inserted_primary_key
    assert number is not None
    connection.execute(
        delete(project_changes).where(project_changes.c.id <= int(number[0]) - _KEPT)
    )


def to_undo(connection: Connection, project: int | None = None) -> Change | None:
    """Return the last act that counts, on one project or on any."""
    return _first(connection, _DONE.order_by(project_changes.c.id.desc()), project)


def to_redo(connection: Connection, project: int | None = None) -> Change | None:
    """Return the act that was taken back last, on one project or on any."""
    return _first(connection, _UNDONE.order_by(project_changes.c.id), project)


def taken_back(connection: Connection, reason: str) -> set[int]:
    """Return the projects of which an act of that name was taken back."""
    return set(connection.scalars(_TAKEN_BACK.where(project_changes.c.reason == reason)))


def turn(connection: Connection, number: int, *, undone: bool) -> None:
    """Note that an act was taken back, or done again."""
    at = update(project_changes).where(project_changes.c.id == number)
    connection.execute(at.values(undone=undone))


def _first(connection: Connection, query: Select[Any], project: int | None) -> Change | None:
    if project is not None:
        query = query.where(project_changes.c.project_id == project)
    row: Row[Any] | None = connection.execute(query.limit(1)).one_or_none()
    if row is None:
        return None
    edits: list[Edit] = [(name, at, before, after) for name, at, before, after in row.edits]
    return Change(row.id, row.project_id, row.reason, edits)
