"""Packages that must be refused: broken, lying, or made to do harm."""

from __future__ import annotations

import json
import stat
import struct
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import zstandard
from tests.support.packages import Collection, packed

_DATABASE = "collection.anki21"


def _with(**entries: bytes) -> bytes:
    """Return a package of two notes with some entries more, or others in their place."""
    files = {"meta": b"\x08\x02", _DATABASE: _two().database(), "media": b"{}"}
    return packed({**files, **{name.replace("__", "."): one for name, one in entries.items()}})


def _two(**values: object) -> Collection:
    collection = Collection(**values)  # type: ignore[arg-type]
    collection.note("one", "Q", "A")
    collection.note("two", "R", "B")
    return collection


def _extra(*statements: str) -> bytes:
    return _two(extra=statements).package()


def _named(name: str) -> bytes:
    return packed({_DATABASE: _two().database(), name: b"x"})


def _media(name: str) -> bytes:
    return _two(media={name: b"x"}).package()


def _link() -> bytes:
    info = ZipInfo("0")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    file = BytesIO(_two().package())
    with ZipFile(file, "a") as archive:
        archive.writestr(info, "/etc/passwd")
    return file.getvalue()


def _twice() -> bytes:
    """Two entries of one name: each program could take another for the real one."""
    content = packed({_DATABASE: _two().database(), "collection.ankiXX": Collection().database()})
    return content.replace(b"collection.ankiXX", _DATABASE.encode())


def _encrypted() -> bytes:
    content = bytearray(_two().package())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(mark)
        while place >= 0:
            content[place + offset] |= 1
            place = content.find(mark, place + 4)
    return bytes(content)


def _bomb() -> bytes:
    return _with(**{_DATABASE: b"SQLite format 3\0" + bytes(30 << 20)})


def _packed_bomb() -> bytes:
    zeros = zstandard.ZstdCompressor(level=1).compress(bytes(30 << 20))
    return packed({"meta": b"\x08\x03", "collection.anki21b": zeros})


def _wide_window() -> bytes:
    parameters = zstandard.ZstdCompressionParameters(window_log=28, enable_ldm=True)
    content = zstandard.ZstdCompressor(compression_params=parameters).compressobj(size=-1)
    frame = content.compress(_two().database()) + content.flush()
    return packed({"meta": b"\x08\x03", "collection.anki21b": frame})


def _lying_size() -> bytes:
    """The list says how large an entry is; it is not believed."""
    content = bytearray(_with(**{_DATABASE: b"SQLite format 3\0" + bytes(30 << 20)}))
    place = content.find(b"PK\x01\x02", content.rfind(_DATABASE.encode()) - 60)
    struct.pack_into("<I", content, place + 24, 1000)
    return bytes(content)


def _scrambled() -> bytes:
    database = bytearray(_two().database())
    for place in range(4096, len(database), 7):
        database[place] ^= 0x55
    return _with(**{_DATABASE: bytes(database)})


def _no_column() -> bytes:
    return _extra("ALTER TABLE notes RENAME COLUMN guid TO name")


def _models(models: object) -> bytes:
    return _two(models=models).package()


def _many_entries() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for number in range(1_100):
            archive.writestr(str(number), b"")
    return file.getvalue()


_BROKEN_MODEL = {"1": {"name": "Basic", "flds": [{"ord": 0}], "tmpls": []}}

HOSTILE: dict[str, Callable[[], bytes]] = {
    "nothing": bytes,
    "no archive": lambda: b"a shopping list",
    "an archive without a database": lambda: packed({"media": b"{}"}),
    "half an archive": lambda: _two().package()[:-200],
    "an archive cut in the middle": lambda: _two().package()[:900],
    "a path out of the folder": lambda: _named("../../evil"),
    "an absolute path": lambda: _named("/etc/passwd"),
    "a path of Windows": lambda: _named("..\\evil"),
    "a drive": lambda: _named("C:evil"),
    "a folder": lambda: _named("folder/"),
    "a link": _link,
    "a database twice": _twice,
    "encrypted entries": _encrypted,
    "a bomb": _bomb,
    "a bomb in zstd": _packed_bomb,
    "a window larger than memory": _wide_window,
    "a lying size": _lying_size,
    "an empty database": lambda: _with(**{_DATABASE: b""}),
    "a database that is none": lambda: _with(**{_DATABASE: b"SQLite format 3\0" + b"x" * 4096}),
    "a scrambled database": _scrambled,
    "half a database": lambda: _with(**{_DATABASE: _two().database()[:9000]}),
    "a database without tables": lambda: _extra("DROP TABLE notes"),
    "a table without a column": _no_column,
    "no collection": lambda: _extra("DELETE FROM col"),
    "a view for a table": lambda: _extra(
        "DROP TABLE revlog", "CREATE VIEW revlog AS SELECT 1 AS id"
    ),
    "a view beside": lambda: _extra("CREATE VIEW harmless AS SELECT 1"),
    "a trigger": lambda: _extra(
        "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END"
    ),
    "a table of another kind": lambda: _extra("CREATE VIRTUAL TABLE v USING fts5(words)"),
    "a computed column": lambda: _extra(
        "DROP TABLE revlog",
        "CREATE TABLE revlog (id integer, big AS (hex(zeroblob(500000000))))",
    ),
    "wrong JSON": lambda: _extra("UPDATE col SET models = '{'"),
    "JSON of another form": lambda: _extra("UPDATE col SET decks = '[]'"),
    "deep JSON": lambda: _extra(f"UPDATE col SET models = '{'[' * 100_000}'"),
    "half a pair of surrogates": lambda: _extra(
        'UPDATE col SET decks = \'{"1": {"name": "\\ud800"}}\''
    ),
    "a note type without names": lambda: _models(_BROKEN_MODEL),
    "a note type with a strange key": lambda: _models({"x": {}}),
    "text that is no text": lambda: _extra("UPDATE notes SET flds = CAST(x'ff41' AS TEXT)"),
    "a schema of the future": lambda: _two(schema=19).package(),
    "a schema of the past": lambda: _two(schema=3).package(),
    "a package of the future": lambda: _with(meta=b"\x08\x07"),
    "a broken meta": lambda: _with(meta=b"\xff\xff"),
    "a meta of megabytes": lambda: _with(meta=bytes(5000)),
    "media that are no list": lambda: _with(media=b"[1]"),
    "media with numbers for names": lambda: _with(media=b'{"0": 1}'),
    "media in deep JSON": lambda: _with(media=b"[" * 100_000),
    "media with a path": lambda: _media("../evil.png"),
    "media with an absolute path": lambda: _media("/tmp/evil.png"),
    "media with a stream of Windows": lambda: _media("a.png:evil"),
    "media with a device's name": lambda: _media("con.png"),
    "media with a hidden sign": lambda: _media("a\u0007.png"),
    "media with a line in the name": lambda: _media("a\nb.png"),
    "media called dot dot": lambda: _media(".."),
    "media of one name": lambda: _with(
        media=json.dumps({"0": "caf\u00e9", "1": "cafe\u0301"}).encode()
    ),
    "more entries than anybody has": _many_entries,
}
"""By what is wrong with it, each made when it is needed."""
