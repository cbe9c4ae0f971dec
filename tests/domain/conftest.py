"""The gate of the domain counts the branches that its examples take, and laws marked `counted`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Other laws and what is marked `uncounted` are left out, since counting makes them slow."""
    here = f"{Path(__file__).parent}{os.sep}"
    for item in items:
        if str(item.path).startswith(here) and not _is_left_out(item):
            item.add_marker(pytest.mark.counted)


def _is_left_out(item: pytest.Item) -> bool:
    return _is_law(item) or item.get_closest_marker("uncounted") is not None


def _is_law(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and hasattr(item.obj, "is_hypothesis_test")
