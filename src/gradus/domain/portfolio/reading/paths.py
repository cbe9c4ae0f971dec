"""Telling files by their paths alone."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import unquote

_INSTALLED = {".venv", "venv", "env", ".env", "virtualenv", "site-packages", "dist-packages"}
_CACHES = {"__pycache__", ".ipynb_checkpoints", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
_BUILT = {".git", "node_modules", ".tox", ".nox", ".eggs", "vendor", "third_party"}
_FOREIGN = frozenset(_INSTALLED | _CACHES | _BUILT)
_TESTS = frozenset({"test", "tests", "testing"})
_KEPT = 50_000


def is_foreign(path: str) -> bool:
    """Tell whether a file belongs to an installed library, a cache or git, and not to the work."""
    return not _FOREIGN.isdisjoint(path.split("/")[:-1])


@lru_cache(maxsize=_KEPT)
def name_of(path: str) -> str:
    """Return the file's own name in lower case; dozens of checks ask for that of each file."""
    return path.rpartition("/")[2].lower()


@lru_cache(maxsize=_KEPT)
def is_test(path: str) -> bool:
    """Tell whether pytest would collect this Python file, or it lies among tests."""
    name = name_of(path)
    if not name.endswith(".py"):
        return False
    named = name.startswith("test_") or name.endswith("_test.py")
    return named or not _TESTS.isdisjoint(path.lower().split("/")[:-1])


def named(paths: Iterable[str], *names: str) -> list[str]:
    """Return the paths whose own name, in lower case, is one of these; the shallowest first."""
    return shallow_first(path for path in paths if name_of(path) in names)


def shallow_first(paths: Iterable[str]) -> list[str]:
    """Return paths with those nearest to the root first."""
    return sorted(paths, key=lambda path: (path.count("/"), path))


def folders_of(paths: Iterable[str]) -> frozenset[str]:
    """Return all folders that hold a file; the root is an empty text."""
    found = {""}
    for path in paths:
        while (path := path.rpartition("/")[0]) not in found:
            found.add(path)
    return frozenset(found)


def is_remote(address: str) -> bool:
    """Tell whether an address leads out of the repository."""
    scheme, colon, _ = address.partition(":")
    return address.startswith("//") or (bool(colon) and scheme.replace("+", "").isalnum())


def resolved(address: str, file: str) -> str:
    """Return the path a relative address of a file means, without query and anchor.

    A leading slash starts at the root, as on GitHub; an address out of the repository is `..`.
    """
    path = unquote(address.partition("#")[0].partition("?")[0])
    start = [] if path.startswith("/") else file.split("/")[:-1]
    parts: list[str] = list(start)
    for part in path.split("/"):
        if part == ".." and not parts:
            return ".."
        if part == "..":
            parts.pop()
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)
