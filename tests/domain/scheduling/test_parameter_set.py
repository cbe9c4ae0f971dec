"""Which parameters are in use, and which number a fit takes."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.parameter_set import ParameterSet, in_use, next_version

_NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
_FINITE = st.floats(allow_nan=False, allow_infinity=False)
_DEFAULTS = ParameterSet()


def _fitted(name: str, order: int, version: int) -> Event:
    payload = ParameterSet(version).payload()
    return Event(name, "here", order, order, _NOW, 739_621, EventKind.FITTED, None, payload)


def _undone(order: int, target: str) -> Event:
    payload = {"target": target}
    return Event(f"u{order}", "here", order, order, _NOW, 739_621, EventKind.UNDONE, None, payload)


@given(st.integers(0, 10**6), st.lists(_FINITE, min_size=21, max_size=21))
def test_a_set_comes_back_from_json_as_it_was(version: int, parameters: list[float]) -> None:
    written = ParameterSet(version, tuple(parameters))
    assert ParameterSet.from_payload(json.loads(json.dumps(written.payload()))) == written


@pytest.mark.parametrize(
    "value",
    [
        None,
        "defaults",
        {},
        {"version": "1", "parameters": [0.5] * 21},
        {"version": 1, "parameters": 0.5},
        {"version": 1, "parameters": [0.5] * 20},
        {"version": 1, "parameters": ["0.5"] * 21},
        {"version": 1, "parameters": [0.5] * 20 + [math.nan]},
        {"version": 1, "parameters": [math.inf] + [0.5] * 20},
    ],
)
def test_what_is_no_set_stands_for_the_defaults(value: object) -> None:
    assert ParameterSet.from_payload(value) == _DEFAULTS


def test_the_latest_fit_is_in_use_until_it_is_taken_back() -> None:
    first, second = _fitted("a", 1, 1), _fitted("b", 2, 2)
    assert in_use([second, first]) == second
    assert in_use([first, second, _undone(3, "b")]) == first
    assert in_use([first, _undone(2, "a")]) is None
    assert in_use([]) is None


def test_a_number_is_given_once_even_if_its_fit_was_taken_back() -> None:
    assert next_version([]) == 1
    assert next_version([_fitted("b", 2, 7), _fitted("a", 1, 3)]) == 8
    assert next_version([_fitted("a", 1, 3), _undone(2, "a")]) == 4
