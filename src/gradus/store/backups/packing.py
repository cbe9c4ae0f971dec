"""The file of a backup: a zip of the database, what it says of itself, and perhaps the media."""

from __future__ import annotations

import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from gradus.domain.backups.manifest import Manifest
from gradus.errors import BackupError
from gradus.private_files import open_private
from gradus.store.backups.steps import Steps

DATABASE, MANIFEST, MEDIA = "gradus.sqlite", "manifest.json", "media/"
_CHUNK = 1 << 20
_LEVEL = 1
"""Less than half the time of the usual 6, for 6 % more room."""
_LONGEST_MANIFEST = 64 << 20
_ROOM = 16 << 20
"""What is to stay free on a drive, in bytes."""
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    OverflowError,
    RuntimeError,  # a password is needed
    ValueError,
)
_ANOTHER = "Choose another backup."


def pack(
    target: Path,
    database: Path,
    manifest: Manifest,
    media: Iterable[tuple[str, Path]],
    steps: Steps,
) -> None:
    """Write a backup; `media` are checksums and the files that have this content."""
    with (
        open_private(target) as stream,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as packed,
    ):
        packed.writestr(MANIFEST, manifest.to_json())
        _add(packed, DATABASE, database, steps)
        for checksum, file in media:
            packed.write(file, f"{MEDIA}{checksum}", zipfile.ZIP_STORED)
            steps.tell(1, 1)


def read_manifest(backup: Path) -> Manifest:
    """Return what a backup says of itself; raises BackupError where that cannot be read."""
    with _opened(backup) as packed:
        if packed.getinfo(MANIFEST).file_size > _LONGEST_MANIFEST:
            raise ValueError("no account is as long")
        return Manifest.from_json(packed.read(MANIFEST))


def unpack_database(backup: Path, target: Path, steps: Steps) -> None:
    """Write the database of a backup into a file; raises BackupError where it is damaged."""
    with _opened(backup) as packed:
        entry = packed.getinfo(DATABASE)
        check_room(target.parent, entry.file_size)
        with packed.open(entry) as source, open_private(target) as copy:
            _pour(source, copy, entry.file_size, steps)


def unpack_media(backup: Path, checksum: str, target: Path) -> bool:
    """Write a content that a backup holds itself into a file, and say whether it holds it."""
    with _opened(backup) as packed:
        if f"{MEDIA}{checksum}" not in packed.namelist():
            return False
        entry = packed.getinfo(f"{MEDIA}{checksum}")
        check_room(target.parent, entry.file_size)
        with packed.open(entry) as source, open_private(target) as copy:
            shutil.copyfileobj(source, copy, _CHUNK)
    return True


def check_room(folder: Path, size: int) -> None:
    """Raise BackupError where a drive has no room for so many bytes."""
    if shutil.disk_usage(folder).free < size + _ROOM:
        raise BackupError(
            f"There is no room for {(size >> 20) + 1} MB in {folder}.",
            "Free some space on the disk and try again; nothing was changed.",
        )


@contextmanager
def _opened(backup: Path) -> Iterator[zipfile.ZipFile]:
    """Give what is in a backup, and turn what can be wrong with it into a BackupError."""
    try:
        with zipfile.ZipFile(backup) as packed:
            if any(one.compress_type not in _METHODS for one in packed.infolist()):
                raise ValueError("it is packed in a way in which backups are not")
            yield packed
    except _UNREADABLE as error:
        raise BackupError(f"The backup {backup} is damaged.", _ANOTHER) from error


def _add(packed: zipfile.ZipFile, name: str, file: Path, steps: Steps) -> None:
    size = file.stat().st_size
    with file.open("rb") as source, packed.open(name, "w", force_zip64=True) as copy:
        _pour(source, copy, size, steps)


def _pour(source: IO[bytes], target: IO[bytes], total: int, steps: Steps) -> None:
    done = 0
    while chunk := source.read(_CHUNK):
        target.write(chunk)
        done += len(chunk)
        steps.tell(done, total)
