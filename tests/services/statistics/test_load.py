"""The load ahead as the page tells it: days and weeks, read once until something changes."""

from __future__ import annotations

import pytest

from gradus.domain.scheduling.forecast.model import DayLoad, ForecastCard, Habits
from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.scheduling.model import Memory, State
from gradus.domain.statistics.period import Period, Span
from gradus.services.forecast.service import Outlook
from gradus.services.statistics.load import LoadForecast, in_stretches
from gradus.services.statistics.view import LoadAhead

_TODAY = 739_621  # Monday 5 January 2026
CARD = ForecastCard(State.REVIEW, Memory(10.0, 5.0), due=_TODAY + 6, last=_TODAY - 4)


class Outlooks:
    """Counts how often somebody looked."""

    def __init__(self, *cards: ForecastCard) -> None:
        self.cards = cards
        self.looks = 0

    def __call__(self) -> Outlook:
        self.looks += 1
        return Outlook(_TODAY, SchedulerSettings(), Habits(), self.cards, 0, 0)


def test_a_card_is_expected_on_the_day_it_is_due_and_not_before() -> None:
    found = LoadForecast(Outlooks(CARD)).ahead(Period.MONTH, 1)
    assert [one.first - _TODAY for one in found] == list(range(30))
    assert [one.reviews for one in found[:7]] == pytest.approx([0, 0, 0, 0, 0, 0, 1])
    # One answer of 15 seconds and, where it was forgotten, those of its relearning step.
    assert 0.25 <= found[6].minutes <= 0.35


def test_weeks_are_the_sums_of_their_days() -> None:
    thursday = _TODAY + 3
    days = [DayLoad(thursday + n, (1.0, 0.0, 2.0 + n, 0.5), 10.0 * n) for n in range(12)]
    assert list(in_stretches(days, Span.WEEK, thursday)) == [
        LoadAhead(thursday, 4, 2 + 3 + 4 + 5, 60.0),
        LoadAhead(thursday + 4, 7, 6 + 7 + 8 + 9 + 10 + 11 + 12, 490.0),
        LoadAhead(thursday + 11, 1, 13.0, 110.0),
    ]


def test_nothing_learned_is_no_forecast() -> None:
    assert LoadForecast(Outlooks()).ahead(Period.YEAR, 1) == ()


def test_looking_again_computes_nothing_until_something_changes() -> None:
    outlooks = Outlooks(CARD)
    forecast = LoadForecast(outlooks)
    first = forecast.ahead(Period.MONTH, "one event")
    assert forecast.ahead(Period.MONTH, "one event") is first
    assert len(forecast.ahead(Period.QUARTER, "one event")) == 90
    assert outlooks.looks == 1
    outlooks.cards = ()
    assert forecast.ahead(Period.MONTH, "two events") == ()
