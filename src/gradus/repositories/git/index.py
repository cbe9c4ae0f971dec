"""The files that git's index tracks."""

from __future__ import annotations

import io
import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from dulwich.index import UnsupportedIndexFormat, read_index
from dulwich.object_format import ObjectFormat

from gradus.repositories import plain_files

_LARGEST = 200_000_000
_BAD = (AssertionError, UnsupportedIndexFormat, ValueError, struct.error, IndexError, KeyError)


@dataclass(frozen=True, slots=True)
class Tracked:
    """What the index remembers of a file: size (bytes), time of change (s) and object name."""

    size: int
    changed: float
    name: bytes


def tracked_files(own: Path, form: ObjectFormat) -> dict[str, Tracked] | None:
    """Return the tracked files by path, without links and submodules.

    None stands for an index that is absent or cannot be read.
    """
    data = plain_files.read(own / "index", _LARGEST)
    if data is None:
        return None
    try:
        return {
            entry.name.decode("utf-8", "surrogateescape"): Tracked(
                entry.size, _seconds(entry.mtime), bytes.fromhex(entry.sha.decode())
            )
            for entry in read_index(io.BytesIO(data), form)
            if stat.S_ISREG(entry.mode)
        }
    except _BAD:
        return None


def _seconds(time: float | tuple[int, int]) -> float:
    return time[0] + time[1] / 1e9 if isinstance(time, tuple) else float(time)
