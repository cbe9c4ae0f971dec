"""What memory promised before each answer, against Anki's own memory states and by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Rating, State
from gradus.domain.statistics.past import past_answers

MODEL = MemoryModel(SchedulerSettings())
DAY = 739_000
NOON = datetime(2024, 4, 22, 12, tzinfo=UTC)


def answered(
    number: int, rating: Rating, day: int, before: State = State.REVIEW, interval: int = 7
) -> Event:
    answer = Answer(
        rating, timedelta(seconds=8), 0, before, State.REVIEW, None, Due(day=day + interval), 0
    )
    return _event(number, EventKind.ANSWERED, day, dict(answer.payload()))


def undone(number: int, target: int, day: int) -> Event:
    return _event(number, EventKind.UNDONE, day, {"target": str(target)})


def _event(number: int, kind: EventKind, day: int, payload: dict[str, object]) -> Event:
    wall = NOON + timedelta(days=day - DAY)
    return Event(str(number), "here", number, number, wall, day, kind, "own:a:0", payload)


def predicted(events: Sequence[Event]) -> list[float | None]:
    return [one.predicted for one in past_answers(MODEL, events)]


def test_the_first_answer_has_no_prediction_and_the_second_follows_the_forgetting_curve() -> None:
    first = answered(1, Rating.EASY, DAY, before=State.NEW)
    second = answered(2, Rating.GOOD, DAY + 5)
    # Easy gives 8.2956 days; (1 + 0.98035 · 5 / 8.2956) ** -0.1542, by FSRS-6's own formula.
    assert predicted([first, second]) == [None, pytest.approx(0.930909, abs=1e-6)]


def test_the_third_answer_goes_by_the_stability_that_anki_computes() -> None:
    history = [
        answered(1, Rating.EASY, DAY, before=State.NEW),
        answered(2, Rating.GOOD, DAY + 7),
        answered(3, Rating.AGAIN, DAY + 7 + 36),
    ]
    # Anki gives 36.05645 days after "4@0 3@7"; its 36th day is a little above 90 %.
    assert predicted(history)[2] == pytest.approx(0.900108, abs=1e-6)


def test_an_answer_that_was_taken_back_is_none() -> None:
    history = [
        answered(1, Rating.EASY, DAY, before=State.NEW),
        answered(2, Rating.AGAIN, DAY + 5),
        undone(3, 2, DAY + 5),
        answered(4, Rating.GOOD, DAY + 5),
    ]
    found = list(past_answers(MODEL, history))
    assert [one.rating for one in found] == [Rating.EASY, Rating.GOOD]
    assert found[1].predicted == pytest.approx(0.930909, abs=1e-6)


def test_a_second_review_on_one_day_promises_nothing() -> None:
    history = [
        answered(1, Rating.EASY, DAY, before=State.NEW),
        answered(2, Rating.GOOD, DAY + 5),
        answered(3, Rating.GOOD, DAY + 5),
    ]
    assert predicted(history)[2] is None


def test_a_card_is_mature_after_an_interval_of_21_days() -> None:
    history = [
        answered(1, Rating.GOOD, DAY, before=State.NEW, interval=20),
        answered(2, Rating.GOOD, DAY + 20, interval=21),
        answered(3, Rating.GOOD, DAY + 50),
    ]
    found = list(past_answers(MODEL, history))
    assert [(one.interval, one.mature) for one in found] == [(None, False), (20, False), (21, True)]
    assert [one.reviewed for one in found] == [False, True, True]


def test_time_and_outcome_are_those_of_the_answer() -> None:
    (found,) = past_answers(MODEL, [answered(1, Rating.AGAIN, DAY, before=State.LEARNING)])
    assert (found.day, found.at, found.seconds, found.recalled) == (DAY, NOON, 8.0, False)


def test_other_events_change_the_card_and_are_no_answers() -> None:
    reset = _event(2, EventKind.RESET, DAY + 3, {})
    history = [
        answered(1, Rating.EASY, DAY, before=State.NEW),
        reset,
        answered(3, Rating.GOOD, DAY + 5),
    ]
    assert predicted(history) == [None, None]


def test_a_card_that_was_given_another_day_has_the_interval_to_that_day() -> None:
    moved = _event(2, EventKind.RESCHEDULED, DAY + 1, {"due_day": DAY + 30})
    set_aside = _event(3, EventKind.SUSPENDED, DAY + 2, {"on": True})
    history = [
        answered(1, Rating.EASY, DAY, before=State.NEW),
        moved,
        set_aside,
        answered(4, Rating.GOOD, DAY + 9),
    ]
    assert [one.interval for one in past_answers(MODEL, history)] == [None, 30]
    # The day it was given changes nothing of the memory: Easy gives 8.2956 days.
    assert predicted(history)[1] == pytest.approx(0.894304, abs=1e-6)


def test_another_day_of_a_card_without_an_answer_is_none() -> None:
    moved = _event(1, EventKind.RESCHEDULED, DAY, {"due_day": DAY + 30})
    history = [moved, answered(2, Rating.GOOD, DAY + 1)]
    assert [one.interval for one in past_answers(MODEL, history)] == [None]


def test_a_prediction_is_for_cards_in_review_and_recall_for_every_later_day() -> None:
    history = [
        answered(1, Rating.EASY, DAY, before=State.NEW),
        answered(2, Rating.GOOD, DAY + 5, before=State.RELEARNING),
    ]
    first, second = past_answers(MODEL, history)
    assert (first.recall, first.stability) == (None, None)
    assert (second.predicted, second.interval) == (None, None)
    assert second.recall == pytest.approx(0.930909, abs=1e-6)
    assert second.stability == pytest.approx(8.2956)
