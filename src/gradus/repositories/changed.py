"""Whether tracked files differ from what git remembers of them, where that is cheap to tell."""

from __future__ import annotations

import os
from pathlib import Path

from dulwich.object_format import ObjectFormat

from gradus.repositories import plain_files
from gradus.repositories.git.index import Tracked, tracked_files
from gradus.repositories.git.opened import OpenedGit

_MOST_TRACKED = 5_000
_MOST_READ = 300
_LARGEST_READ = 1_000_000


def has_changed(opened: OpenedGit) -> bool | None:
    """Say whether a tracked file was changed or deleted; None where that would take long.

    As git does, it believes a file of the same size and time, and reads one of another time.
    """
    tracked = tracked_files(opened.folder.own, opened.configuration.form)
    if opened.folder.work is None or tracked is None or len(tracked) > _MOST_TRACKED:
        return None
    doubtful: list[tuple[Path, bytes]] = []
    for path, remembered in tracked.items():
        place = opened.folder.work / path
        same = None if ".." in place.parts else _is_same(place, remembered)
        if same is None:
            return True
        if not same:
            doubtful.append((place, remembered.name))
    if len(doubtful) > _MOST_READ:
        return None
    return any(not _holds(place, name, opened.configuration.form) for place, name in doubtful)


def _is_same(place: Path, remembered: Tracked) -> bool | None:
    """Compare size and time; None stands for a file that is gone or of another size."""
    try:
        found = os.lstat(place)
    except (OSError, ValueError):
        return None
    if found.st_size != remembered.size:
        return None
    return abs(found.st_mtime - remembered.changed) < 1e-3


def _holds(place: Path, name: bytes, form: ObjectFormat) -> bool:
    """Say whether a file has the content of a blob, with git's line endings or its own."""
    data = plain_files.read(place, _LARGEST_READ)
    if data is None:
        return False
    return name in (_name(data, form), _name(data.replace(b"\r\n", b"\n"), form))


def _name(data: bytes, form: ObjectFormat) -> bytes:
    mark = form.new_hash()
    mark.update(b"blob %d\0" % len(data) + data)
    return mark.digest()
