"""Packages of Anki made for tests, in the form of its second legacy format, whole or broken."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from gradus.formats.anki.writing.schema import SCHEMA

BASIC, GAPS = 1_600_000_000_000, 1_600_000_000_001
CREATED = 1_600_000_000
"""2020-09-13 12:26:40 UTC; day 0 of these packages is 2020-09-13."""

_MODELS = {
    str(BASIC): {
        "id": BASIC,
        "name": "Basic",
        "type": 0,
        "sortf": 0,
        "css": ".card {}",
        "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}],
        "tmpls": [
            {"name": "Card 1", "ord": 0, "qfmt": "{{Front}}", "afmt": "{{FrontSide}}{{Back}}"},
            {"name": "Card 2", "ord": 1, "qfmt": "{{Back}}", "afmt": "{{Front}}"},
        ],
    },
    str(GAPS): {
        "id": GAPS,
        "name": "Gaps",
        "type": 1,
        "sortf": 0,
        "css": "",
        "flds": [{"name": "Text", "ord": 0}],
        "tmpls": [
            {"name": "Gap", "ord": 0, "qfmt": "{{cloze:Text}}", "afmt": "{{cloze:Text}}"},
        ],
    },
}
_DECKS = {
    "1": {"id": 1, "name": "Default", "dyn": 0, "desc": ""},
    "2": {"id": 2, "name": "Maths::Sums", "dyn": 0, "desc": "Adding up."},
    "3": {"id": 3, "name": "Borrowed", "dyn": 1},
}


@dataclass
class Collection:
    """What a package is to hold; rows are given by their columns, with defaults for the rest."""

    models: Mapping[str, Any] = field(default_factory=lambda: dict(_MODELS))
    decks: Mapping[str, Any] = field(default_factory=lambda: dict(_DECKS))
    notes: list[dict[str, Any]] = field(default_factory=list)
    cards: list[dict[str, Any]] = field(default_factory=list)
    reviews: list[dict[str, Any]] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    schema: int = 11
    extra: Sequence[str] = ()

    def note(self, guid: str, *fields: str, **more: Any) -> int:
        """Add a note, by default a basic one with a new card in Maths::Sums; return its id."""
        number = int(more.pop("id", CREATED * 1000 + len(self.notes)))
        cards: Iterable[Mapping[str, Any]] = more.pop("cards", [{}])
        columns = {"mid": BASIC, "mod": CREATED, "tags": "", "flds": "\x1f".join(fields)}
        self.notes.append({"id": number, "guid": guid, **columns, **more})
        for card in cards:
            self.cards.append({"id": CREATED * 1000 + len(self.cards), "nid": number, **card})
        return number

    def database(self) -> bytes:
        """Return the bytes of the database."""
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.executescript(SCHEMA)
            texts: tuple[Any, ...] = ({"creationOffset": 0}, self.models, self.decks, {}, {})
            col = (1, CREATED, 0, 0, self.schema, 0, 0, 0, *map(json.dumps, texts))
            connection.execute(f"INSERT INTO col VALUES ({', '.join('?' * 13)})", col)
            for row in self.notes:
                _insert(connection, "notes", {"usn": -1, "sfld": "", "csum": 0, "flags": 0,
                                              "data": ""} | row)  # fmt: skip
            for row in self.cards:
                _insert(connection, "cards", _CARD | row)
            for row in self.reviews:
                _insert(connection, "revlog", _REVIEW | row)
            for statement in self.extra:
                connection.execute(statement)
            connection.commit()
            return connection.serialize()

    def package(self) -> bytes:
        """Return the bytes of a sound package."""
        names = {str(number): name for number, name in enumerate(self.media)}
        files = {number: self.media[name] for number, name in names.items()}
        return packed(
            {
                "meta": b"\x08\x02",
                "collection.anki21": self.database(),
                "media": json.dumps(names).encode(),
                **files,
            }
        )


_CARD = {"did": 2, "ord": 0, "mod": CREATED, "usn": -1, "type": 0, "queue": 0, "due": 0, "ivl": 0,
         "factor": 0, "reps": 0, "lapses": 0, "left": 0, "odue": 0, "odid": 0, "flags": 0,
         "data": ""}  # fmt: skip
_REVIEW = {"usn": -1, "ease": 3, "ivl": 1, "lastIvl": 0, "factor": 2500, "time": 5000, "type": 0}


def packed(entries: Mapping[str, bytes], compression: int = ZIP_DEFLATED) -> bytes:
    """Return a zip file of these entries."""
    file = BytesIO()
    with ZipFile(file, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def _insert(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> None:
    names, places = ", ".join(row), ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", list(row.values()))
