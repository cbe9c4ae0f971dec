"""Writing files so that they are whole or not there, for their owner's eyes only."""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from gradus.private_files import open_private

PART = ".part"
_ABANDONED_S = 3_600
"""Whoever has not touched a piece of work for so long was killed."""


def private_folder(folder: Path) -> Path:
    """Make a folder that only its owner may look into, if it is not there, and return it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """Give a place to write to, and put what is there in the target's place when all went well.

    It is on disk before it takes the place, so that a crash leaves what was there or the new file.
    """
    unfinished = target.with_name(target.name + PART)
    try:
        yield unfinished
        flush(unfinished)
        unfinished.replace(target)
        flush_folder(target.parent)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


@contextmanager
def working_folder(parent: Path) -> Iterator[Path]:
    """Give an empty folder for intermediate files, which is gone afterwards."""
    forget_abandoned(private_folder(parent))
    folder = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def forget_abandoned(folder: Path, pattern: str = "*") -> None:
    """Remove what work that was killed has left in a folder."""
    oldest = time.time() - _ABANDONED_S
    for one in folder.glob(pattern):
        with suppress(OSError):
            if one.lstat().st_mtime >= oldest and not _belongs_to_the_dead(one):
                continue
            if one.is_dir():
                shutil.rmtree(one, ignore_errors=True)
            else:
                one.unlink()


def _belongs_to_the_dead(one: Path) -> bool:
    """Whether the process that a working folder is named after has ended, as far as is known."""
    process = one.name.partition("-")[0]
    if os.name != "posix" or not one.is_dir() or not process.isdigit():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def move_whole(file: Path, target: Path) -> None:
    """Put a finished file in its place, on another drive by way of a copy that is compared."""
    flush(file)
    try:
        file.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        with written_whole(target) as unfinished:
            copy_private(file, unfinished)
            if not filecmp.cmp(file, unfinished, shallow=False):
                raise OSError(errno.EIO, os.strerror(errno.EIO)) from error
    flush_folder(target.parent)


def copy_private(source: Path, target: Path) -> None:
    """Copy a file's content into one that only its owner may read."""
    with source.open("rb") as old, open_private(target) as new:
        shutil.copyfileobj(old, new, 1 << 20)


def flush(file: Path) -> None:
    """Return when a file's content is on disk."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Return when the names in a folder are on disk, where the system knows of such a thing."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some drives cannot
            os.fsync(handle)
    finally:
        os.close(handle)
