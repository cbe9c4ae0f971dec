"""Media of a package: written under other names first, and put in place at the end."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from gradus.domain.anki.package import Package, PackedMedia
from gradus.domain.anki.renaming import other_name
from gradus.domain.wording import wording
from gradus.errors import DataFolderError
from gradus.formats.anki.reading import open_media
from gradus.formats.anki.refusing import damaged
from gradus.private_files import open_private
from gradus.store.backups.files import private_folder

INCOMING = ".incoming"
"""The folder beside the media that holds what has not come in yet."""

_NEEDS_SPACE = "Free some space on the disk and import the package again."


@dataclass(slots=True)
class ComingMedia:
    """Files that wait to be put in place: names here with SHA-256, size and where they wait.

    `renamed` maps names in the package to those that they have here; `missing` are not in it.
    """

    files: dict[str, tuple[str, int, Path]] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


@contextmanager
def coming_media(
    source: Path,
    package: Package,
    folder: Path,
    known: Mapping[str, tuple[str, int]],
    go_on: Callable[[], bool],
) -> Iterator[ComingMedia]:
    """Unpack media beside their folder; what is not put in place by the end is removed.

    Raises PackageError where one is damaged, and DataFolderError where it cannot be written.
    """
    coming = ComingMedia()
    incoming = folder / INCOMING
    try:
        with _known_faults():
            if package.media:
                _unpack(source, package, incoming, _Names(known, folder), coming, go_on)
        yield coming
    finally:
        shutil.rmtree(incoming, ignore_errors=True)


def put_in_place(coming: ComingMedia, folder: Path) -> None:
    """Move the files to where cards look for them."""
    with _known_faults():
        for name, (_, _, file) in coming.files.items():
            file.replace(folder / name)


def remove(names: Iterable[str], folder: Path) -> None:
    """Remove files that were put in place for nothing."""
    for name in names:
        with suppress(OSError):
            (folder / name).unlink()


@contextmanager
def _known_faults() -> Iterator[None]:
    """Say what is the matter where the folder of media cannot be written."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise DataFolderError(f"A file cannot be written: {reason}.", _NEEDS_SPACE) from error


def _unpack(
    source: Path,
    package: Package,
    incoming: Path,
    names: _Names,
    coming: ComingMedia,
    go_on: Callable[[], bool],
) -> None:
    shutil.rmtree(incoming, ignore_errors=True)
    private_folder(incoming.parent)
    incoming.mkdir(mode=0o700)
    with open_media(source, package) as content_of:
        for number, one in enumerate(package.media):
            if not go_on():
                return
            content = content_of(one)
            if content is None:
                coming.missing.append(one.name)
                continue
            file = incoming / str(number)
            checksum, size = _write(file, content, one)
            name, is_new = names.of(one.name, checksum, size)
            if name != one.name:
                coming.renamed[one.name] = name
            if is_new:
                coming.files[name] = (checksum, size, file)


def _write(file: Path, content: Iterator[bytes], one: PackedMedia) -> tuple[str, int]:
    """Write a file and return its SHA-256 and size; raises PackageError where it is another."""
    ours, theirs, size = hashlib.sha256(), hashlib.sha1(usedforsecurity=False), 0
    with open_private(file) as opened:
        for chunk in content:
            ours.update(chunk)
            theirs.update(chunk)
            size += len(chunk)
            opened.write(chunk)
    if one.size not in (None, size) or one.sha1 not in (None, theirs.digest()):
        raise damaged(wording("a picture or sound in it is damaged"))
    return ours.hexdigest(), size


class _Names:
    """The names that are taken, some of which differ only by case."""

    def __init__(self, known: Mapping[str, tuple[str, int]], folder: Path) -> None:
        self._known = {name.casefold(): (name, content) for name, content in known.items()}
        self._folder = folder

    def of(self, wanted: str, checksum: str, size: int) -> tuple[str, bool]:
        """Return the name for a content, and whether a file of it is to be put in place."""
        content = (checksum, size)
        for name in (wanted, other_name(wanted, checksum), other_name(wanted, checksum[8:])):
            taken = self._known.get(name.casefold())
            if taken is None:
                self._known[name.casefold()] = (name, content)
                return name, True
            if taken[1] == content:
                return taken[0], not (self._folder / taken[0]).is_file()
        raise damaged(wording("its pictures and sounds have names that cannot be told apart"))
