"""Writing a file or a folder under another name, and moving it into place when it is whole."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def file_in_place(path: Path) -> Iterator[Path]:
    """Give the name of a file to write, which takes the place of `path` once the block ends.

    Where the block raises, what stood there stays, and nothing else is left. Raises OSError.
    """
    real = path.resolve()
    new = _beside(real)
    try:
        yield new
        with new.open("rb+") as stream:
            os.fsync(stream.fileno())
        new.replace(real)
    finally:
        with suppress(OSError):
            new.unlink()


@contextmanager
def folder_in_place(path: Path) -> Iterator[Path]:
    """Give a folder to fill, which becomes `path` once the block ends.

    Raises FileExistsError where something is there already, be it an empty folder, and OSError.
    """
    real = path.resolve()
    new = _beside(real)
    new.mkdir()
    try:
        yield new
        if real.exists():
            raise FileExistsError(17, "it exists already", str(path))
        new.rename(real)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}")
