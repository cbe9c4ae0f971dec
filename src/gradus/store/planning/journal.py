"""What a change did to the rows of the calendar, so that it can be taken back exactly.

An edit is a row before and after, as SQLite holds it. Of a year of blocks those are compared that a
change may touch; the other tables are small enough to be compared as a whole.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    TableClause,
    bindparam,
    column,
    delete,
    func,
    insert,
    select,
    table,
    update,
)

from gradus.store.tables.calendar import availability, busy_times, study_blocks
from gradus.store.tables.progress import settings
from gradus.store.tables.road import topics

CHOICES = "calendar_"
"""How the names of settings begin that belong to the calendar and can be taken back."""

Values = list[Any]
Edit = tuple[str, Values | None, Values | None]
"""A table's name, and one row of it before and after; None where there was none."""
State = dict[tuple[str, Any], Values]

LEARNED = "topics"
FREE_TIME = "availability"
BUSY = "busy_times"


def _twin(name: str, columns: Iterable[str]) -> TableClause:
    """Return a table without types, so that rows pass as they are."""
    return table(name, *(column(one) for one in columns))


_BLOCKS = _twin("study_blocks", study_blocks.c.keys())
_AVAILABILITY = _twin(FREE_TIME, availability.c.keys())
_BUSY = _twin(BUSY, busy_times.c.keys())
_SETTINGS = _twin("settings", settings.c.keys())
_TOPICS = _twin(LEARNED, (topics.c.key.name, topics.c.learned_day.name))
_TWINS = {one.name: one for one in (_BLOCKS, _AVAILABILITY, _BUSY, _SETTINGS, _TOPICS)}
_READ: dict[str, Select[Any]] = {name: select(one) for name, one in _TWINS.items()}
_UIDS = select(func.json_each(bindparam("uids")).table_valued("value").c.value)
_SOME_BLOCKS = select(_BLOCKS).where(_BLOCKS.c.uid.in_(_UIDS))
_READ["settings"] = _READ["settings"].where(_SETTINGS.c.name.startswith(CHOICES, autoescape=True))


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change may touch: tables, and the names of blocks, None for any."""

    tables: tuple[str, ...]
    blocks: Collection[str] | None = None

    @classmethod
    def of_blocks(cls, *uids: str) -> Touched:
        """Blocks that are changed by hand, and with them when topics were learned."""
        return cls((_BLOCKS.name, LEARNED), uids)

    @classmethod
    def of_choices(cls, blocks: Collection[str] = ()) -> Touched:
        """What is chosen about the plan, and these blocks."""
        return cls((_BLOCKS.name, FREE_TIME, _SETTINGS.name), blocks)


EVERYTHING = Touched((_BLOCKS.name, FREE_TIME, _SETTINGS.name, LEARNED))
"""All but busy times."""


def state(connection: Connection, touched: Touched = EVERYTHING) -> State:
    """Return the rows that a change may touch, by table and key."""
    found: State = {}
    for name in touched.tables:
        for row in connection.execute(*_query(name, touched)).fetchall():
            found[name, row[0]] = list(row)
    return found


def _query(name: str, touched: Touched) -> tuple[Select[Any], dict[str, str]]:
    if name == _BLOCKS.name and touched.blocks is not None:
        return _SOME_BLOCKS, {"uids": json.dumps([*touched.blocks])}
    return _READ[name], {}


def difference(before: State, after: State) -> list[Edit]:
    """Return what turns one state into another."""
    keys = dict.fromkeys((*before, *after))
    found = ((key[0], before.get(key), after.get(key)) for key in keys)
    return [edit for edit in found if edit[1] != edit[2]]


def take_back(connection: Connection, edits: Sequence[Edit]) -> list[Edit]:
    """Make the rows what they were before, and return what that did."""
    backwards: list[Edit] = [(name, after, before) for name, before, after in edits]
    do_again(connection, backwards)
    return backwards


def do_again(connection: Connection, edits: Iterable[Edit]) -> None:
    """Make the rows what they were after."""
    by_table: dict[str, list[Edit]] = {}
    for edit in edits:
        by_table.setdefault(edit[0], []).append(edit)
    for name, some in by_table.items():
        if name == LEARNED:
            _set_learned(connection, some)
        else:
            _replace(connection, _TWINS[name], some)


def _replace(connection: Connection, twin: TableClause, edits: Iterable[Edit]) -> None:
    """Take all rows out before any comes in: two blocks may have changed places."""
    key, names = next(iter(twin.c)), twin.c.keys()
    gone = [{"old": (before or after or [])[0]} for _, before, after in edits]
    connection.execute(delete(twin).where(key == bindparam("old")), gone)
    rows = [dict(zip(names, after, strict=True)) for _, _, after in edits if after is not None]
    if rows:
        connection.execute(insert(twin), rows)


def _set_learned(connection: Connection, edits: Iterable[Edit]) -> None:
    """A topic's other columns are the road's; one that is gone from the road is left alone."""
    learned: list[Mapping[str, Any]] = [
        {"topic": after[0], "day": after[1]} for _, _, after in edits if after is not None
    ]
    change = update(_TOPICS).where(_TOPICS.c.key == bindparam("topic"))
    connection.execute(change.values(learned_day=bindparam("day")), learned)
