from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.blocks.cache import Memory, RememberingRunner
from tests.support.blocks.runner import Runner, make_runner


@pytest.fixture(scope="session")
def memory(pytestconfig: pytest.Config) -> Memory:
    """What went well in earlier runs; nothing if pytest was told to keep no cache."""
    cache = getattr(pytestconfig, "cache", None)
    folder: Path | None = cache.mkdir("decks") if cache else None
    return Memory(folder)


@pytest.fixture(scope="session")
def forgetful() -> Iterator[Runner]:
    """One server of blocks for each worker."""
    made = make_runner()
    yield made
    made.close()


@pytest.fixture(scope="session")
def runner(forgetful: Runner, memory: Memory) -> Runner:
    """The same, without running again what is unchanged."""
    return RememberingRunner(forgetful, memory)
