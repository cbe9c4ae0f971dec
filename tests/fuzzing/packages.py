"""Packages of Anki to begin with, and what is done to their archive and to what is in it."""

from __future__ import annotations

import random
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import cache
from io import BytesIO

import zstandard
from tests.support.packages import BASIC, GAPS, Collection, packed

Entries = dict[str, bytes]
MOST_BYTES = 60_000

_PAGE = 512
_DATABASES = ("collection.anki21", "collection.anki2", "collection.anki21b")
_NAMES = (
    *("meta", "media", "0", "1", "collection.anki21b", "collection.anki2", "../evil", "/etc/x", ""),
    *(
        "a/b",
        "C:\\x",
        "con",
        "x\0y",
        ".",
        "..",
        "\u202egpj.exe",
        "é",
        "e\u0301",
        "x" * 300,
        "media/",
    ),
)
_BYTES = (
    b"",
    b"\0",
    b"\xff" * 9,
    b"\x80" * 12,
    b"{",
    b"[]",
    b'{"0": "../x"}',
    b'{"0": 1}',
    b"\x08\x63",
)
_NUMBERS = (0, 1, -1, 2**31, 2**62, -(2**63), 2**63 - 1, 1_600_000_000_000, 99)
_TEXTS = (
    *("''", "NULL", "'x'", "x'00ff'", "'{}'", "'[]'", "'{\"1\":{}}'", "1e308", "zeroblob(3000)"),
    *(
        "'\x1f\x1f'",
        "char(55296)",
        '\'{"s":1e99,"d":-1}\'',
        "'[' || hex(zeroblob(800))",
        "randomblob(9)",
    ),
)
_STATEMENTS = (
    "CREATE VIEW notes2 AS SELECT * FROM notes",
    "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END",
    "CREATE TABLE g (a, b AS (abs(a)))",
    "ALTER TABLE notes ADD COLUMN z AS (hex(flds))",
    "CREATE INDEX i ON notes (abs(id))",
    "CREATE VIRTUAL TABLE f USING fts5(a)",
    "DROP TABLE revlog",
    "DROP TABLE col",
    "DELETE FROM col",
    "ALTER TABLE cards RENAME COLUMN did TO did2",
    "ALTER TABLE notes RENAME TO notes2",
    "UPDATE notes SET guid = 'same'",
    "UPDATE cards SET nid = (SELECT min(id) FROM notes)",
    "UPDATE cards SET ord = ord + 500 * id % 7",
    "UPDATE revlog SET cid = (SELECT min(id) FROM cards), type = id % 9",
    "UPDATE col SET ver = 18",
    "UPDATE col SET ver = 99",
    "PRAGMA user_version = 7",
    "UPDATE col SET models = replace(models, '\"', '')",
    "UPDATE col SET models = replace(models, 'flds', 'x')",
    "UPDATE col SET models = replace(models, 'Front', '{{Front}}')",
    "UPDATE col SET conf = '{\"creationOffset\": 99999999999}'",
)


def seeds() -> list[bytes]:
    """Return a small package of each of the two generations that are told apart."""
    return [_older(), _newest()]


def _made() -> Collection:
    made = Collection(media={"a.png": b"\x89PNG\r\n\x1a\n", "b.mp3": b"ID3"})
    made.note("one", "What is <b>this</b>? <img src='a.png'>", "That", cards=[{}, {"ord": 1}])
    made.note("gap", "The {{c1::first::hint}} and {{c2::last}}", mid=GAPS, cards=[{}, {"ord": 1}])
    learned = {"type": 2, "queue": 2, "due": 30, "ivl": 9, "factor": 2500, "reps": 2}
    made.note(
        "old", "[sound:b.mp3]", "x", mid=BASIC, cards=[{**learned, "data": '{"s":9.1,"d":5}'}]
    )
    card = made.cards[-1]["id"]
    for number in range(3):
        made.reviews.append({"id": 1_600_000_100_000 + number * 86_400_000, "cid": card})
    return made


def _older() -> bytes:
    made = _made()
    names = b'{"0": "a.png", "1": "b.mp3"}'
    content = {
        "meta": b"\x08\x02",
        "collection.anki21": _rewritten(made.database(), _small),
        "media": names,
    }
    return packed({**content, "0": b"\x89PNG\r\n\x1a\n", "1": b"ID3"})


def _newest() -> bytes:
    database = _rewritten(_rewritten(_made().database(), _to_newest), _small)
    entry = _field(1, b"a.png") + _number(2, 8) + _field(3, b"\0" * 20)
    press = zstandard.ZstdCompressor().compress
    return packed(
        {
            "meta": b"\x08\x03",
            "collection.anki21b": press(database),
            "collection.anki2": b"for older programs",
            "media": press(_field(1, entry)),
            "0": press(b"\x89PNG\r\n\x1a\n"),
        }
    )


def _to_newest(connection: sqlite3.Connection) -> None:
    connection.executescript(
        "UPDATE col SET ver = 18, models = '', decks = '', conf = '', dconf = '', tags = '';"
        "CREATE TABLE notetypes (id INTEGER PRIMARY KEY, name TEXT, mtime_secs, usn, config BLOB);"
        "CREATE TABLE fields (ntid, ord, name TEXT, config BLOB, PRIMARY KEY (ntid, ord));"
        "CREATE TABLE templates (ntid, ord, name TEXT, mtime, usn, config);"
        "DROP TABLE IF EXISTS decks;"
        "CREATE TABLE decks (id INTEGER PRIMARY KEY, name TEXT, mtime, usn, common, kind);"
        "CREATE TABLE config (KEY TEXT PRIMARY KEY, usn, mtime_secs, val BLOB);"
        "INSERT INTO config VALUES ('creationOffset', 0, 0, CAST('-60' AS BLOB));"
    )
    style = _field(3, b".card {}")
    for key, cloze, names in ((BASIC, 0, ("Front", "Back")), (GAPS, 1, ("Text",))):
        kind = _number(1, cloze) + style
        connection.execute("INSERT INTO notetypes VALUES (?, ?, 0, 0, ?)", (key, f"T{key}", kind))
        rows = [(key, order, name, b"") for order, name in enumerate(names)]
        connection.executemany("INSERT INTO fields VALUES (?, ?, ?, ?)", rows)
        side = b"{{cloze:Text}}" if cloze else b"{{Front}}{{Back}}"
        sides = _field(1, side) + _field(2, b"{{FrontSide}}")
        connection.execute("INSERT INTO templates VALUES (?, 0, 'Card', 0, 0, ?)", (key, sides))
    kind = _field(1, _number(1, 1) + _field(4, b"Adding up."))
    connection.execute("INSERT INTO decks VALUES (2, ?, 0, 0, NULL, ?)", ("A\x1fB", kind))


def _number(number: int, value: int) -> bytes:
    return bytes([number << 3]) + _varint(value)


def _field(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | 2]) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    found = b""
    while value > 0x7F:
        found += bytes([value & 0x7F | 0x80])
        value >>= 7
    return found + bytes([value])


def _small(connection: sqlite3.Connection) -> None:
    connection.commit()
    connection.execute(f"PRAGMA page_size = {_PAGE}")
    connection.execute("VACUUM")


def _rewritten(database: bytes, change: Callable[[sqlite3.Connection], None]) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database)
        change(connection)
        connection.commit()
        return connection.serialize()


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """Return a package with one to four things done to one of its layers."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        entries = _entries(data)
        if entries is None or chance.random() < 0.15:
            data = _bytes(data, chance)
        else:
            data = chance.choice(_LAYERS)(entries, chance)
    return data[:MOST_BYTES]


@cache
def _press(level: int) -> zstandard.ZstdCompressor:
    return zstandard.ZstdCompressor(level=level)


def _entries(data: bytes) -> Entries | None:
    with suppress(Exception), zipfile.ZipFile(BytesIO(data)) as archive:
        found = {info.filename: archive.read(info) for info in archive.infolist()[:20]}
        return found if sum(map(len, found.values())) < 1_000_000 else None
    return None


def _bytes(data: bytes, chance: random.Random) -> bytes:
    """Spoil bytes without knowing what they are; near the ends stand the tables of all formats."""
    for _ in range(chance.choice((1, 2, 4, 16))):
        edge = chance.choice((len(data), len(data), 120))
        place = chance.randrange(max(1, min(edge, len(data)) + 1))
        place = len(data) - place if chance.random() < 0.4 else place
        match chance.randrange(5):
            case 0:
                data = data[:place]
            case 1:
                data = data[:place] + chance.choice(_BYTES) + data[place:]
            case 2:
                new = struct.pack("<I", chance.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF, len(data))))
                data = data[:place] + new + data[place + 4 :]
            case 3:
                data = data[:place] + data[place + chance.randrange(40) :]
            case _:
                data = data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]
    return data


def _archive(entries: Entries, chance: random.Random) -> bytes:
    """Change which entries there are, and what the archive says of them."""
    names = list(entries) or ["x"]
    name, new = chance.choice(names), chance.choice(_NAMES)
    content = entries.get(name, b"")
    match chance.randrange(4):
        case 0:
            entries.pop(name, None)
        case 1:
            entries[new] = content
        case 2:
            entries[new] = entries.pop(name, b"")
        case _:
            entries[name] = bytes(chance.choice((1_500_000, 300_000)))
    return _zipped(entries, chance, odd=True)


def _zipped(entries: Entries, chance: random.Random, *, odd: bool = False) -> bytes:
    file = BytesIO()
    with suppress(Exception), zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = chance.choice(_PLAINLY)
            if odd and chance.random() < 0.3:
                info.external_attr = chance.choice((0o120777, 0o040777, 0o060000, 0o644)) << 16
            archive.writestr(info, content)
    return file.getvalue()


def _content(entries: Entries, chance: random.Random) -> bytes:
    """Spoil the bytes of one entry, below its compression where it has one."""
    name = chance.choice(list(entries) or ["x"])
    content = entries.get(name, b"")
    inner = _inflated(content)
    if inner is None or chance.random() < 0.3:
        entries[name] = _bytes(content, chance)
    else:
        entries[name] = _press(1).compress(_bytes(inner, chance))
    return _zipped(entries, chance)


def _inflated(content: bytes) -> bytes | None:
    with suppress(zstandard.ZstdError):
        return zstandard.ZstdDecompressor().decompress(content, max_output_size=1_000_000)
    return None


def _database(entries: Entries, chance: random.Random) -> bytes:
    """Spoil the database that counts: its pages, or its rows by statements."""
    name = next((name for name in reversed(_DATABASES) if name in entries), None)
    if name is None:
        return _archive(entries, chance)
    inner = _inflated(entries[name])
    content = entries[name] if inner is None else inner
    content = _pages(content, chance) if chance.random() < 0.4 else _rows(content, chance)
    entries[name] = content if inner is None else _press(1).compress(content)
    return _zipped(entries, chance)


def _pages(content: bytes, chance: random.Random) -> bytes:
    """Turn bytes round within pages, where the format has its numbers: headers and pointers."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 2, 8))):
        page = chance.randrange(max(1, len(changed) // _PAGE)) * _PAGE
        place = page + chance.choice((0, 1, 3, 5, 8, 12, 16, 20, 28, 100, chance.randrange(_PAGE)))
        if place < len(changed):
            changed[place] = chance.choice(
                (0, 1, 2, 5, 10, 13, 127, 128, 255, chance.randrange(256))
            )
    return bytes(changed)


def _rows(content: bytes, chance: random.Random) -> bytes:
    def change(connection: sqlite3.Connection) -> None:
        for statement in _statements(connection, chance):
            with suppress(sqlite3.Error):
                connection.execute(statement)

    with suppress(sqlite3.Error, UnicodeError, MemoryError, OverflowError):
        return _rewritten(content, change)
    return _pages(content, chance)


def _statements(connection: sqlite3.Connection, chance: random.Random) -> Iterator[str]:
    tables = ("col", "notes", "cards", "revlog", "notetypes", "fields", "templates", "decks")
    for _ in range(chance.choice((1, 1, 2, 5))):
        if chance.random() < 0.3:
            yield chance.choice(_STATEMENTS)
            continue
        table = chance.choice(tables)
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        if columns:
            value = chance.choice((*map(str, _NUMBERS), *_TEXTS))
            where = chance.choice(("", " WHERE rowid % 2"))
            yield f'UPDATE OR IGNORE {table} SET "{chance.choice(columns)}" = {value}{where}'


_PLAINLY = (*[zipfile.ZIP_STORED] * 7, zipfile.ZIP_DEFLATED)
"""To compress takes longer than all the rest."""
_LAYERS = (_archive, _content, _content, _database, _database, _database)
