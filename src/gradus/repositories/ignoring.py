"""Which files of a folder git would not track, by the `.gitignore` files in it alone."""

from __future__ import annotations

import io

from dulwich.ignore import IgnoreFilter, read_ignore_patterns

NEVER = frozenset(
    {".git", ".hg", ".svn", ".venv", "venv", "node_modules", "__pycache__", ".mypy_cache", ".tox"}
    | {".nox", ".pytest_cache", ".ruff_cache", ".ipynb_checkpoints", "site-packages", ".eggs"}
)
"""Folders that hold no work of the person's, whatever their `.gitignore` says."""

_MOST_PATTERNS = 2_000
_LONGEST = 200
_MOST_STARS = 4


class Ignoring:
    """The rules for one folder: those of the folders above, and its own."""

    def __init__(self, above: Ignoring | None = None, prefix: str = "", data: bytes = b"") -> None:
        self._above, self._prefix = above, prefix
        self._filter = IgnoreFilter(_harmless(data)) if data else None

    def ignores(self, path: str) -> bool:
        """Say whether a path is ignored; that of a folder ends in `/`."""
        if self._filter is not None:
            inside = path[len(self._prefix) :].encode("utf-8", "surrogateescape")
            matching = list(self._filter.find_matching(inside))
            if matching:
                return bool(matching[-1].is_exclude)
        return self._above is not None and self._above.ignores(path)


def _harmless(data: bytes) -> list[bytes]:
    """Leave out patterns that would take the regular expressions they become for ever."""
    patterns = list(read_ignore_patterns(io.BytesIO(data)))[:_MOST_PATTERNS]
    return [one for one in patterns if len(one) <= _LONGEST and one.count(b"*") <= _MOST_STARS]
