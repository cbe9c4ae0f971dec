"""A package of Anki, up to the notes, the media and the faces that come of it."""

from __future__ import annotations

import tempfile
import zlib
from contextlib import suppress
from pathlib import Path

from tests.fuzzing import packages
from tests.fuzzing.mutation import Grammar
from tests.fuzzing.safe import check_document
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.domain.anki.coming import Bringing, ComingNote
from gradus.domain.anki.faces import imported_faces
from gradus.domain.anki.model import ImportedNote, NoteType
from gradus.domain.anki.package import Package
from gradus.domain.markup.parser import parse
from gradus.errors import PackageError
from gradus.formats.anki.limits import Limits
from gradus.formats.anki.reading import open_media, read_package
from gradus.services.importing.service import ImportService
from gradus.services.study_settings import StudySettings

_SMALL = Limits(
    entries=1000,
    database=2_000_000,
    list_of_media=200_000,
    media_file=1_000_000,
    free=1_000_000,
)
_SHOWN_ONE_IN, _IMPORTED_ONE_IN = 8, 60
"""Chosen by a checksum, so that an input does the same whenever it is tried."""
_MOST_NOTES, _MOST_MEDIA = 5, 4

GRAMMAR = Grammar(
    "package",
    (),
    made=tuple(packages.seeds()),
    spoil=packages.spoilt,
    most_bytes=packages.MOST_BYTES,
)


def one_input(data: bytes) -> None:
    """Read a package, arrange its notes and read its media; import some of them whole."""
    chosen = zlib.crc32(data)
    with suppress(PackageError):
        package = read_package(data, _SMALL)
        notes = list(Bringing(package).notes())[:_MOST_NOTES]
        for note in notes if chosen % _SHOWN_ONE_IN == 0 else ():
            _look_at(note, package.note_types[note.packed.note_type])
        _read_media(data, package)
    if chosen % _IMPORTED_ONE_IN == 0:
        _import(data)


def _look_at(coming: ComingNote, note_type: NoteType) -> None:
    assert coming.cards
    assert coming.heading
    assert "\n" not in coming.heading
    note = ImportedNote(
        coming.name, note_type, tuple(coming.fields), tuple(coming.tags), coming.deck
    )
    for ordinal in list(coming.cards)[:2]:
        card = imported_faces(note, ordinal)
        check_document(parse(card.question))
        check_document(parse(card.answer))


def _read_media(data: bytes, package: Package) -> None:
    names = {one.name for one in package.media}
    assert not any(set(name) & set("/\\:\0") or name in ("", ".", "..") for name in names)
    with open_media(data, package, _SMALL) as content:
        for one in list(package.media)[:_MOST_MEDIA]:
            for chunk in content(one) or ():
                assert chunk


def _import(data: bytes) -> None:
    """Import into an empty database: whole, or not at all and nothing left in any folder."""
    with tempfile.TemporaryDirectory() as scratch, memory_database() as database:
        file = Path(scratch) / "a.apkg"
        file.write_bytes(data)
        media = Path(scratch) / "media"
        service = ImportService(database, FixedClock(), StudySettings(), media)
        try:
            service.import_package(file)
        except PackageError:
            assert not media.exists() or not list(media.iterdir())
        beside = {one.name for one in Path(scratch).iterdir()}
        assert beside <= {"a.apkg", "media"}
