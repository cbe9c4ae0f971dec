"""What a history teaches about a person."""

from __future__ import annotations

import math

import pytest

from gradus.domain.planning.finish import priors
from gradus.domain.planning.finish.adherence import EVEN, Adherence, learn_adherence
from gradus.domain.planning.finish.habits import Habits, learn_habits
from gradus.domain.planning.finish.history import Compared, History


def weeks(*shares: float) -> Adherence:
    return learn_adherence(History(weeks=tuple(Compared(600, 600 * one) for one in shares)))


def test_nothing_is_learned_from_nothing() -> None:
    assert learn_habits(History()) == Habits()


def test_a_week_counts_by_the_share_that_was_kept() -> None:
    kept = weeks(0.8).kept
    assert kept.yes == pytest.approx(priors.KEPT.yes + 0.8 * priors.WEEK_COUNTS)
    assert kept.no == pytest.approx(priors.KEPT.no + 0.2 * priors.WEEK_COUNTS)


def test_an_old_week_counts_less_than_the_last() -> None:
    rising, falling = weeks(0.4, 0.4, 1.0, 1.0), weeks(1.0, 1.0, 0.4, 0.4)
    assert rising.kept.mean > falling.kept.mean


def test_bad_weeks_are_counted_by_their_runs_and_not_as_ordinary_ones() -> None:
    # good, bad, bad, good, good: one fall, one week that stayed good; one that stayed bad.
    learned = weeks(0.9, 0.1, 0.0, 0.9, 0.9)
    assert learned.falls == priors.FALLS.seen(1, 1)
    assert learned.stays == priors.STAYS.seen(1, 1)
    assert learned.kept.mean > priors.KEPT.mean
    assert not learned.bad_now


def test_the_last_week_tells_whether_a_run_goes_on() -> None:
    assert weeks(0.9, 0.2).bad_now


def test_a_week_without_a_plan_is_neither_good_nor_bad() -> None:
    kept, pause = Compared(600, 600), Compared()
    with_pause = learn_adherence(History(weeks=(kept, pause, kept)))
    assert with_pause.falls == priors.FALLS.seen(0, 1)


def test_zeal_has_waned_after_weeks_of_study() -> None:
    assert weeks(*[0.9] * 8).novelty == pytest.approx(math.exp(-8 / priors.NOVELTY_WEEKS))


def test_weekdays_differ_as_far_as_the_data_carry_it() -> None:
    # Mondays 32 h with 24 kept, Tuesdays 32 h with 8 kept: half of all. Held near 0.5 by 8 h they
    # are (24+4)/40 = 0.7 and (8+4)/40 = 0.3, and over their mean of 0.5 factors of 1.4 and 0.6.
    monday, tuesday = Compared(1920, 1440), Compared(1920, 480)
    days = (monday, tuesday, *[Compared()] * 5)
    assert learn_adherence(History(weekdays=days)).weekdays == pytest.approx(
        (1.4, 0.6, 1.0, 1.0, 1.0, 1.0, 1.0)
    )


def test_weekdays_are_alike_where_nothing_was_kept() -> None:
    assert learn_adherence(History(weekdays=(Compared(600, 0),) * 7)).weekdays == EVEN


def test_blocks_that_run_over_count_with_their_real_length() -> None:
    # 10 h planned took 12 h; held near 1 by 10 h: (12 + 10) / (10 + 10) = 1.1.
    learned = learn_adherence(History(blocks=Compared(600, 720)))
    assert learned.length == pytest.approx(1.1)


def test_slow_topics_and_long_reviews_are_learned_from() -> None:
    slow = (Compared(100, 200),) * 50
    learned = learn_habits(History(topics=slow, reviews=slow))
    assert learned.pace.median == pytest.approx(2.0, rel=0.05)
    assert learned.reviews.median == pytest.approx(2.0, rel=0.05)
    assert learned.pace.spread < priors.PACE.spread
