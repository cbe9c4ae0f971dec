from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from gradus.domain.planning.finish.capacity import fitting, usual_week, weeks_ahead
from gradus.domain.planning.free_time import FreeTime, Span, Window
from gradus.domain.planning.work import PlanRules

BERLIN = ZoneInfo("Europe/Berlin")
RULES = PlanRules(block=60, pause=10, weekly_review=0)
EVENING = Window(18 * 60, 20 * 60 + 10)  # two blocks with a break
MONDAYS = FreeTime(((EVENING,), *[()] * 6))
MONDAY = datetime(2026, 3, 23, 8, tzinfo=UTC)  # clocks go forward on the 29th


@pytest.mark.parametrize(
    ("minutes", "fit"), [(0, 0), (14, 0), (30, 30), (59, 45), (130, 120), (150, 120), (155, 135)]
)
def test_blocks_and_the_breaks_between_them_fit_into_a_stretch(minutes: int, fit: int) -> None:
    assert fitting(minutes, RULES) == fit


def first(free: FreeTime, rules: PlanRules = RULES, now: datetime = MONDAY, *busy: Span) -> float:
    week = next(weeks_ahead(free, busy, rules, now, BERLIN))
    assert sum(week[1:]) == 0
    return week[0]


def test_a_week_holds_the_windows_of_its_days() -> None:
    assert first(MONDAYS) == 120


def test_exceptions_replace_a_day() -> None:
    off = FreeTime(MONDAYS.weekly, {MONDAY.toordinal() + 7: ()})
    weeks = islice(weeks_ahead(off, (), RULES, MONDAY, BERLIN), 3)
    assert [sum(week) for week in weeks] == [120, 0, 120]


def test_what_is_left_of_today_counts_from_now_on() -> None:
    half_past_six = datetime(2026, 3, 23, 17, 30, tzinfo=UTC)
    assert first(MONDAYS, RULES, half_past_six) == 90


def test_busy_times_are_taken_out() -> None:
    dinner = Span(datetime(2026, 3, 23, 17, 30, tzinfo=UTC), datetime(2026, 3, 23, 18, tzinfo=UTC))
    before = Span(datetime(2026, 3, 23, 9, tzinfo=UTC), datetime(2026, 3, 23, 10, tzinfo=UTC))
    trip = Span(datetime(2026, 3, 23, 1, tzinfo=UTC), datetime(2026, 3, 29, tzinfo=UTC))
    # 18:00-18:30 and 19:00-20:10 are left: 30 and 60 minutes.
    after = Span(datetime(2026, 3, 24, 9, tzinfo=UTC), datetime(2026, 3, 24, 10, tzinfo=UTC))
    assert first(MONDAYS, RULES, MONDAY, dinner, before, after) == 90
    assert first(MONDAYS, RULES, MONDAY, trip) == 0
    weeks = list(islice(weeks_ahead(MONDAYS, [trip], RULES, MONDAY, BERLIN), 2))
    assert [sum(week) for week in weeks] == [0, 120]


def test_a_night_on_which_clocks_go_forward_is_an_hour_shorter() -> None:
    night = FreeTime((*[()] * 6, (Window(0, 240),)))
    week = next(weeks_ahead(night, (), replace(RULES, pause=0), MONDAY, BERLIN))
    assert week[6] == 180


def test_a_window_until_midnight_ends_with_the_day() -> None:
    assert first(FreeTime(((Window(1380, 1440),), *[()] * 6))) == 60


def test_no_day_holds_more_than_its_cap() -> None:
    assert first(MONDAYS, replace(RULES, day_cap=75)) == 75


def test_the_weekly_review_takes_its_time_on_the_last_free_day() -> None:
    both = FreeTime(((EVENING,), (EVENING,), *[()] * 5))
    week = next(weeks_ahead(both, (), replace(RULES, weekly_review=30), MONDAY, BERLIN))
    assert week[:3] == (120, 90, 0)


def test_the_usual_week_begins_on_any_weekday_and_knows_no_exceptions() -> None:
    off = FreeTime(MONDAYS.weekly, {MONDAY.toordinal(): ()})
    assert usual_week(off, RULES, MONDAY.toordinal()) == (120, *[0] * 6)
    assert usual_week(off, RULES, MONDAY.toordinal() + 1) == (*[0] * 6, 120)
    assert usual_week(off, replace(RULES, day_cap=60), MONDAY.toordinal())[0] == 60
