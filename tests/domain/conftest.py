"""The gate of the domain counts the branches that its examples take, and laws marked `counted`.

Counting makes everything two or three times as slow, so it waits while pytest itself is at work,
and while a test runs that does not count.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_counting = sys.gettrace()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Other laws and what is marked `uncounted` are left out, since counting makes them slow.

    They come last where branches are counted: what they leave in a cache no later test computes.
    """
    here = f"{Path(__file__).parent}{os.sep}"
    for item in items:
        if str(item.path).startswith(here) and not _is_left_out(item):
            item.add_marker(pytest.mark.counted)
    if sys.gettrace() is not None:
        items.sort(key=lambda item: item.get_closest_marker("counted") is None)


def pytest_collection_finish() -> None:
    """Stop counting, now that all modules are imported; without `--cov` nothing does."""
    global _counting  # noqa: PLW0603
    _counting = sys.gettrace()
    sys.settrace(None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Count what a test calls, if it counts."""
    if item.get_closest_marker("counted") is None:
        return (yield)
    sys.settrace(_counting)
    try:
        return (yield)
    finally:
        sys.settrace(None)


def _is_left_out(item: pytest.Item) -> bool:
    return _is_law(item) or item.get_closest_marker("uncounted") is not None


def _is_law(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and hasattr(item.obj, "is_hypothesis_test")
