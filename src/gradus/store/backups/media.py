"""Files that cards name, kept once by their content beside the backups that need them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from gradus.store.backups.copying import digest
from gradus.store.backups.files import copy_private, private_folder, written_whole
from gradus.store.backups.steps import Steps

FOLDER = "media"
_NOBODY_S = 3_600
"""A content that was touched within this time may belong to a backup that is being made."""


def keep(
    media: Mapping[str, str], source: Path, folder: Path, steps: Steps
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Keep the content of files in a folder of backups; return what is kept, and what is missing.

    `media` gives the checksum of each file in `source`. A file that is not there, or has another
    content than it should, is missing unless the content was kept before.
    """
    kept: dict[str, str] = {}
    missing: list[str] = []
    for number, (name, checksum) in enumerate(sorted(media.items()), 1):
        if _is_kept(checksum, folder) or _keep_one(source / name, checksum, folder):
            kept[name] = checksum
        else:
            missing.append(name)
        steps.tell(number, len(media))
    return kept, tuple(missing)


def content(checksum: str, folder: Path) -> Path:
    """Return where a content lies, or would lie, in a folder of backups."""
    return folder / FOLDER / checksum


def collect(folder: Path, needed: Iterable[str]) -> None:
    """Remove contents that no backup of a folder names."""
    wanted, oldest = set(needed), time.time() - _NOBODY_S
    for one in (folder / FOLDER).glob("*"):
        with suppress(OSError):
            if one.name not in wanted and one.stat().st_mtime < oldest:
                one.unlink()


def _is_kept(checksum: str, folder: Path) -> bool:
    place = content(checksum, folder)
    with suppress(OSError):
        os.utime(place)  # nobody is to collect it meanwhile
        return True
    return False


def _keep_one(file: Path, checksum: str, folder: Path) -> bool:
    if file.is_symlink() or not file.is_file() or digest(file) != checksum:
        return False
    target = content(checksum, folder)
    private_folder(target.parent)
    with written_whole(target) as unfinished:
        copy_private(file, unfinished)
    return True
