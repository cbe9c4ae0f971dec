"""For all tests: garbage is collected between them and never within, and laws have no deadline.

What is slow waits until it is asked for. A test that reaches for a network fails.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.support import network

# A busy computer is no wrong answer; pytest's own timeout stops what hangs. Each run draws anew, so
# few examples a run become many in time.
settings.register_profile("gradus", deadline=None, max_examples=25)
settings.register_profile("thorough", deadline=None, max_examples=2_000)
settings.load_profile("gradus")

_FULL_EVERY = 40
_finished = 0


def pytest_configure() -> None:
    """Widgets that hang in a cycle must not be destroyed in the middle of a paint."""
    gc.disable()
    network.watch()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is slow runs only when `-m` asks for it; what may take minutes begins first.

    Else one worker would be at it when the others have nothing left to do.
    """
    items.sort(key=lambda item: item.get_closest_marker("timeout") is None)
    if "slow" in config.getoption("markexpr"):
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="slow: run with -m slow"))


def pytest_collection_finish() -> None:
    """What stands when the first test begins stays until the last: no collection goes over it."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Fail where a test or a fixture of its reached for a network, even if the code let it pass."""
    result = yield
    if found := network.reached():
        pytest.fail(f"It reached for a network: {found}")
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Collect when a test and its fixtures are done.

    What a full collection leaves is what modules and caches hold: none that follows goes over it.
    """
    global _finished  # noqa: PLW0603
    result = yield
    _finished += 1
    if _finished % _FULL_EVERY:
        gc.collect(1)
    else:
        gc.collect()
        gc.freeze()
    return result
