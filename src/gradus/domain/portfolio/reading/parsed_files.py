"""The files of one state of a repository: each is parsed once, when somebody first asks."""

from __future__ import annotations

from functools import cached_property

from gradus.domain.portfolio.reading.paths import is_foreign
from gradus.domain.portfolio.reading.sizes import size_of
from gradus.domain.portfolio.reading.structured import read_file
from gradus.domain.portfolio.tree import Tree


class ParsedFiles:
    """A tree with what its files hold; parts are read on demand and kept."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._values: dict[str, object] = {}

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """All paths, those of installed libraries and of git itself left out."""
        return tuple(path for path in self.tree.paths() if not is_foreign(path))

    @cached_property
    def all_paths(self) -> frozenset[str]:
        """All paths there are, for looking one up."""
        return frozenset(self.tree.paths())

    def size(self, path: str) -> int:
        """Return a file's size in bytes; 0 for one that has vanished since."""
        return size_of(self.tree, path)

    def value(self, path: str) -> object:
        """Return what a JSON, TOML or YAML file holds, or None if it is absent or broken."""
        if path not in self._values:
            text = self.tree.text(path)
            self._values[path] = None if text is None else read_file(path, text)
        return self._values[path]

    def text(self, path: str) -> str:
        """Return a file's text, or an empty one if it is absent, binary or too large."""
        return self.tree.text(path) or ""
