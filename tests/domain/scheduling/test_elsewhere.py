"""Answers from another program read as if they had been given here, without fuzz."""

from __future__ import annotations

from datetime import timedelta

from tests.support.cards import DAY, NOON

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.elsewhere import answers_elsewhere
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Rating, State
from gradus.domain.scheduling.seed import card_seed
from gradus.domain.scheduling.study_day import Moment

KEY = "own:a:0"
FIVE_SECONDS = timedelta(seconds=5)
FITTED = MemoryModel(SchedulerSettings(version=3))


def _told(*reviews: tuple[Moment, Rating]) -> list[Answer]:
    given = ((moment, rating, FIVE_SECONDS) for moment, rating in reviews)
    told = list(answers_elsewhere(FITTED, KEY, given))
    assert [moment for moment, _ in told] == [moment for moment, _ in reviews]
    return [answer for _, answer in told]


def test_a_first_easy_is_due_after_the_initial_stability_in_whole_days() -> None:
    (answer,) = _told((Moment(NOON, DAY), Rating.EASY))
    # Of FSRS-6's default parameters the fourth, 8.2956 days, is the stability after Easy.
    assert (answer.before, answer.state, answer.step) == (State.NEW, State.REVIEW, None)
    assert answer.due == Due(day=DAY + 8)
    assert (answer.duration, answer.version) == (FIVE_SECONDS, 3)


def test_a_card_goes_through_its_steps_from_answer_to_answer() -> None:
    later = NOON + timedelta(minutes=2)
    first, second = _told((Moment(NOON, DAY), Rating.AGAIN), (Moment(later, DAY), Rating.GOOD))
    assert (first.before, first.state, first.step) == (State.NEW, State.LEARNING, 0)
    assert first.due == Due(at=NOON + timedelta(minutes=1))
    assert (second.before, second.state, second.step) == (State.LEARNING, State.LEARNING, 1)
    assert second.due == Due(at=later + timedelta(minutes=10))
    assert [first.seed, second.seed] == [card_seed(KEY, 0), card_seed(KEY, 1)]


def test_a_clock_that_went_back_counts_as_the_same_day() -> None:
    easy, back = (Moment(NOON, DAY), Rating.EASY), (Moment(NOON, DAY - 5), Rating.GOOD)
    same = (Moment(NOON, DAY), Rating.GOOD)
    assert _told(easy, back)[1].state is State.REVIEW
    assert _told(easy, back)[1].due == _told(easy, same)[1].due
