"""Writing a file or a folder under another name, and moving it into place when it is whole."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_MODE, _ITS_OWN = 0o666, 0o600
"""Of a new file, from which the system's own mask takes what other people may not do, and of one
that will take over the mode of an old one."""

Check = Callable[[], object]
"""Called when the new file is whole; what it raises leaves the old one where it is."""


def _no_objection() -> None:
    """Let the new file take its place."""


def put_in_place(path: Path, data: bytes, check: Check = _no_objection) -> None:
    """Write a file's content anew, as `file_in_place` does."""
    with file_in_place(path, check) as new:
        new.write_bytes(data)


@contextmanager
def file_in_place(path: Path, check: Check = _no_objection) -> Iterator[Path]:
    """Give an empty file to fill, which takes the place of `path` once the block ends.

    It is on disk by then, and as open to others as what stood there. Where the block raises, what
    stood there stays, and nothing else is left. Raises OSError.
    """
    real = path.resolve()
    new = _beside(real)
    try:
        mode = _mode(real)
        new.touch(_MODE if mode is None else _ITS_OWN, exist_ok=False)
        yield new
        with new.open("rb+") as stream:
            os.fsync(stream.fileno())
        if mode is not None:
            with suppress(OSError):  # some drives know no modes
                new.chmod(mode)
        check()
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
            raise FileExistsError(errno.EEXIST, "it exists already", str(path))
        new.rename(real)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}")


def _mode(path: Path) -> int | None:
    """Return who may do what with a file, None where there is none."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return None
