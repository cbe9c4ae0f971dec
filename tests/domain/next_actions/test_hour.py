from __future__ import annotations

from gradus.domain.next_actions.hour import WeeklyHour, weekly_hour
from gradus.domain.planning.free_time import FreeTime, Window

EVENING, SHORT = Window(19 * 60, 21 * 60), Window(7 * 60, 7 * 60 + 30)


def week(**windows: Window) -> FreeTime:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return FreeTime(tuple((windows[name],) if name in windows else () for name in names))


def test_the_last_hour_of_the_least_busy_free_day_is_taken() -> None:
    free = week(mon=EVENING, wed=EVENING, fri=EVENING)
    assert weekly_hour(free, {0: 60, 2: 30, 4: 90}) == WeeklyHour(2, 20 * 60, 60)
    assert weekly_hour(free, {}) == WeeklyHour(0, 20 * 60, 60)


def test_an_hour_goes_before_less_than_an_hour() -> None:
    assert weekly_hour(week(tue=SHORT, sat=EVENING), {5: 500}) == WeeklyHour(5, 20 * 60, 60)


def test_where_no_window_is_so_long_it_is_shorter_and_below_a_quarter_there_is_none() -> None:
    assert weekly_hour(week(tue=SHORT), {}) == WeeklyHour(1, 7 * 60, 30)
    assert weekly_hour(week(tue=Window(420, 430)), {}) is None
    assert weekly_hour(week(), {}) is None
