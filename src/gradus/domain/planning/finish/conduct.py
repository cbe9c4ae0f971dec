"""How one person might go on: what they keep, their free time and their pace, week after week."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.planning.finish import priors
from gradus.domain.planning.finish.adherence import Adherence
from gradus.domain.planning.finish.beliefs import Factor, Share
from gradus.domain.planning.finish.habits import Habits


@dataclass(frozen=True, slots=True)
class Conduct:
    """One week: the share of free time that is used, and real minutes per planned minute."""

    used: float
    pace: float


def conduct(habits: Habits, chance: random.Random) -> Iterator[Conduct]:
    """Yield weeks without end; the same generator gives the same weeks."""
    pace = draw_factor(habits.pace, chance)
    room = 1.0
    kept = _kept(habits.adherence, habits.unrest.zeal, chance)
    while True:
        yield Conduct(next(kept) * room * habits.adherence.length, pace)
        pace *= math.exp(chance.gauss(0.0, habits.unrest.pace))
        room *= math.exp(chance.gauss(0.0, habits.unrest.room))


def draw_factor(belief: Factor, chance: random.Random) -> float:
    """Draw a factor from what is believed of it."""
    return math.exp(chance.gauss(belief.centre, belief.spread))


def _kept(adherence: Adherence, wanders: float, chance: random.Random) -> Iterator[float]:
    """Yield the share of each week that is kept; bad weeks follow one another by a Markov chain."""
    zeal = _log_odds(_draw(adherence.kept, chance))
    falls, stays = _draw(adherence.falls, chance), _draw(adherence.stays, chance)
    wanes = adherence.novelty * chance.gauss(priors.WANES, priors.WANES_SPREAD)
    bad = adherence.bad_now
    week = 0
    while True:
        bad = chance.random() < (stays if bad else falls)
        zeal += chance.gauss(0.0, wanders)
        now = zeal - wanes * (1 - math.exp(-week / priors.NOVELTY_WEEKS))
        yield _draw(priors.IN_BAD, chance) if bad else 1 / (1 + math.exp(-now))
        week += 1


def _draw(belief: Share, chance: random.Random) -> float:
    return chance.betavariate(belief.yes, belief.no)


def _log_odds(share: float) -> float:
    inside = min(max(share, 1e-6), 1 - 1e-6)
    return math.log(inside / (1 - inside))
