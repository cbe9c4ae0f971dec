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
_DAYS = 730
_LATER = {
    0.0: (0.753, 0.638, 0.564, 0.512, 0.468, 0.440, 0.422, 0.397, 0.385),
    -0.5: (2.109, 1.873, 1.719, 1.595, 1.502, 1.432, 1.379, 1.325, 1.287),
    -0.25: (1.260, 1.093, 0.985, 0.904, 0.838, 0.794, 0.763, 0.725, 0.704),
    0.3: (0.478, 0.394, 0.338, 0.306, 0.274, 0.256, 0.247, 0.227, 0.223),
    0.6: (0.336, 0.272, 0.228, 0.205, 0.181, 0.167, 0.163, 0.146, 0.143),
}
"""Minutes of one card from its third year on, by its surprise.

They are what the forecast has where it goes on for eleven years, which takes it minutes; those of
-0.25 are the geometric mean of their neighbours.
"""


@dataclass(frozen=True, slots=True)
class Followed:
    """What somebody asked, and the day on which they were really finished."""

    asked: Asked
    finished: int


@cache
def curves() -> tuple[tuple[float, ...], ...]:
    """Return a new card's minutes on each day, as predicted and for people with other memories."""
    found = []
    for surprise, years in _LATER.items():
        forecaster = Forecaster(SchedulerSettings(), Habits(surprise=(surprise,) * 5))
        loads = forecaster.plan({1: 1.0}, 1, _DAYS).loads(forecaster.habits.seconds)
        minutes = [day.minutes for day in loads]
        later = [year / 365 for year in years for _ in range(365)]
        found.append((*minutes, *later[: LAST + 365 - _DAYS]))
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
        asked.review_cap,
    )
