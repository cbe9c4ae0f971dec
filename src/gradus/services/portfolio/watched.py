"""Files that tell whenever one of them is read, so that whoever reads many can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gradus.domain.portfolio.tree import Source, Tree


@dataclass(frozen=True, slots=True)
class WatchedTree:
    """Another Tree, before each reading of which `step` is called; what that raises goes on."""

    tree: Tree
    step: Callable[[], None]

    @property
    def source(self) -> Source:
        """Say which state was read."""
        return self.tree.source

    def paths(self) -> Sequence[str]:
        """Return all files in order."""
        return self.tree.paths()

    def size(self, path: str) -> int:
        """Return the size of a file in bytes; KeyError where there is none."""
        self.step()
        return self.tree.size(path)

    def data(self, path: str) -> bytes:
        """Return the content of a file; KeyError where there is none."""
        self.step()
        return self.tree.data(path)

    def text(self, path: str) -> str | None:
        """Return the content as UTF-8 with `\\n`; None where absent, binary or too large."""
        self.step()
        return self.tree.text(path)
