"""The settings table: a name and a JSON value."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from gradus.store.tables import settings

_KEY = "value"


def values(connection: Connection) -> dict[str, object]:
    """Return every stored value by its name."""
    rows = connection.execute(select(settings))
    return {row.name: row.value[_KEY] for row in rows if _KEY in row.value}


def value(connection: Connection, name: str) -> object:
    """Return one stored value, None where there is none."""
    found = connection.scalar(select(settings.c.value).where(settings.c.name == name))
    return None if found is None else found.get(_KEY)


def from_text(text: str) -> dict[str, object]:
    """Return every value by its name from the table as one text: a list of names and values."""
    rows: Iterable[tuple[str, str]] = json.loads(text)
    found = ((name, json.loads(value)) for name, value in rows)
    return {name: value[_KEY] for name, value in found if _KEY in value}


def put(connection: Connection, name: str, value: object) -> None:
    """Store a value that JSON can hold."""
    replace(connection, name, {_KEY: value})


def replace(connection: Connection, name: str, value: dict[str, object]) -> None:
    """Write a row, in place of the one of that name if there is one."""
    row = insert(settings).values(name=name, value=value)
    newer = row.on_conflict_do_update(index_elements=["name"], set_={"value": row.excluded.value})
    connection.execute(newer)
