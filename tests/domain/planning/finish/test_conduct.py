from __future__ import annotations

import math
import random
from dataclasses import replace
from itertools import islice
from statistics import fmean

import pytest
from tests.support.certain import ALWAYS, NEVER, certain

from gradus.domain.planning.finish import priors
from gradus.domain.planning.finish.beliefs import Factor, Share
from gradus.domain.planning.finish.conduct import Conduct, conduct, draw_factor
from gradus.domain.planning.finish.habits import Habits, Unrest


def weeks(habits: Habits, count: int, seed: int = 1) -> list[Conduct]:
    return list(islice(conduct(habits, random.Random(seed)), count))


def test_somebody_certain_keeps_the_same_share_every_week() -> None:
    for week in weeks(certain(kept=0.7, pace=1.5, length=1.1), 5):
        assert week.used == pytest.approx(0.7 * 1.1, rel=1e-3)
        assert week.pace == pytest.approx(1.5)


def test_a_run_of_bad_weeks_goes_on_as_long_as_it_is_likely_to() -> None:
    habits = certain(kept=0.9)
    ordinary = replace(habits.adherence, stays=ALWAYS)
    caught = replace(ordinary, bad_now=True)
    assert min(week.used for week in weeks(replace(habits, adherence=ordinary), 50)) > 0.85
    bad = [week.used for week in weeks(replace(habits, adherence=caught), 2000)]
    assert fmean(bad) == pytest.approx(priors.IN_BAD.mean, abs=0.02)


def test_bad_weeks_come_as_often_as_they_are_believed_to() -> None:
    # Of a chain that falls with 0.2 and stays with 0.6 a share of 0.2 / (0.2 + 0.4) is bad.
    sure = 1e9
    habits = certain(kept=1.0)
    falls, stays = Share(0.2 * sure, 0.8 * sure), Share(0.6 * sure, 0.4 * sure)
    chain = replace(habits, adherence=replace(habits.adherence, falls=falls, stays=stays))
    ordinary = [week.used > 0.999 for week in weeks(chain, 6000)]
    assert fmean(ordinary) == pytest.approx(2 / 3, abs=0.03)


def test_first_zeal_wanes() -> None:
    habits = certain(kept=0.8)
    new = replace(habits, adherence=replace(habits.adherence, novelty=1.0))
    first, later = zip(
        *((run[0].used, run[-1].used) for run in (weeks(new, 60, seed) for seed in range(400))),
        strict=True,
    )
    assert fmean(first) == pytest.approx(0.8, abs=1e-3)
    # Most of the logarithm's normal law lies where the curve of log-odds is nearly straight.
    waned = 1 / (1 + math.exp(-(math.log(4) - priors.WANES)))
    assert fmean(later) == pytest.approx(waned, abs=0.02)


def test_pace_and_free_time_wander() -> None:
    restless = replace(certain(kept=1.0), unrest=Unrest(0.0, 0.1, 0.2, 0.0))
    ends = [weeks(restless, 26, seed)[-1] for seed in range(300)]
    for place, each in ((0, 0.2), (1, 0.1)):
        logs = [math.log((week.used, week.pace)[place]) for week in ends]
        spread = math.sqrt(fmean(one * one for one in logs))
        assert spread == pytest.approx(each * math.sqrt(25), rel=0.15)


def test_the_same_chances_give_the_same_weeks() -> None:
    assert weeks(Habits(), 30, 4) == weeks(Habits(), 30, 4)
    assert weeks(Habits(), 30, 4) != weeks(Habits(), 30, 5)


def test_a_factor_is_drawn_about_its_median() -> None:
    chance = random.Random(2)
    drawn = sorted(draw_factor(Factor(math.log(1.5), 0.3), chance) for _ in range(2001))
    assert drawn[1000] == pytest.approx(1.5, rel=0.05)


def test_a_share_of_nothing_or_all_can_be_kept() -> None:
    habits = certain()
    nothing = replace(habits, adherence=replace(habits.adherence, kept=NEVER))
    assert weeks(nothing, 1)[0].used == pytest.approx(0.0, abs=1e-5)
