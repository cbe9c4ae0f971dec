"""Somebody of tests/support/lives.py asks when they will be finished, and goes on until then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import islice

from tests.support.lives import LAST, Asked, Kind, Life

from gradus.domain.planning.finish.capacity import usual_week, weeks_ahead
from gradus.domain.planning.finish.habits import learn_habits
from gradus.domain.planning.finish.history import Compared, history_of
from gradus.domain.planning.finish.request import FinishRequest, Piece
from gradus.domain.planning.work import PlanRules
from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.model import Habits
from gradus.domain.scheduling.memory import SchedulerSettings

RULES = PlanRules(weekly_review=0)
_SURPRISES = (0.0, -0.5, -0.25, 0.3, 0.6)
_DAYS = 730


@dataclass(frozen=True, slots=True)
class Followed:
    """What somebody asked, and the day on which they were really finished."""

    asked: Asked
    finished: int


@cache
def curves() -> tuple[tuple[float, ...], ...]:
    """Return a new card's minutes on each day, as predicted and for people with other memories."""
    found = []
    for surprise in _SURPRISES:
        forecaster = Forecaster(SchedulerSettings(), Habits(surprise=(surprise,) * 5))
        loads = forecaster.plan({1: 1.0}, 1, _DAYS).loads(forecaster.habits.seconds)
        minutes = [day.minutes for day in loads]
        tail = sum(minutes[-60:]) / 60
        found.append((*minutes, *[tail] * (LAST + 365 - _DAYS)))
    return tuple(found)


def follow(kind: Kind, seed: int, weeks: int) -> Followed | None:
    """Let somebody study for so many weeks, ask, and study until they are finished.

    None is returned for somebody who is finished before they ask.
    """
    life = Life(kind, seed, curves(), 7 * weeks)
    life.study(7 * weeks)
    if life.is_finished:
        return None
    asked = life.asked()
    life.study(LAST)
    return Followed(asked, life.day - 1)


def request_of(asked: Asked) -> FinishRequest:
    """Return what the program asks its simulation."""
    now = datetime.fromordinal(asked.day).replace(tzinfo=UTC)
    over = [Compared(one.planned, one.real) for one in asked.topics[: asked.finished]]
    history = history_of(asked.blocks, over, now, UTC)
    begun, *later = asked.topics[asked.finished :]
    left = max(begun.planned - asked.spent, 15.0)
    share = max(1 - asked.spent / begun.planned, 0.05)
    return FinishRequest(
        asked.day,
        (Piece(left, begun.cards * share), *(Piece(one.planned, one.cards) for one in later)),
        tuple(islice(weeks_ahead(asked.free_time, (), RULES, now, UTC), 52)),
        usual_week(asked.free_time, RULES, asked.day),
        asked.reviews,
        learn_habits(history),
        sum(one.planned for one in over) + begun.planned - left,
    )
