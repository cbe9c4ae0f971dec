"""The names behind the ids that the steps of the road study from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gradus.domain.library.fields import Value, Values
from gradus.store import library
from gradus.store.database import Database


@dataclass(frozen=True, slots=True)
class Resource:
    """What a step of the road is studied from: who makes it, where it begins, "" if nowhere."""

    title: str
    by: str = ""
    address: str = ""


def names_of(database: Database) -> Callable[[], Mapping[str, Resource]]:
    """Return what reads the names: what a step opens, by the id of its entry."""

    def read() -> Mapping[str, Resource]:
        with database.read() as connection:
            found = library.entries(connection)
        return {one.key: _resource(one.values) for one in found}

    return read


def _resource(values: Values) -> Resource:
    study = values.get("study")
    named: Values = study if isinstance(study, dict) else values
    return Resource(*(_text(named.get(name, "")) for name in ("title", "by", "address")))


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""
