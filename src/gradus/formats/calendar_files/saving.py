"""Putting the plan's file in its place: whole or not at all, and never over a stranger's file."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from gradus.errors import CalendarFileError
from gradus.formats.calendar_files.own import PRODUCT

_HEAD = 1024
_NEW_MODE = 0o666
"""The system's own mask takes from it what other people may not do."""


def save_plan_file(path: Path, data: bytes) -> bool:
    """Make a file hold the plan, and return whether it had to be written.

    Whoever reads the file sees the old plan or the new one. Raises CalendarFileError where there is
    a file that Gradus did not write, or nothing can be written; what is there then stays.
    """
    real = path.resolve()
    try:
        old = _content(real)
        if old == data:
            return False
        if old and PRODUCT.encode() not in old[:_HEAD]:
            raise CalendarFileError(
                f"There is a file {path.name} that Gradus did not write, so it was left as it is.",
                "Choose another name.",
            )
        _replace(real, data)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise CalendarFileError(
            f"{path.name} cannot be written: {reason}.",
            "Check that its folder is there and that you may write to it, or choose another.",
        ) from error
    return True


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _replace(path: Path, data: bytes) -> None:
    """Write a file beside the old one, so that taking its place is one step."""
    new = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    mode = path.stat().st_mode & 0o777 if path.exists() else _NEW_MODE
    try:
        handle = os.open(
            new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode
        )
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(path)
    finally:
        with suppress(OSError):
            new.unlink()
