"""The pictures of deck files under names that hold in one folder for all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from gradus.domain.decks.rules import is_inside

_LENGTH = 8


class Pictures:
    """Gives each picture a name made from its own and its content, and remembers where it lies.

    `missing` counts those that cannot be read; they keep the name that the deck gives them.
    """

    def __init__(self) -> None:
        self.files: dict[str, Path] = {}
        self.missing = 0
        self._names: dict[Path, str | None] = {}

    def within(self, folder: Path) -> Callable[[str], str]:
        """Return what names the pictures of a deck in that folder by their paths."""
        return partial(self._name, folder)

    def _name(self, folder: Path, source: str) -> str:
        path = folder / source
        if path not in self._names:
            self._names[path] = _name_of(path) if is_inside(source) else None
        name = self._names[path]
        if name is None:
            self.missing += 1
            return source
        self.files[name] = path
        return name


def _name_of(path: Path) -> str | None:
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return f"{path.stem}-{hashlib.sha256(content).hexdigest()[:_LENGTH]}{path.suffix}"
