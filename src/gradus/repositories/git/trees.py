"""The files of a tree object, folder by folder."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterator

from gradus.errors import RepositoryError
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.objects import Objects
from gradus.repositories.git.pack import TREE

_LONGEST_PATH = 4_096
_ENTRY = {
    size: re.compile(rb"([0-7]{1,7}) ([^\0]+)\0(.{%d})" % size, re.DOTALL) for size in (20, 32)
}
_WHOLE = {
    size: re.compile(rb"(?:[0-7]{1,7}+ [^\0]++\0.{%d})*+" % size, re.DOTALL) for size in (20, 32)
}
"""Mode, name and raw object name, by the bytes of an object name (git's tree format)."""

_NO_NAMES = {b"", b".", b".."}


def rows(content: bytes, name_bytes: int) -> list[tuple[bytes, bytes, bytes]]:
    """Return mode (octal digits), name and raw object name of what one tree holds.

    Raises BrokenObjectError where it is no tree.
    """
    if not _WHOLE[name_bytes].fullmatch(content):
        raise BrokenObjectError("a tree is damaged")
    return _ENTRY[name_bytes].findall(content)


def entries(content: bytes, name_bytes: int) -> list[tuple[bytes, int, bytes]]:
    """Return name, mode and raw object name of what one tree holds; names with `/` are dropped."""
    return [
        (name, int(mode, 8), raw)
        for mode, name, raw in rows(content, name_bytes)
        if name not in _NO_NAMES and b"/" not in name
    ]


def files(
    objects: Objects, root: bytes, most: int, step: Callable[[], None] = lambda: None
) -> Iterator[tuple[str, bytes]]:
    """Yield path and object of every file under a tree; links and submodules are none.

    Bytes of a name that are no UTF-8 are written as `\\xNN`. Raises BrokenObjectError for a damaged
    tree and RepositoryError beyond `most` files; `step` is called for every folder.
    """
    waiting, count = [(b"", root)], 0
    while waiting:
        place, tree = waiting.pop()
        step()
        for name, mode, found in entries(objects.of_kind(tree, TREE), objects.form.oid_length):
            count += 1
            if count > most:
                raise _too_many(most)
            if stat.S_ISDIR(mode) and len(place) < _LONGEST_PATH:
                waiting.append((place + name + b"/", found))
            elif stat.S_ISREG(mode):
                yield (place + name).decode("utf-8", "backslashreplace"), found


def _too_many(most: int) -> RepositoryError:
    return RepositoryError(
        f"This repository holds more than {most:,} files.",
        "Choose a smaller one; checks of a repository of this size would not help you.",
    )
