"""A person of whom all is known, so that a finish date can be computed by hand."""

from __future__ import annotations

import math

from gradus.domain.planning.finish.adherence import EVEN, Adherence
from gradus.domain.planning.finish.beliefs import Factor, Share
from gradus.domain.planning.finish.habits import Habits, Unrest

MONDAY = 739_621
SURE = 1e9
NEVER, ALWAYS = Share(1e-9, SURE), Share(SURE, 1e-9)


def certain(
    kept: float = 1.0,
    pace: float = 1.0,
    reviews: float = 1.0,
    weekdays: tuple[float, ...] = EVEN,
    length: float = 1.0,
) -> Habits:
    """Return habits without doubt: the share kept, and factors on topics and on reviews."""
    belief = Share(kept * SURE, max(1 - kept, 1e-9) * SURE)
    adherence = Adherence(belief, NEVER, NEVER, False, 0.0, weekdays, length)
    return Habits(adherence, _exactly(pace), _exactly(reviews), Unrest(0.0, 0.0, 0.0, 0.0))


def _exactly(factor: float) -> Factor:
    return Factor(math.log(factor), 1e-9)
