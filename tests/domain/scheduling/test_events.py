"""The log: which events count, and an order that never runs backwards."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.events import Event, EventKind, effective, in_order, next_order

_NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)


def _event(
    name: str, order: int, kind: EventKind = EventKind.ANSWERED, target: str | None = None
) -> Event:
    payload = {} if target is None else {"target": target}
    return Event(name, "here", order, order, _NOW, 739_621, kind, "own:a:0", payload)


def _undo(name: str, order: int, target: str) -> Event:
    return _event(name, order, EventKind.UNDONE, target)


def _redo(name: str, order: int, target: str) -> Event:
    return _event(name, order, EventKind.REDONE, target)


def _names(events: list[Event]) -> list[str]:
    return [event.id for event in effective(events)]


def test_answers_count_in_their_order() -> None:
    assert _names([_event("b", 2), _event("a", 1)]) == ["a", "b"]


def test_an_undone_answer_does_not_count() -> None:
    assert _names([_event("a", 1), _event("b", 2), _undo("u", 3, "b")]) == ["a"]


def test_a_redone_answer_counts_again_at_its_old_place() -> None:
    events = [_event("a", 1), _undo("u", 2, "a"), _event("b", 3), _redo("r", 4, "a")]
    assert _names(events) == ["a", "b"]


def test_undone_again_after_a_redo_it_does_not_count() -> None:
    events = [_event("a", 1), _undo("u", 2, "a"), _redo("r", 3, "a"), _undo("v", 4, "a")]
    assert _names(events) == []


def test_two_undos_of_one_answer_take_back_one() -> None:
    events = [_event("a", 1), _event("b", 2), _undo("u", 3, "b"), _undo("v", 4, "b")]
    assert _names(events) == ["a"]
    assert _names([*events, _redo("r", 5, "b")]) == ["a", "b"]


def test_an_undo_that_arrives_before_its_answer_still_undoes_it() -> None:
    assert _names([_undo("u", 2, "a"), _event("a", 1)]) == []


def test_an_undo_of_something_unknown_does_nothing() -> None:
    assert _names([_event("a", 1), _undo("u", 2, "never seen"), _undo("v", 3, "u")]) == ["a"]


def test_an_undo_without_a_target_does_nothing() -> None:
    nameless = Event("u", "here", 2, 2, _NOW, 739_621, EventKind.UNDONE, None, {"target": 5})
    assert nameless.target is None
    assert _names([_event("a", 1), nameless]) == ["a"]


def test_only_an_undo_undoes() -> None:
    assert _names([_event("a", 1), _event("f", 2, EventKind.FLAGGED, "a")]) == ["a", "f"]


def test_events_of_two_devices_at_one_time_have_one_order() -> None:
    mine = Event("x", "aaa", 7, 5, _NOW, 1, EventKind.ANSWERED, None)
    next_of_mine = Event("y", "aaa", 8, 5, _NOW, 1, EventKind.ANSWERED, None)
    theirs = Event("w", "bbb", 1, 5, _NOW, 1, EventKind.ANSWERED, None)
    assert in_order([theirs, next_of_mine, mine]) == [mine, next_of_mine, theirs]


_kinds = st.sampled_from([EventKind.ANSWERED, EventKind.UNDONE, EventKind.REDONE])


@given(st.lists(st.tuples(_kinds, st.integers(0, 9)), max_size=20), st.randoms())
def test_arrival_order_does_not_matter(
    script: list[tuple[EventKind, int]], chance: random.Random
) -> None:
    events = [
        _event(str(n), n, kind, None if kind is EventKind.ANSWERED else str(target))
        for n, (kind, target) in enumerate(script)
    ]
    shuffled = chance.sample(events, len(events))
    assert effective(shuffled) == effective(events)
    # An event that arrives twice in a union of two logs is one event with one id.
    assert {e.id for e in effective(events)} <= {e.id for e in events}


@given(st.lists(st.timedeltas(timedelta(days=-400), timedelta(days=400)), max_size=30))
def test_logical_time_never_runs_backwards_even_if_the_clock_is_set_back(
    jumps: list[timedelta],
) -> None:
    last, wall = 0, _NOW
    for jump in jumps:
        wall += jump
        order = next_order(last, wall)
        assert order > last
        assert order >= round(wall.timestamp() * 1000) << 16
        assert order < 2**63  # SQLite's integers
        last = order


def test_logical_time_is_the_clocks_milliseconds_as_long_as_the_clock_runs() -> None:
    assert next_order(0, _NOW) == 1_767_614_400_000 * 65_536
    assert next_order(next_order(0, _NOW), _NOW) == 1_767_614_400_000 * 65_536 + 1
