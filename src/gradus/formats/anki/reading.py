"""Reading a package: the one way in, for people and for those who try to break it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gradus.domain.anki.package import (
    Package,
    PackedCard,
    PackedMedia,
    PackedNote,
    PackedReview,
)
from gradus.domain.wording import wording
from gradus.formats.anki import schema_11, schema_18
from gradus.formats.anki.archive import Archive, open_archive
from gradus.formats.anki.database import Reader, open_database
from gradus.formats.anki.generation import Generation, database_of, generation_of
from gradus.formats.anki.limits import LIMITS, Limits
from gradus.formats.anki.media_list import media_of
from gradus.formats.anki.refusing import damaged, from_the_future

_SCHEMAS = {11: schema_11.note_types_and_decks, 18: schema_18.note_types_and_decks}
_FARTHEST = 24 * 60
_LATEST = 4_102_444_800


def read_package(
    source: Path | bytes,
    limits: Limits = LIMITS,
    go_on: Callable[[], bool] = lambda: True,
) -> Package:
    """Return all that a package holds but the content of its media.

    `go_on` is asked now and then; where it says no, reading ends with a PackageError. Raises
    PackageError, and nothing else, where the package is damaged, hostile, too large or too new.
    """
    with open_archive(source, limits) as archive:
        generation = generation_of(archive)
        content = database_of(archive, generation, limits)
        media, refused = media_of(archive, generation, limits)
    with open_database(content, go_on) as reader:
        return _package(reader, generation, media, refused)


@contextmanager
def open_media(
    source: Path | bytes, package: Package, limits: Limits = LIMITS
) -> Iterator[Callable[[PackedMedia], Iterator[bytes] | None]]:
    """Give a function that yields a file's content piece by piece, None where it is missing."""
    with open_archive(source, limits) as archive:
        yield lambda one: _content(archive, package, one, limits)


def _content(
    archive: Archive, package: Package, one: PackedMedia, limits: Limits
) -> Iterator[bytes] | None:
    if one.entry not in archive.entries:
        return None
    return archive.chunks(one.entry, limits.media_file, packed=package.packed_media)


def _package(
    reader: Reader, generation: Generation, media: list[PackedMedia], refused: list[str]
) -> Package:
    (created, schema) = _collection(reader)
    note_types, decks, offset = _SCHEMAS[schema](reader)
    return Package(
        decks=decks,
        note_types=note_types,
        notes=_notes(reader),
        cards=_cards(reader),
        reviews=_reviews(reader),
        media=media,
        refused_media=refused,
        created=created,
        first_day=_first_day(created, offset),
        packed_media=generation.packed,
    )


def _collection(reader: Reader) -> tuple[int, int]:
    rows = reader.rows("col", crt=int, ver=int)
    if not rows:
        raise damaged(wording("its database is empty"))
    created, schema = rows[0]
    if schema > max(_SCHEMAS):
        raise from_the_future()
    if schema not in _SCHEMAS:
        raise damaged(wording("its database has a form that Anki does not put into packages"))
    return min(max(created, 0), _LATEST), schema


def _first_day(created: int, offset: int | None) -> int | None:
    if offset is None or abs(offset) > _FARTHEST:
        return None
    here = datetime.fromtimestamp(created, UTC) - timedelta(minutes=offset)
    return here.date().toordinal()


def _notes(reader: Reader) -> list[PackedNote]:
    rows = reader.rows("notes", id=int, guid=str, mid=int, mod=int, tags=str, flds=str)
    return list(map(PackedNote._make, rows))


def _cards(reader: Reader) -> list[PackedCard]:
    numbers = ("id", "nid", "did", "ord", "mod", "type", "queue", "due", "ivl", "factor", "reps",
               "lapses", "left", "odue", "odid", "flags")  # fmt: skip
    rows = reader.rows("cards", **dict.fromkeys(numbers, int), data=str)
    return list(map(PackedCard._make, rows))


def _reviews(reader: Reader) -> list[PackedReview]:
    numbers = ("id", "cid", "ease", "ivl", "lastIvl", "factor", "time", "type")
    rows = reader.rows("revlog", **dict.fromkeys(numbers, int))
    return list(map(PackedReview._make, rows))
