"""The revisions of the calendar: every change, and what it takes to take it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    Connection,
    Row,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    type_coerce,
    update,
)

from gradus.store.planning.journal import Edit
from gradus.store.tables.calendar import plan_revisions

PLAN = "plan"
"""The reason of a revision that is a plan as the planner made it."""

_KEPT = 200
"""So many of the latest revisions can be taken back; of older ones only the reason is kept."""

_DONE = select(plan_revisions).where(~plan_revisions.c.undone).order_by(plan_revisions.c.id.desc())
_UNDONE = select(plan_revisions).where(plan_revisions.c.undone).order_by(plan_revisions.c.id)
_TO_UNDO = _DONE.where(func.json_array_length(type_coerce(plan_revisions.c.edits, Text)) > 0).limit(
    1
)
_LAST_PLAN = (
    _DONE.where(plan_revisions.c.reason == PLAN)
    .limit(1)
    .with_only_columns(plan_revisions.c.id, plan_revisions.c.made_at, plan_revisions.c.inputs)
)
_CAN_UNDO = _TO_UNDO.with_only_columns(plan_revisions.c.id)
_TO_REDO = _UNDONE.limit(1)
_CAN_REDO = _TO_REDO.with_only_columns(plan_revisions.c.id)
_SINCE = select(plan_revisions.c.reason).where(
    ~plan_revisions.c.undone, plan_revisions.c.id > bindparam("last")
)
_ADD = insert(plan_revisions)
_CLOSE = (
    update(plan_revisions)
    .where(plan_revisions.c.id == bindparam("number"))
    .values(edits=bindparam("rows"))
)
_DESCRIBE = (
    update(plan_revisions)
    .where(plan_revisions.c.id == bindparam("number"))
    .values(reason=bindparam("why"), inputs=bindparam("made_from"))
)
_TURN = (
    update(plan_revisions)
    .where(plan_revisions.c.id == bindparam("number"))
    .values(undone=bindparam("taken_back"))
)
_DROP = delete(plan_revisions).where(plan_revisions.c.undone)
_SHORTEN = (
    update(plan_revisions)
    .where(plan_revisions.c.id <= bindparam("oldest"), plan_revisions.c.edits != bindparam("none"))
    .values(edits=bindparam("none"))
)
_LATEST = select(func.max(plan_revisions.c.made_at))
_LAST_NUMBER = select(func.max(plan_revisions.c.id))


@dataclass(frozen=True, slots=True)
class Revision:
    """One change: its number and the rows it changed."""

    number: int
    edits: list[Edit]


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan that was taken over: the number of its revision, when, and what it was made from."""

    number: int
    made_at: datetime
    inputs: dict[str, Any]


def begin(connection: Connection, now: datetime, reason: str, inputs: dict[str, Any]) -> int:
    """Add a revision and return its number."""
    row = {"made_at": now, "reason": reason, "inputs": inputs, "edits": [], "undone": False}
    number = connection.execute(_ADD, row).inserted_primary_key
    assert number is not None
    return int(number[0])


def close(connection: Connection, number: int, edits: Sequence[Edit]) -> None:
    """Note which rows a revision changed; what was taken back before can then not come again."""
    connection.execute(_DROP)
    connection.execute(_CLOSE, {"number": number, "rows": edits})
    connection.execute(_SHORTEN, {"oldest": number - _KEPT, "none": []})


def describe(connection: Connection, number: int, reason: str, inputs: dict[str, Any]) -> None:
    """Say of a revision that is being made that it is of another kind than it was begun with."""
    row = {"number": number, "why": reason, "made_from": inputs}
    connection.execute(_DESCRIBE, row)


def forget(connection: Connection, number: int) -> None:
    """Drop a revision that changed nothing."""
    connection.execute(delete(plan_revisions).where(plan_revisions.c.id == number))


def to_undo(connection: Connection) -> Revision | None:
    """Return the last change that counts and can be taken back."""
    return _first(connection.execute(_TO_UNDO).one_or_none())


def to_redo(connection: Connection) -> Revision | None:
    """Return the change that was taken back last."""
    return _first(connection.execute(_TO_REDO).one_or_none())


def can_turn(connection: Connection) -> tuple[bool, bool]:
    """Return whether there is something to undo, and something to redo."""
    undo = connection.scalar(_CAN_UNDO)
    redo = connection.scalar(_CAN_REDO)
    return undo is not None, redo is not None


def turn(connection: Connection, number: int, *, undone: bool) -> None:
    """Note that a change was taken back, or done again."""
    connection.execute(_TURN, {"number": number, "taken_back": undone})


def last_plan(connection: Connection) -> Plan | None:
    """Return the last plan that was taken over."""
    row = connection.execute(_LAST_PLAN).one_or_none()
    return None if row is None else Plan(row.id, row.made_at, row.inputs)


def reasons_since(connection: Connection, number: int) -> list[str]:
    """Return why the calendar was changed after a revision."""
    return list(connection.scalars(_SINCE, {"last": number}))


def latest(connection: Connection) -> datetime | None:
    """Return when the calendar was changed last, None where it never was."""
    return cast("datetime | None", connection.scalar(_LATEST))


def _first(row: Row[Any] | None) -> Revision | None:
    if row is None:
        return None
    edits: list[Edit] = [(name, before, after) for name, before, after in row.edits]
    return Revision(row.id, edits)


def last_number(connection: Connection) -> int | None:
    """Return the number of the newest change, undone or not, None where there never was one."""
    number = connection.scalar(_LAST_NUMBER)
    return None if number is None else int(number)
