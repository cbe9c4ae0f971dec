"""Next actions that are done, habits by week, and what proves either."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Select, delete, select
from sqlalchemy.dialects.sqlite import insert

from gradus.domain.next_actions.action import Action, Kept, Proof
from gradus.domain.next_actions.habit import Habit
from gradus.store.tables import next_actions, resource_progress, resources

Row = tuple[str, int, str, str]
"""Key, study day, proof and note, as they are stored."""

_AT = "@"
"""Between a habit and the Monday of the week in which it was kept."""

_READ = select(
    next_actions.c.key, next_actions.c.done_day, next_actions.c.proof, next_actions.c.note
)
_FORGET = delete(next_actions)
_ADD = insert(next_actions)
_PUT = _ADD.on_conflict_do_update(
    index_elements=["key"],
    set_={name: _ADD.excluded[name] for name in ("done_day", "proof", "note")},
)
_USED = (
    select(resources.c.kind, resources.c.title)
    .join(resource_progress, resource_progress.c.resource == resources.c.key)
    .where(resources.c.kind.in_(("course", "community")))
    .where(resource_progress.c.status.in_(("using", "done")))
    .order_by(resource_progress.c.changed_at, resources.c.key)
)
"""A course or a community counts while it is used, and once it is done."""


def actions(connection: Connection) -> dict[Action, Kept]:
    """Return what is stored of actions that are done."""
    known = {one.value for one in Action}
    return {
        Action(key): Kept(day, Proof(proof), note)
        for key, day, proof, note in _rows(connection, _READ)
        if key in known
    }


def habits(connection: Connection) -> Mapping[Habit, frozenset[int]]:
    """Return the days on which the person said that a habit was kept."""
    found: defaultdict[Habit, set[int]] = defaultdict(set)
    for key, day, _, _ in _rows(connection, _READ):
        name, at, _week = key.partition(_AT)
        if at:
            found[Habit(name)].add(day)
    return {habit: frozenset(days) for habit, days in found.items()}


def used(connection: Connection) -> dict[str, list[str]]:
    """Return the titles of courses and communities in use, by their kind."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for kind, title in connection.execute(_USED):
        found[kind].append(title)
    return found


def habit_key(habit: Habit, monday: int) -> str:
    """Return the key under which a habit is kept in the week of a Monday (ordinal)."""
    return f"{habit.value}{_AT}{monday}"


def row(connection: Connection, key: str) -> Row | None:
    """Return what is stored under a key, None for nothing."""
    found = _rows(connection, _READ.where(next_actions.c.key == key))
    return next(iter(found), None)


def put(connection: Connection, stored: Row) -> None:
    """Store a row, in place of the one with its key if there is one."""
    names = ("key", "done_day", "proof", "note")
    connection.execute(_PUT, dict(zip(names, stored, strict=True)))


def forget(connection: Connection, key: str) -> None:
    """Store nothing more under a key."""
    connection.execute(_FORGET.where(next_actions.c.key == key))


def _rows(connection: Connection, query: Select[Any]) -> Iterable[Row]:
    return ((key, day, proof, note) for key, day, proof, note in connection.execute(query))
