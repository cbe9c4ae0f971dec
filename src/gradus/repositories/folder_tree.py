"""The files that lie in a folder, as git would track them."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from gradus.domain.portfolio.reading.paths import folders_of
from gradus.domain.portfolio.tree import Source
from gradus.errors import RepositoryError
from gradus.repositories import plain_files
from gradus.repositories.ignoring import NEVER, Ignoring
from gradus.repositories.limits import Limits
from gradus.repositories.text import as_text

_LARGEST_RULES = 1_000_000


class FolderTree:
    """A Tree of what lies in a folder: no links, no repository within, nothing that is ignored.

    `tracked` files are part of it even if ignored; `step` is called for every entry of a folder.
    Raises RepositoryError where the folder cannot be read, or holds more files than the limit.
    """

    def __init__(
        self,
        folder: Path,
        limits: Limits,
        tracked: Collection[str] = (),
        rules: bytes = b"",
        step: Callable[[], None] = lambda: None,
    ) -> None:
        self._limits = limits
        found = _found(folder, limits.files, frozenset(tracked), rules, step)
        self._files = dict(sorted(found))

    @property
    def source(self) -> Source:
        """Say that this is what lies in the folder."""
        return Source.FOLDER

    def paths(self) -> Sequence[str]:
        """Return all files in order."""
        return tuple(self._files)

    def size(self, path: str) -> int:
        """Return the size of a file in bytes; KeyError where there is none."""
        try:
            return self._files[path].lstat().st_size
        except OSError as error:
            raise KeyError(path) from error

    def data(self, path: str) -> bytes:
        """Return the content of a file; KeyError where there is none or it cannot be read."""
        data = plain_files.read(self._files[path], self._limits.object)
        if data is None:
            raise KeyError(path)
        return data

    def text(self, path: str) -> str | None:
        """Return the content as UTF-8 with `\\n`; None where absent, binary or too large."""
        place = self._files.get(path)
        data = plain_files.read(place, self._limits.text) if place else None
        return None if data is None else as_text(data)


def _found(
    folder: Path, most: int, tracked: frozenset[str], rules: bytes, step: Callable[[], None]
) -> Iterator[tuple[str, Path]]:
    holding = folders_of(tracked)
    waiting = [("", Ignoring(None, "", rules))]
    count = 0
    while waiting:
        prefix, above = waiting.pop()
        place = folder / prefix
        ignoring = _rules(place, prefix, above)
        for entry in _entries(place, at_top=not prefix):
            if entry.name == ".git":
                continue
            path = prefix + entry.name
            count += 1
            step()
            if count > most:
                raise _too_many(most)
            if entry.is_dir(follow_symlinks=False):
                if _entered(entry, path, ignoring, holding):
                    waiting.append((path + "/", ignoring))
            elif entry.is_file(follow_symlinks=False) and (
                path in tracked or not ignoring.ignores(path)
            ):
                yield readable(path), place / entry.name


def readable(path: str) -> str:
    """Write bytes of a name that are no UTF-8 as `\\xNN`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _entered(
    entry: os.DirEntry[str], path: str, ignoring: Ignoring, holding: Collection[str]
) -> bool:
    if path in holding:
        return True
    if entry.name in NEVER or (Path(entry.path) / ".git").exists():
        return False
    return not ignoring.ignores(path + "/")


def _rules(place: Path, prefix: str, above: Ignoring) -> Ignoring:
    data = plain_files.read(place / ".gitignore", _LARGEST_RULES)
    return Ignoring(above, prefix, data) if data else above


def _entries(place: Path, *, at_top: bool) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(place) as entries:
            return list(entries)
    except OSError as error:
        if not at_top:
            return []
        raise RepositoryError(
            f"The folder {place.name} cannot be read: {error.strerror}.",
            "Check that it exists and that you may read it.",
        ) from error


def _too_many(most: int) -> RepositoryError:
    return RepositoryError(
        f"This folder holds more than {most:,} files.",
        "Choose the folder of one project, or add what is no work of yours to its .gitignore.",
    )
