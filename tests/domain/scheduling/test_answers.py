"""What the buttons offer is what happens, and the events tell it."""

from __future__ import annotations

import json
import random
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.cards import DAY, MOMENT, NOON, ratings, states

from gradus.domain.scheduling.answers import Answer, after_answer, due_after, outcomes
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Outcome, Rating, State
from gradus.domain.scheduling.study_day import Moment

_MODEL = MemoryModel(SchedulerSettings())
_IN_REVIEW = CardState(
    State.REVIEW, None, Memory(20.0, 5.0), Due(day=DAY), DAY - 60, DAY - 20, reviews=4
)


def _empty(_day: int) -> int:
    return 0


def _answer(card: CardState, chosen: Outcome) -> Answer:
    return Answer(
        rating=chosen.rating,
        duration=timedelta(seconds=4),
        seed=17,
        before=card.state,
        state=chosen.state,
        step=chosen.step,
        due=chosen.due,
        version=0,
    )


@given(states, st.text(max_size=10), st.dictionaries(st.integers(1, 4_000), st.integers(0, 99)))
def test_the_button_says_what_the_answer_stores(
    card: CardState, key: str, due: dict[int, int]
) -> None:
    load = Counter(due).__getitem__
    for chosen in outcomes(_MODEL, card, key, MOMENT, load):
        after = after_answer(_MODEL, card, _answer(card, chosen), MOMENT.day)
        assert (after.memory, after.state, after.step, after.due) == (
            chosen.memory,
            chosen.state,
            chosen.step,
            chosen.due,
        )
        assert after.reviews == card.reviews + 1
        today = max(DAY, card.last_day or DAY)
        if chosen.state is State.REVIEW:
            assert chosen.due == Due(day=today + chosen.interval.days)
            assert chosen.interval >= timedelta(days=1)
        else:
            assert chosen.due == Due(at=NOON + chosen.interval)


@given(states, st.text(max_size=10), st.dictionaries(st.integers(1, 4_000), st.integers(0, 99)))
def test_a_better_rating_never_comes_back_sooner(
    card: CardState, key: str, due: dict[int, int]
) -> None:
    offered = outcomes(_MODEL, card, key, MOMENT, Counter(due).__getitem__)
    intervals = [one.interval for one in offered]
    assert intervals == sorted(intervals)
    assert [one.rating for one in offered] == list(Rating)


def test_a_new_card_is_offered_its_learning_steps() -> None:
    again, hard, good, easy = outcomes(_MODEL, CardState(), "own:a:0", MOMENT, _empty)
    assert again.due == Due(at=NOON + timedelta(minutes=1))
    assert hard.due == Due(at=NOON + timedelta(minutes=5, seconds=30))
    assert good.due == Due(at=NOON + timedelta(minutes=10))
    assert easy.state is State.REVIEW


def test_a_card_in_its_last_step_graduates_with_good_and_starts_again_with_again() -> None:
    card = CardState(State.LEARNING, 1, Memory(2.3, 5.0), Due(at=NOON), DAY, DAY, reviews=1)
    again, hard, good, _ = outcomes(_MODEL, card, "own:a:0", MOMENT, _empty)
    assert (again.step, again.interval) == (0, timedelta(minutes=1))
    assert (hard.step, hard.interval) == (1, timedelta(minutes=10))
    assert (good.state, good.step) == (State.REVIEW, None)


def test_a_failed_review_is_relearned_for_ten_minutes_and_counts_as_a_lapse() -> None:
    again, *others = outcomes(_MODEL, _IN_REVIEW, "own:a:0", MOMENT, _empty)
    assert (again.state, again.due) == (State.RELEARNING, Due(at=NOON + timedelta(minutes=10)))
    assert after_answer(_MODEL, _IN_REVIEW, _answer(_IN_REVIEW, again), DAY).lapses == 1
    for better in others:
        assert after_answer(_MODEL, _IN_REVIEW, _answer(_IN_REVIEW, better), DAY).lapses == 0


def test_failing_a_step_is_no_further_lapse() -> None:
    card = CardState(State.RELEARNING, 0, Memory(2.0, 6.0), Due(at=NOON), DAY - 9, DAY, 5, 1)
    again, *_ = outcomes(_MODEL, card, "own:a:0", MOMENT, _empty)
    assert after_answer(_MODEL, card, _answer(card, again), DAY).lapses == 1


def test_the_first_and_the_last_study_day_are_kept() -> None:
    *_, easy = outcomes(_MODEL, CardState(), "own:a:0", MOMENT, _empty)
    first = after_answer(_MODEL, CardState(), _answer(CardState(), easy), DAY)
    again = after_answer(_MODEL, first, _answer(first, easy), DAY + 8)
    assert (first.first_day, first.last_day) == (DAY, DAY)
    assert (again.first_day, again.last_day) == (DAY, DAY + 8)


def test_a_clock_set_back_does_not_turn_a_cards_history_round() -> None:
    tomorrow = CardState(State.REVIEW, None, Memory(3.0, 5.0), Due(day=DAY + 1), DAY, DAY + 1)
    *_, good, _ = outcomes(_MODEL, tomorrow, "own:a:0", MOMENT, _empty)
    after = after_answer(_MODEL, tomorrow, _answer(tomorrow, good), DAY)
    assert after.last_day == DAY + 1
    assert after.due == Due(day=DAY + 1 + good.interval.days)


def test_an_interval_holds_although_the_study_day_changed_while_the_card_was_on_screen() -> None:
    *_, good, _ = outcomes(_MODEL, _IN_REVIEW, "own:a:0", MOMENT, _empty)
    later = Moment(NOON + timedelta(hours=17), DAY + 1)
    due = due_after(_IN_REVIEW, good.state, good.interval, later)
    assert due == Due(day=DAY + 1 + good.interval.days)


def test_the_choice_is_seeded_by_card_and_number_of_reviews_only() -> None:
    random.seed(3)
    before = random.getstate()
    first = outcomes(_MODEL, _IN_REVIEW, "own:a:0", MOMENT, _empty)
    assert random.getstate() == before
    random.seed(4)
    assert outcomes(_MODEL, _IN_REVIEW, "own:a:0", MOMENT, _empty) == first
    keys = [f"own:{n}:0" for n in range(40)]
    goods = {outcomes(_MODEL, _IN_REVIEW, key, MOMENT, _empty)[2].interval for key in keys}
    assert len(goods) > 3


_times = st.integers(1_577_836_800, 4_102_444_800).map(lambda s: datetime.fromtimestamp(s, UTC))
_dues = st.one_of(
    st.integers(730_000, 800_000).map(lambda day: Due(day=day)),
    st.builds(
        lambda at, ms: Due(at=at.replace(microsecond=ms * 1000)), _times, st.integers(0, 999)
    ),
)
_answers = st.builds(
    Answer,
    rating=ratings,
    duration=st.integers(0, 60_000).map(lambda ms: timedelta(milliseconds=ms)),
    seed=st.integers(0, 2**48 - 1),
    before=st.sampled_from(State),
    state=st.sampled_from(State),
    step=st.one_of(st.none(), st.integers(0, 5)),
    due=_dues,
    version=st.integers(0, 9),
)


@given(_answers)
def test_an_answer_survives_its_way_through_json(answer: Answer) -> None:
    assert Answer.from_payload(json.loads(json.dumps(answer.payload()))) == answer


def test_an_answers_payload_is_plain_json() -> None:
    at = datetime(2026, 1, 5, 12, 0, 0, 250_000, tzinfo=UTC)
    answer = Answer(
        Rating.GOOD, timedelta(seconds=4.2), 99, State.NEW, State.LEARNING, 1, Due(at=at), 0
    )
    assert answer.payload() == {
        "rating": 3,
        "duration_ms": 4200,
        "seed": 99,
        "before": 0,
        "state": 1,
        "step": 1,
        "due_day": None,
        "due_at": 1_767_614_400_250,
        "parameters": 0,
    }


@pytest.mark.parametrize("due", [{}, {"day": DAY, "at": NOON}])
def test_a_due_is_either_a_day_or_an_instant(due: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="either a study day or an instant"):
        Due(**due)  # type: ignore[arg-type]
