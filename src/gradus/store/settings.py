"""The settings table: a name and a JSON value."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from gradus.store.tables import SettingRow

_KEY = "value"


def values(session: Session) -> dict[str, object]:
    """Return every stored value by its name."""
    rows = session.scalars(select(SettingRow))
    return {row.name: row.value[_KEY] for row in rows if _KEY in row.value}


def put(session: Session, name: str, value: object) -> None:
    """Store a value that JSON can hold."""
    session.merge(SettingRow(name=name, value={_KEY: value}))
