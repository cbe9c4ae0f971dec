"""Writing a package: Anki's tables in SQLite, the media, and both in one zip file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from gradus.errors import ExportError
from gradus.formats.anki.writing.card_row import card_row
from gradus.formats.anki.writing.collection import About, collection_row, deck_number
from gradus.formats.anki.writing.numbers import Times, checksum, plain_field
from gradus.formats.anki.writing.rows import Card, Model, Note
from gradus.formats.anki.writing.schema import SCHEMA

_COLLECTION = "collection.anki21"
_VERSION = b"\x08\x02"
"""What Anki calls its second legacy format, as its own message says it: field 1 is 2."""

_BEFORE_NOW = 1_000_000
"""Ids are times of making in milliseconds; none may lie in the future."""

_SEPARATOR = "\x1f"
_LEVEL = "::"


@contextmanager
def package_writer(folder: Path, about: About) -> Iterator[PackageWriter]:
    """Give what writes a package; `folder` is a place for what is not finished yet.

    Raises ExportError where the database in it cannot be written.
    """
    try:
        with closing(PackageWriter(folder, about)) as writer:
            yield writer
    except sqlite3.Error as error:
        raise ExportError(
            f"The package cannot be written: {error}.",
            "Free some space on the disk that holds temporary files and try again.",
        ) from error


class PackageWriter:
    """Takes notes in the order in which new ones are to be asked, then writes the file."""

    def __init__(self, folder: Path, about: About) -> None:
        self._about = about
        self._file = folder / _COLLECTION
        self._connection = sqlite3.connect(self._file, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.executescript(SCHEMA)
        self._connection.execute("BEGIN")
        self._models: dict[int, Model] = {}
        self._decks: dict[str, int] = {}
        first = about.milliseconds - _BEFORE_NOW
        self._note_ids, self._card_ids = count(first), count(first)
        self._reviews = Times()
        self._position = 0

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def add(self, notes: Iterable[Note]) -> None:
        """Add notes with their cards and reviews."""
        for note in notes:
            self._models.setdefault(note.model.id, note.model)
            number = next(self._note_ids)
            self._connection.execute(_insert("notes", 11), self._note_row(note, number))
            for card in note.cards:
                self._add_card(card, number)

    def finish(self, file: Path, media: Iterable[tuple[str, Path]]) -> Iterator[int]:
        """Write the zip file, and yield how many media it holds so far.

        `media` are names and where the files lie; one that is gone is left out.
        """
        row = collection_row(self._about, self._models.values(), self._with_parents())
        self._connection.execute(_insert("col", 13), row)
        self._connection.execute("COMMIT")
        self._connection.close()
        names: dict[str, str] = {}
        with closing(ZipFile(file, "w", ZIP_DEFLATED)) as package:
            package.writestr("meta", _VERSION)
            package.write(self._file, _COLLECTION)
            for name, path in media:
                if path.is_file():
                    package.write(path, str(len(names)), ZIP_STORED)
                    names[str(len(names))] = name
                    yield len(names)
            package.writestr("media", json.dumps(names, ensure_ascii=False))

    def _note_row(self, note: Note, number: int) -> tuple[object, ...]:
        plain = plain_field(note.fields[0])
        return (
            number,
            note.guid,
            note.model.id,
            int(note.changed_at.timestamp()),
            -1,
            f" {' '.join(note.tags)} " if note.tags else "",
            _SEPARATOR.join(note.fields),
            plain,
            checksum(plain),
            0,
            "",
        )

    def _add_card(self, card: Card, note: int) -> None:
        self._position += 1
        number = next(self._card_ids)
        numbers = (number, note, self._deck(card.deck))
        row = card_row(card, self._about, numbers, self._position)
        self._connection.execute(_insert("cards", 18), row)
        self._connection.executemany(
            _insert("revlog", 9),
            [
                (
                    self._reviews.free(one.at),
                    number,
                    -1,
                    one.ease,
                    one.interval,
                    one.last_interval,
                    one.factor,
                    one.duration_ms,
                    one.kind,
                )
                for one in card.reviews
            ],
        )

    def _deck(self, name: str) -> int:
        return self._decks.setdefault(name, deck_number(name))

    def _with_parents(self) -> list[tuple[int, str]]:
        levels = (name.split(_LEVEL) for name in self._decks)
        names = {_LEVEL.join(one[: n + 1]) for one in levels for n in range(len(one))}
        return [(deck_number(name), name) for name in sorted(names) if name != "Default"]


def _insert(table: str, columns: int) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"  # noqa: S608  our own names
