"""Sizes of files that may vanish while they are read."""

from __future__ import annotations

from gradus.domain.portfolio.tree import Tree


def size_of(tree: Tree, path: str) -> int:
    """Return a file's size in bytes; 0 for one that has vanished since it was listed."""
    try:
        return tree.size(path)
    except KeyError:
        return 0
