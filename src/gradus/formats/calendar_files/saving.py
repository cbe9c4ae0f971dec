"""Putting the plan's file in its place: whole or not at all, and never over a stranger's file."""

from __future__ import annotations

from pathlib import Path

from gradus.errors import CalendarFileError
from gradus.formats.calendar_files.own import PRODUCT
from gradus.formats.in_place import put_in_place

_HEAD = 1024


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
        put_in_place(real, data)
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
