"""Telling of long work by a clock, not by a count: one step may take long."""

from __future__ import annotations

from itertools import pairwise

import pytest

from gradus.repositories.going_on import GoingOn, OutOfTimeError, StoppedError


class Clock:
    """A clock that goes on by `each` seconds whenever it is asked."""

    def __init__(self, each: float) -> None:
        self.each, self.seconds = each, 0.0

    def __call__(self) -> float:
        self.seconds += self.each
        return self.seconds


def step_often(going: GoingOn) -> None:
    for _ in range(60):
        going.step()


@pytest.mark.parametrize("each", [0.0001, 0.01, 0.15])
def test_it_is_told_at_least_every_fifth_of_a_second(each: float) -> None:
    clock = Clock(each)
    told: list[tuple[float, int]] = []

    def progress(done: int, _total: int) -> bool:
        told.append((clock.seconds, done))
        return True

    going = GoingOn(progress, 1_000_000, clock)
    while clock.seconds < 3:
        going.step()
    apart = [after[0] - before[0] for before, after in pairwise(told)]
    assert max(apart) < max(0.2, 2.5 * each)
    assert len(apart) < 61
    assert all(after[1] > before[1] for before, after in pairwise(told))


def test_the_first_step_asks_already_and_a_count_never_exceeds_the_whole() -> None:
    told: list[int] = []

    def progress(done: int, _total: int) -> bool:
        told.append(done)
        return True

    going = GoingOn(progress, 1, Clock(1))
    for _ in range(3):
        going.step()
    assert told == [1, 1, 1]
    with pytest.raises(StoppedError):
        GoingOn(lambda _done, _total: False, 1, Clock(1)).step()


def test_a_bound_counts_from_when_it_is_set() -> None:
    going = GoingOn(lambda _done, _total: True, 100, Clock(0.01))
    for _ in range(30):
        going.step()
    going.bound(0.5)
    with pytest.raises(OutOfTimeError):
        step_often(going)
    assert 60 < going.done < 90
