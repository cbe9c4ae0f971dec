"""Comparing the folder of media with what the database names."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gradus.store.backups import copying, media
from gradus.store.backups.files import copy_private, private_folder, written_whole
from gradus.store.checking import StoredFile


@dataclass(frozen=True, slots=True)
class MediaState:
    """Names of files that are not there, have another content, and belong to nobody."""

    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    orphans: tuple[str, ...] = ()


def look(folder: Path, named: Sequence[StoredFile]) -> MediaState:
    """Read all files of media."""
    there = {one.name for one in folder.glob("*") if one.is_file() or one.is_symlink()}
    names = {one.name for one in named}
    missing = sorted(names - there)
    changed = [one.name for one in named if one.name in there and not _fits(folder, one)]
    return MediaState(tuple(missing), tuple(sorted(changed)), tuple(sorted(there - names)))


def bring_back(
    folder: Path, named: Sequence[StoredFile], wanted: Sequence[str], kept: Sequence[Path]
) -> list[str]:
    """Bring files back whose content lies in a folder of backups; return their names."""
    brought = []
    for one in named:
        sources = (media.content(one.checksum, place) for place in kept)
        source = next((place for place in sources if place.is_file()), None)
        if one.name in wanted and source and copying.digest(source) == one.checksum:
            private_folder(folder)
            with written_whole(folder / one.name) as unfinished:
                copy_private(source, unfinished)
            brought.append(one.name)
    return brought


def move_aside(folder: Path, names: Sequence[str], now: datetime) -> Path:
    """Move files into a folder beside the media, which is returned; nothing is deleted."""
    aside = private_folder(folder.with_name("media-aside") / f"{now:%Y%m%d-%H%M%S}")
    for name in names:
        with suppress(FileNotFoundError):
            (folder / name).replace(aside / name)
    return aside


def _fits(folder: Path, file: StoredFile) -> bool:
    place = folder / file.name
    return not place.is_symlink() and copying.digest(place) == file.checksum
