"""Telling files by their paths alone."""

from __future__ import annotations

from collections.abc import Iterable

_FOREIGN = frozenset(
    [
        ".git",
        "node_modules",
        "site-packages",
        ".venv",
        "venv",
        "env",
        ".env",
        "virtualenv",
        "__pycache__",
        ".ipynb_checkpoints",
        ".tox",
        ".nox",
        ".mypy_cache",
        ".ruff_cache",
        ".pytest_cache",
        ".eggs",
        "vendor",
        "third_party",
        "dist-packages",
    ]
)
_TESTS = frozenset({"test", "tests", "testing"})


def is_foreign(path: str) -> bool:
    """Tell whether a file belongs to an installed library, a cache or git, and not to the work."""
    return not _FOREIGN.isdisjoint(path.split("/")[:-1])


def name_of(path: str) -> str:
    """Return the file's own name in lower case."""
    return path.rpartition("/")[2].lower()


def is_test(path: str) -> bool:
    """Tell whether pytest would collect this Python file, or it lies among tests."""
    name = name_of(path)
    if not name.endswith(".py"):
        return False
    named = name.startswith("test_") or name.endswith("_test.py")
    return named or not _TESTS.isdisjoint(path.lower().split("/")[:-1])


def named(paths: Iterable[str], *names: str) -> list[str]:
    """Return the paths whose own name, in lower case, is one of these; the shallowest first."""
    found = [path for path in paths if name_of(path) in names]
    return sorted(found, key=lambda path: (path.count("/"), path))
