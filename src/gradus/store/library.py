"""The entries of the library, and what the person does with them.

An entry's `facts` are the fields as the catalogue writes them (`shipped`) and as the person wrote
them (`own`), which take the place of the former and survive a new catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from gradus.domain.library.catalogue import Given
from gradus.domain.library.fields import Values
from gradus.domain.library.kinds import Use
from gradus.domain.library.progress import Progress
from gradus.store.catalogue_mark import put_checksum
from gradus.store.tables import resource_progress, resources

_ROWS = select(resources.c.key, resources.c.facts, resources.c.retired)
_IN_USE = _ROWS.where(~resources.c.retired)
_ONE = _ROWS.where(resources.c.key == bindparam("name"))
_PROGRESS = select(resource_progress)
_FORGET = delete(resource_progress).where(resource_progress.c.resource == bindparam("name"))
_REMOVE = delete(resources).where(resources.c.key == bindparam("name"))


@dataclass(frozen=True, slots=True)
class Stored:
    """The fields of an entry: those that ship with Gradus, and the person's own in their place."""

    key: str
    shipped: Values | None = None
    own: Values | None = None

    @property
    def values(self) -> Values:
        """The fields that count."""
        return self.own or self.shipped or {}


def store_catalogue(connection: Connection, given: Iterable[Given], sha256: str) -> None:
    """Replace what ships with Gradus; own entries, own wordings and all progress stay."""
    before = {row.key: row.facts for row in connection.execute(_ROWS)}
    every = {one.entry.key: one for one in given}
    for key, facts in before.items():
        if key not in every:
            _drop_shipped(connection, key, facts)
    for key, one in every.items():
        own = before.get(key, {}).get("own")
        _put(connection, Stored(key, dict(one.values), own))
    put_checksum(connection, sha256)


def entries(connection: Connection) -> list[Stored]:
    """Return every entry in use."""
    return [_stored(row) for row in connection.execute(_IN_USE)]


def entry(connection: Connection, key: str) -> Stored | None:
    """Return an entry, None where there is none of that id in use."""
    row = connection.execute(_ONE, {"name": key}).one_or_none()
    return None if row is None or row.retired else _stored(row)


def set_own(connection: Connection, key: str, values: Values | None) -> None:
    """Write a person's own wording of an entry, or take it away.

    Without one, what ships with Gradus counts again; where nothing does, the entry goes, and with
    it what was noted about it.
    """
    row = connection.execute(_ONE, {"name": key}).one_or_none()
    shipped = None if row is None else row.facts.get("shipped")
    if values is None and shipped is None:
        connection.execute(_FORGET, {"name": key})
        connection.execute(_REMOVE, {"name": key})
    else:
        _put(connection, Stored(key, shipped, values))


def progress(connection: Connection) -> dict[str, Progress]:
    """Return what the person does with entries, by id."""
    return {row.resource: _progress(row) for row in connection.execute(_PROGRESS)}


def put_progress(connection: Connection, key: str, made: Progress, now: datetime) -> None:
    """Write what the person does with an entry; nothing at all leaves no row."""
    if made == Progress():
        connection.execute(_FORGET, {"name": key})
        return
    row = insert(resource_progress).values(
        resource=key,
        status=made.use.value,
        share=made.share,
        rating=made.rating,
        notes=made.notes,
        changed_at=now,
        certificate=made.certificate,
        certificate_day=made.certified.toordinal() if made.certified else None,
    )
    newer = {one.name: row.excluded[one.name] for one in resource_progress.c if not one.primary_key}
    connection.execute(row.on_conflict_do_update(index_elements=["resource"], set_=newer))


def _drop_shipped(connection: Connection, key: str, facts: dict[str, Any]) -> None:
    """Retire what the catalogue no longer has; a person's own wording of it stays."""
    if facts.get("own"):
        _put(connection, Stored(key, None, facts["own"]))
    else:
        gone = update(resources).where(resources.c.key == key).values(retired=True)
        connection.execute(gone)


def _put(connection: Connection, one: Stored) -> None:
    facts = {"shipped": one.shipped, "own": one.own}
    row = insert(resources).values(
        key=one.key,
        kind=one.values["kind"],
        title=one.values["title"],
        own=one.own is not None,
        facts={name: values for name, values in facts.items() if values is not None},
        retired=False,
    )
    newer = {one.name: row.excluded[one.name] for one in resources.c if not one.primary_key}
    connection.execute(row.on_conflict_do_update(index_elements=["key"], set_=newer))


def _stored(row: Any) -> Stored:
    return Stored(row.key, row.facts.get("shipped"), row.facts.get("own"))


def _progress(row: Any) -> Progress:
    day = row.certificate_day
    return Progress(
        use=Use(row.status),
        share=row.share,
        rating=row.rating,
        notes=row.notes,
        certificate=row.certificate,
        certified=None if day is None else date.fromordinal(day),
    )
