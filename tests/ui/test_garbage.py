from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gradus.ui.garbage import CalmCollector


class Knot:
    """Hangs in a cycle with itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[CalmCollector]:
    collector = CalmCollector()
    yield collector
    collector.close()
    gc.disable()


def test_python_collects_nothing_by_itself(collector: CalmCollector) -> None:
    assert not gc.isenabled()


def test_a_cycle_goes_at_a_calm_moment_once_enough_has_gathered(collector: CalmCollector) -> None:
    knot = weakref.ref(Knot())
    gathered = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: list[list[int]]
    assert knot() is not None
    collector.collect()
    assert knot() is None
    assert gathered


def test_with_little_to_do_nothing_is_looked_through(collector: CalmCollector) -> None:
    gc.collect()
    looked: list[object] = []
    gc.callbacks.append(lambda *told: looked.append(told))
    collector.collect()
    gc.callbacks.pop()
    assert looked == []


def test_afterwards_python_collects_again(qtbot: QtBot) -> None:
    CalmCollector().close()
    assert gc.isenabled()
    gc.disable()
