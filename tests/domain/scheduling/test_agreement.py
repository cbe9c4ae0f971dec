"""Whether a row says what the events say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gradus.domain.scheduling.agreement import agrees
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import Due, Memory, State

_AT = datetime(2026, 1, 5, 12, 0, 0, 123_456, tzinfo=UTC)
_CARD = CardState(State.REVIEW, None, Memory(9.5, 5.25), Due(day=739_700), 1, 2, 3, 1)
_STEP = CardState(State.LEARNING, 0, Memory(9.5, 5.25), Due(at=_AT), 1, 2, 1)


def test_the_same_agrees_and_so_do_new_cards() -> None:
    assert agrees(_CARD, _CARD)
    assert agrees(CardState(), CardState())


@pytest.mark.parametrize(
    "other",
    [
        replace(_CARD, memory=Memory(9.51, 5.25)),
        replace(_CARD, memory=Memory(9.5, 5.26)),
        replace(_CARD, due=Due(day=739_701)),
        replace(_CARD, reviews=4),
        replace(_CARD, suspended=True),
        CardState(),
    ],
)
def test_any_difference_counts(other: CardState) -> None:
    assert not agrees(_CARD, other)
    assert not agrees(other, _CARD)


def test_rounding_does_not_count() -> None:
    assert agrees(_CARD, replace(_CARD, memory=Memory(9.5 * (1 + 1e-12), 5.25)))
    assert agrees(_STEP, replace(_STEP, due=Due(at=_AT.replace(microsecond=123_000))))
    assert not agrees(_STEP, replace(_STEP, due=Due(at=_AT + timedelta(seconds=1))))


def test_memory_may_be_left_out() -> None:
    other = replace(_CARD, memory=Memory(20, 3))
    assert agrees(_CARD, other, with_memory=False)
    assert not agrees(_CARD, replace(_CARD, memory=None), with_memory=False)
