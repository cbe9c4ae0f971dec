"""Repositories made of a dictionary, for what never looks at a disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from gradus.domain.portfolio.history import Commit, History
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source

MAX_TEXT = 5_000_000
START = datetime(2026, 3, 2, 9, tzinfo=UTC)


@dataclass(frozen=True)
class DictTree:
    """Files by their paths; text is stored as UTF-8. `sizes` overrides what a file weighs."""

    files: Mapping[str, str | bytes] = field(default_factory=dict)
    source: Source = Source.HEAD
    sizes: Mapping[str, int] = field(default_factory=dict)

    def paths(self) -> tuple[str, ...]:
        return tuple(sorted(self.files))

    def size(self, path: str) -> int:
        return self.sizes.get(path, len(self.data(path)))

    def data(self, path: str) -> bytes:
        content = self.files[path]
        return content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content

    def text(self, path: str) -> str | None:
        if path not in self.files or self.size(path) > MAX_TEXT:
            return None
        data = self.data(path)
        try:
            return None if b"\0" in data else data.decode().replace("\r\n", "\n")
        except UnicodeDecodeError:
            return None


def commits(*messages: str, hours: int = 30) -> tuple[Commit, ...]:
    """Return commits, the newest first, so many hours apart."""
    count = len(messages)
    return tuple(
        Commit(f"{place:040x}", START + timedelta(hours=hours * (count - place)), "Ada", message)
        for place, message in enumerate(messages)
    )


def repository(
    files: Mapping[str, str | bytes] | None = None,
    history: History | None = None,
    *,
    sizes: Mapping[str, int] | None = None,
    source: Source = Source.HEAD,
    remote: str = "",
) -> Repository:
    """Return a repository with these files, on main."""
    tree = DictTree(files or {}, source, sizes or {})
    return Repository("project", tree, history or History(), "main", "f" * 40, remote)
