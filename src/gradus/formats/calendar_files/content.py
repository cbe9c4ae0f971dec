"""The bytes of a calendar file, without the libraries that understand them."""

from __future__ import annotations

import hashlib
from datetime import tzinfo
from pathlib import Path

from gradus.errors import CalendarFileError

MOST_BYTES = 64 * 1024 * 1024
SHORTER = "Export fewer calendars or a shorter time, and choose that file."
_EVENT = b"BEGIN:VEVENT"
_PIECE = 1024 * 1024


def file_bytes(path: Path) -> bytes:
    """Return the content of a calendar file; raises CalendarFileError where it cannot be read."""
    if path.exists() and not path.is_file():
        raise CalendarFileError(f"{path.name} is no file.", "Choose an iCalendar file (.ics).")
    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise CalendarFileError(
            f"{path.name} cannot be read: {reason}.",
            "Check that it is there and that you may read it, or choose another file.",
        ) from error
    if len(data) > MOST_BYTES:
        raise CalendarFileError(f"{path.name} is larger than 64 MB.", SHORTER)
    return data


def checksum(data: bytes, zone: tzinfo) -> str:
    """Return what tells whether reading a file again could say anything else on the same day."""
    return f"{zone}:{hashlib.sha256(data).hexdigest()}"


def count_events(path: Path) -> int:
    """Return how many events begin in a file, in a few milliseconds; 0 where it cannot be read."""
    count, end = 0, b""
    try:
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                count += (end + piece).count(_EVENT)
                end = piece[1 - len(_EVENT) :]
    except OSError:
        return 0
    return count
