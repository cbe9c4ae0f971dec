"""All that is learned about one person for the finish date."""

from __future__ import annotations

from dataclasses import dataclass, field

from gradus.domain.planning.finish import priors
from gradus.domain.planning.finish.adherence import Adherence, learn_adherence
from gradus.domain.planning.finish.beliefs import Factor
from gradus.domain.planning.finish.history import Compared, History


@dataclass(frozen=True, slots=True)
class Unrest:
    """How much things wander and differ, as standard deviations of logarithms (zeal: log-odds).

    `zeal`, `pace` and `room` (free time) are those of one week's change, `topics` is that of one
    topic's pace about the person's.
    """

    zeal: float = priors.ZEAL_DRIFT
    pace: float = priors.PACE_DRIFT
    room: float = priors.ROOM_DRIFT
    topics: float = priors.TOPIC_NOISE


@dataclass(frozen=True, slots=True)
class Habits:
    """Adherence, `pace` (real minutes per planned minute of a topic), and the factor on reviews."""

    adherence: Adherence = field(default_factory=Adherence)
    pace: Factor = priors.PACE
    reviews: Factor = priors.REVIEWS
    unrest: Unrest = field(default_factory=Unrest)


def learn_habits(history: History) -> Habits:
    """Update the priors by what was planned and what came of it."""
    return Habits(
        learn_adherence(history),
        priors.PACE.seen(map(_factor, history.topics), priors.TOPIC_NOISE),
        priors.REVIEWS.seen(map(_factor, history.reviews), priors.REVIEW_NOISE),
    )


def _factor(one: Compared) -> float:
    return one.real / one.planned
