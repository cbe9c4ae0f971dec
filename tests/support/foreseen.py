"""The forecast beside what a simulated learner then has to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from tests.support.learners import Given, Learner, anybody

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.learning import learn
from gradus.domain.scheduling.forecast.model import ForecastCard
from gradus.domain.scheduling.forecast.watching import SeenAnswer, watch
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import State

NEW_A_DAY = 12
DAYS = 30


@dataclass(frozen=True, slots=True)
class Foreseen:
    """30 days of one learner; minutes and reviews by day as forecast, as they came, and as due.

    `due` counts the cards that were due on each day when the forecast was made, and nothing else.
    """

    minutes: tuple[float, ...]
    actual_minutes: tuple[float, ...]
    reviews: tuple[float, ...]
    actual_reviews: tuple[float, ...]
    due_minutes: tuple[float, ...]
    usual_minutes: tuple[float, ...]


def foresee(seed: int, history_days: int = 90, new_a_day: int = NEW_A_DAY) -> Foreseen:
    """Let a learner study for a while, forecast 30 days, and let them study on."""
    learner = Learner(anybody(seed), seed)
    past = learner.study([new_a_day] * history_days)
    today = learner.day
    settings = SchedulerSettings()
    cards = [_card(learner, key) for key in learner.cards]
    habits = learn(_seen(past, settings), cards, today)
    plan = [new_a_day] * DAYS
    said = Forecaster(settings, habits).forecast(cards, plan, today, DAYS)
    usual = Forecaster(settings).forecast(cards, plan, today, DAYS)
    due = Counter(max(card.due, today) for card in cards)
    came = learner.study(plan)
    return Foreseen(
        minutes=tuple(day.minutes for day in said),
        actual_minutes=_by_day(came, today, seconds=True),
        reviews=tuple(day.reviews for day in said),
        actual_reviews=_by_day(came, today, seconds=False),
        due_minutes=tuple(due[today + n] * habits.seconds[State.REVIEW] / 60 for n in range(DAYS)),
        usual_minutes=tuple(day.minutes for day in usual),
    )


def wape(said: Sequence[float], came: Sequence[float], days: int) -> tuple[float, float]:
    """Return the sum of absolute errors and the sum of what came, over spans of so many days.

    Their quotient is the weighted absolute percentage error. What is left at the end and makes no
    whole span is left out.
    """
    spans = range(0, len(came) - days + 1, days)
    errors = (abs(sum(said[n : n + days]) - sum(came[n : n + days])) for n in spans)
    return sum(errors), sum(sum(came[n : n + days]) for n in spans)


def _seen(given: Sequence[Given], settings: SchedulerSettings) -> list[SeenAnswer]:
    by_card: dict[str, list[tuple[int, Answer]]] = {}
    for one in given:
        by_card.setdefault(one.card, []).append((one.day, one.answer))
    model = MemoryModel(settings)
    return [seen for answers in by_card.values() for seen in watch(model, answers)]


def _card(learner: Learner, key: str) -> ForecastCard:
    state = learner.cards[key].state
    assert state.memory is not None
    assert state.last_day is not None
    return ForecastCard(
        state.state, state.memory, learner.cards[key].due, state.last_day, state.step
    )


def _by_day(given: Sequence[Given], today: int, *, seconds: bool) -> tuple[float, ...]:
    days = [0.0] * DAYS
    for one in given:
        if seconds:
            days[one.day - today] += one.answer.duration / timedelta(minutes=1)
        elif one.answer.before is State.REVIEW:
            days[one.day - today] += 1
    return tuple(days)
