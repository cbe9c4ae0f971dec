"""Which of the databases in a package counts; the others only tell older programs to update."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.wording import wording
from gradus.formats.anki.archive import Archive
from gradus.formats.anki.limits import Limits
from gradus.formats.anki.messages import parse
from gradus.formats.anki.refusing import damaged, from_the_future

_META = "meta"
_NEWEST = 3
_MOST_META = 4096
_BY_VERSION = {1: "collection.anki2", 2: "collection.anki21", 3: "collection.anki21b"}


@dataclass(frozen=True, slots=True)
class Generation:
    """The entry of the database that counts, and whether all is compressed once more."""

    database: str
    packed: bool


def generation_of(archive: Archive) -> Generation:
    """Return what `meta` says, else the newest database there is.

    Raises PackageError where there is no database, or a later Anki made the package.
    """
    name = _by_meta(archive) or _newest(archive)
    if name not in archive.entries:
        raise damaged(wording("the database is missing"))
    return Generation(name, packed=name == _BY_VERSION[_NEWEST])


def database_of(archive: Archive, generation: Generation, limits: Limits) -> bytes:
    """Return the bytes of the database."""
    return archive.read(generation.database, limits.database, packed=generation.packed)


def _by_meta(archive: Archive) -> str | None:
    if _META not in archive.entries:
        return None
    version = parse("Meta", archive.read(_META, _MOST_META)).version
    if version > _NEWEST:
        raise from_the_future()
    if version == 1:  # older programs wrote the newer database beside it
        return None
    return _BY_VERSION.get(version)


def _newest(archive: Archive) -> str:
    there = (name for name in reversed(_BY_VERSION.values()) if name in archive.entries)
    return next(there, _BY_VERSION[1])
