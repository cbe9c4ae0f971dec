"""Reviews in Anki become events, and the card stands where replaying them leaves it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.anki.coming import LeftOut
from gradus.domain.anki.days import Days
from gradus.domain.anki.identity import DEVICE
from gradus.domain.anki.package import PackedCard, PackedReview
from gradus.domain.anki.past import PastTeller, in_order
from gradus.domain.anki.standing import memory_of
from gradus.domain.anki.told import Row, Where
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS, MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, State
from gradus.domain.scheduling.replay import replay

pytestmark = pytest.mark.counted

_KEY = "anki:guid:0"
_DAY_MS = 86_400_000
_TODAY = datetime(2026, 1, 5, tzinfo=UTC).toordinal()
_NOW = int(datetime(2026, 1, 5, 12, tzinfo=UTC).timestamp() * 1000)
_ZERO = _TODAY - 1000
_MODEL = MemoryModel(SchedulerSettings())
LEARN, REVIEW, RELEARN, FILTERED, MANUAL, RESCHEDULED = range(6)


def _days() -> Days:
    return Days(UTC, 4, _NOW, _TODAY, _ZERO)


def _card(**values: Any) -> PackedCard:
    named: dict[str, Any] = dict.fromkeys(PackedCard._fields, 0)
    return PackedCard(**named | {"id": 1, "changed": _NOW // 1000 - 60, "data": ""} | values)


def _review(ago: float, ease: int, interval: int, kind: int, factor: int = 2500) -> PackedReview:
    """A review some days before now."""
    return PackedReview(_NOW - round(ago * _DAY_MS), 1, ease, interval, 0, factor, 4000, kind)


def _tell(card: PackedCard, *reviews: PackedReview) -> tuple[list[Row], Where]:
    return PastTeller(DEFAULT_PARAMETERS, 0, _days()).tell(_KEY, card, reviews)


def _rebuilt(rows: list[Row]) -> CardState:
    return replay(_MODEL, [_event(row) for row in rows])


def _event(row: Row) -> Event:
    name, device, sequence, order, at, day, kind, card, payload = row
    assert device == DEVICE
    wall = datetime.fromtimestamp(at / 1000, UTC)
    told = json.loads(payload)
    return Event(name, device, sequence, order, wall, day, EventKind(kind), card, told)


def _state(where: Where) -> CardState:
    known = where.stability is not None and where.difficulty is not None
    at = None if where.due_at is None else datetime.fromtimestamp(where.due_at / 1000, UTC)
    return CardState(
        state=State(where.state),
        step=where.step,
        memory=Memory(where.stability, where.difficulty) if known else None,  # type: ignore[arg-type]
        due=Due(day=where.due_day, at=at) if known else None,
        first_day=where.first_day,
        last_day=where.last_day,
        reviews=where.reviews,
        lapses=where.lapses,
        suspended=where.suspended,
        flag=where.flag,
    )


def _kinds(rows: list[Row]) -> list[str]:
    return [row[6] for row in rows]


def _payload(row: Row) -> dict[str, object]:
    return json.loads(row[8])  # type: ignore[no-any-return]


_reviews = st.lists(
    st.builds(
        _review,
        st.integers(0, 900 * 24).map(lambda hours: hours / 24),
        st.integers(0, 5),
        st.integers(-4000, 400),
        st.integers(0, 6),
        st.sampled_from([0, 500, 2500]),
    ),
    max_size=8,
)
_cards = st.builds(
    _card,
    type=st.integers(0, 3),
    queue=st.integers(-3, 4),
    due=st.integers(-50, 2000) | st.integers(_NOW // 1000 - 10_000, _NOW // 1000 + 10_000),
    interval=st.integers(-5, 700),
    factor=st.sampled_from([0, 1300, 2500]),
    reviews=st.integers(-1, 50),
    lapses=st.integers(-1, 60),
    home_due=st.sampled_from([0, 0, 1003]),
    home_deck=st.sampled_from([0, 7]),
    flags=st.integers(0, 15),
    changed=st.sampled_from([0, _NOW // 1000 - 5, _NOW // 1000 + 99_999]),
    data=st.sampled_from(["", "{}", '{"s":12.5,"d":6.0}', "[", '{"s":-1,"d":5}', "[]", '{"s":1}']),
)


@given(_cards, _reviews)
def test_where_a_card_stands_is_what_replaying_its_events_gives(
    card: PackedCard, reviews: list[PackedReview]
) -> None:
    rows, where = _tell(card, *in_order(reviews))
    assert _state(where) == _rebuilt(rows)
    assert len({row[0] for row in rows}) == len({row[2] for row in rows}) == len(rows)
    assert [row[3] for row in rows] == sorted(row[3] for row in rows)
    assert all(row[4] <= _NOW for row in rows)
    expected = State.REVIEW if card.type == 2 and card.queue != 1 else State(min(card.type, 3))
    assert (where.state == State.NEW) == (expected is State.NEW)


def test_a_card_that_is_learned_gets_its_memory_from_its_answers_and_its_due_from_anki() -> None:
    card = _card(type=2, queue=2, due=1009, interval=8)
    rows, where = _tell(
        card, _review(3.2, 3, -600, LEARN), _review(3.1, 3, 1, LEARN), _review(1, 3, 8, REVIEW)
    )
    assert _kinds(rows) == ["answered"] * 3
    assert [_payload(row)["before"] for row in rows] == [0, 1, 2]
    assert [_payload(row)["state"] for row in rows] == [1, 2, 2]
    assert _payload(rows[1])["due_day"] == _TODAY - 3 + 1
    assert _payload(rows[2])["anki"] == [1, 8, 0, 2500]
    assert (where.due_day, where.reviews, where.lapses) == (_ZERO + 1009, 3, 0)
    assert where.first_day == _TODAY - 3


def test_a_lapse_is_counted_and_the_card_is_inside_a_step() -> None:
    card = _card(type=3, queue=1, due=_NOW // 1000 + 600)
    rows, where = _tell(card, _review(9, 3, 5, LEARN), _review(0.1, 1, -600, RELEARN))
    assert (where.state, where.step, where.lapses) == (State.RELEARNING, 0, 1)
    assert where.due_at == _NOW + 600_000
    assert _kinds(rows) == ["answered", "answered"]


def test_a_step_over_night_ends_when_its_day_begins() -> None:
    _, where = _tell(_card(type=1, queue=3, due=1001), _review(0.1, 3, -86400, LEARN))
    four = datetime(2026, 1, 6, 4, tzinfo=UTC)
    assert where.due_at == int(four.timestamp() * 1000)


def test_a_card_that_somebody_reset_begins_anew() -> None:
    told, where = _tell(
        _card(type=1, queue=1, due=_NOW // 1000),
        _review(20, 3, 5, LEARN),
        _review(10, 0, 0, MANUAL, factor=0),
        _review(0, 1, -60, LEARN),
    )
    assert _kinds(told) == ["answered", "reset", "answered"]
    assert (where.reviews, where.stability) == (1, DEFAULT_PARAMETERS[0])


def test_learning_anew_after_reviews_is_a_reset_that_nobody_wrote_down() -> None:
    told, where = _tell(
        _card(type=2, queue=2, due=1002, interval=2),
        _review(20, 3, 5, LEARN),
        _review(15, 3, 9, REVIEW),
        _review(0, 4, 2, LEARN),
    )
    assert _kinds(told) == ["answered", "answered", "reset", "answered"]
    assert where.reviews == 1


def test_a_card_that_is_new_again_is_new() -> None:
    told, where = _tell(_card(type=0), _review(20, 3, 5, LEARN))
    assert _kinds(told) == ["answered", "reset"]
    assert (where.state, where.reviews) == (State.NEW, 0)


def test_a_card_put_on_another_day_keeps_its_memory() -> None:
    card = _card(type=2, queue=2, due=1050, interval=50)
    told, where = _tell(card, _review(9, 3, 5, LEARN), _review(0, 0, 50, MANUAL))
    assert _kinds(told) == ["answered", "rescheduled"]
    assert (where.due_day, where.stability) == (_ZERO + 1050, DEFAULT_PARAMETERS[2])


def test_a_preview_counts_as_practice_and_moves_nothing() -> None:
    card = _card(type=2, queue=2, due=1005, interval=5)
    told, where = _tell(card, _review(9, 3, 5, LEARN), _review(1, 1, 0, FILTERED, factor=0))
    assert _kinds(told) == ["answered", "practised"]
    assert _payload(told[1]) == {"session": "cram", "right": False, "duration_ms": 4000}
    assert where.due_day == _ZERO + 1005


def test_a_card_whose_first_answers_are_unknown_is_taken_over_with_its_memory() -> None:
    kept = '{"s":65.2,"d":4.5}'
    card = _card(type=2, queue=2, due=1032, interval=32, reviews=9, lapses=2, data=kept)
    told, where = _tell(card, _review(1, 3, 32, REVIEW))
    assert _kinds(told) == ["answered", "taken over"]
    assert (where.stability, where.difficulty, where.due_day) == (65.2, 4.5, _ZERO + 1032)
    assert (where.reviews, where.lapses, where.last_day) == (9, 2, _TODAY - 1)


def test_without_reviews_or_memory_the_interval_tells() -> None:
    told, where = _tell(_card(type=2, queue=2, due=1010, interval=30, factor=2500))
    assert _kinds(told) == ["taken over"]
    assert (where.stability, where.last_day) == (30.0, _TODAY + 10 - 30)
    assert where.difficulty is not None
    assert 1 <= where.difficulty <= 10


def test_suspended_flagged_and_buried_cards_stay_so() -> None:
    told, where = _tell(_card(queue=-1, flags=2))
    assert (_kinds(told), where.suspended, where.flag) == (["suspended", "flagged"], True, 2)
    told, _ = _tell(_card(queue=-2))
    assert _kinds(told) == ["buried"]
    told, _ = _tell(_card(queue=-3, changed=_NOW // 1000 - 86_400))
    assert told == []


def test_reviews_of_the_future_and_without_a_rating_are_left_out_and_counted() -> None:
    teller = PastTeller(DEFAULT_PARAMETERS, 0, _days())
    strange = [_review(-1, 3, 5, LEARN), _review(2, 0, 5, REVIEW), _review(30_000, 3, 5, LEARN)]
    assert teller.tell(_KEY, _card(), strange) == ([], Where())
    assert teller.left_out == {LeftOut.REVIEW_IN_FUTURE: 2, LeftOut.REVIEW_UNKNOWN: 1}


@pytest.mark.parametrize(
    "data", ["", "{}", "[", "[]", '{"s":1}', '{"s":-1,"d":5}', '{"s":1,"d":11}']
)
def test_a_memory_that_is_none_is_not_taken(data: str) -> None:
    assert memory_of(_card(data=data)) is None


def test_a_memory_is_taken_within_the_bounds_of_fsrs() -> None:
    assert memory_of(_card(data='{"s":0.0001,"d":10,"lrt":5}')) == (0.001, 10.0)


def test_a_review_that_stands_twice_counts_once_and_reviews_are_told_in_order() -> None:
    early, late = _review(2, 3, 5, LEARN), _review(1, 4, 9, REVIEW)
    assert list(in_order([late, early, late])) == [early, late]


def test_a_reset_by_hand_chose_no_day_and_previews_alone_choose_none() -> None:
    told, where = _tell(_card(type=0), _review(1, 3, 0, FILTERED, factor=0))
    assert (_kinds(told), where.state) == (["practised"], State.NEW)
    told, where = _tell(_card(type=0), _review(9, 3, 5, LEARN), _review(1, 0, 0, MANUAL, factor=0))
    assert (_kinds(told), where.state) == (["answered", "reset"], State.NEW)
