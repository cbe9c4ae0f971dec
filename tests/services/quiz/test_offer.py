from __future__ import annotations

from datetime import UTC, datetime, timedelta

from gradus.domain.scheduling.answers import outcomes
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.study_day import Moment
from gradus.services.quiz.offer import Offer, Outcomes
from gradus.services.quiz.session_view import Choice

MOMENT = Moment(datetime(2026, 11, 26, 12, tzinfo=UTC), 739946)


def test_the_outcomes_are_worked_out_once_and_only_when_they_are_looked_at() -> None:
    asked: list[int] = []

    def work_out() -> Outcomes:
        asked.append(1)
        return outcomes(MemoryModel(SchedulerSettings()), CardState(), "key", MOMENT, lambda _: 0)

    offer = Offer(work_out)
    assert offer
    assert len(offer) == 4
    assert asked == []
    assert [choice.rating for choice in offer] == list(Rating)
    assert offer[0] == Choice(Rating.AGAIN, timedelta(minutes=1))  # the first step of FSRS
    assert offer[1:3] == tuple(offer)[1:3]
    assert offer == tuple(offer)
    assert hash(offer) == hash(tuple(offer))
    assert asked == [1]
