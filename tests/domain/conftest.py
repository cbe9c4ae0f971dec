"""The gate of the domain counts the branches that its examples take, and laws marked `counted`."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Other laws are left out, since counting makes them slow."""
    for item in items:
        if Path(__file__).parent in item.path.parents and not _is_law(item):
            item.add_marker(pytest.mark.counted)


def _is_law(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and hasattr(item.obj, "is_hypothesis_test")
