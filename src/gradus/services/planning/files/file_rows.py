"""The busy times of a calendar file, read here or, where it is large, in a process of its own.

To understand 50,000 events takes half a minute of pure Python, which would keep the window's
thread waiting for the interpreter again and again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gradus.errors import CalendarFileError
from gradus.formats.calendar_files.content import checksum, count_events, file_bytes
from gradus.services.beside import StoppedError, Tell, hear_beside

Progress = Callable[[int, int], bool]
"""Called with events done and events in all; returns False when the reading is to stop."""

Row = tuple[int, int, str, str]
"""A busy time as it is stored: start and end in ms since 1970 (UTC), identity, title."""

LARGE = 50_000
"""A file of more bytes has some two hundred events, and takes longer than a process to start."""

_AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a file says besides its busy times: how many there are, and when the last one ends."""

    checksum: str
    problems: tuple[str, ...]
    count: int
    last: datetime | None


def read_file(
    path: Path,
    first: datetime,
    last: datetime,
    progress: Progress,
    begin: Callable[[], Callable[[Sequence[Row]], object]],
) -> FileRead | None:
    """Hand the busy times of a file between two instants to what `begin` returns, some at a time.

    `progress` is called before `begin`, which may take a while. None is returned where it said
    stop. Raises CalendarFileError where the file cannot be read.
    """
    steps = (0, count_events(path))

    def hear(message: tuple[int, int] | list[Row]) -> None:
        nonlocal steps
        if isinstance(message, list):
            take(message)
            return
        steps = message
        if not progress(*steps):
            raise StoppedError

    try:
        hear(steps)
        take = begin()
        if not _is_large(path):
            return _read(hear, path, first, last)
        return hear_beside(hear, lambda: progress(*steps), _read, path, first, last)
    except StoppedError:
        return None
    except EOFError as error:
        raise CalendarFileError(
            f"{path.name} could not be read: the process that read it was ended.",
            "Close other programs to have more memory, and read it again.",
        ) from error


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size > LARGE
    except OSError:
        return False  # why it cannot be read is said by whoever reads it


def _read(tell: Tell, path: Path, first: datetime, last: datetime) -> FileRead:
    """Tell steps as pairs and busy times as lists of rows."""
    from gradus.formats.calendar_files import reading  # noqa: PLC0415  imports the libraries
    from gradus.formats.calendar_files.period import Period  # noqa: PLC0415  as above

    def step(done: int, total: int) -> bool:
        tell((done, total))
        return True

    data, period = file_bytes(path), Period(first, last)
    found = reading.read_busy_times(path.name, data, period, step)
    assert found is not None
    busy = found.busy
    for start in range(0, len(busy), _AT_ONCE):
        some = busy[start : start + _AT_ONCE]
        tell([(_ms(one.start), _ms(one.end), one.uid, one.title) for one in some])
    end = max((one.end for one in busy), default=None)
    return FileRead(checksum(data, period.zone), found.problems, len(busy), end)


def _ms(when: datetime) -> int:
    return round(when.timestamp() * 1000)
