from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.next_actions.weeks import WeeksKept, monday, weeks_kept, weeks_of

MONDAY = date(2026, 11, 9).toordinal()
DAYS = st.frozensets(st.integers(MONDAY, MONDAY + 70), max_size=40)
OFF = st.frozensets(st.integers(0, 6))


def test_before_the_first_answer_there_is_no_week() -> None:
    assert weeks_kept((), MONDAY) == WeeksKept(0, 0, 0)
    assert weeks_kept({MONDAY + 9}, MONDAY) == WeeksKept(0, 0, 0)


def test_three_days_keep_a_week_and_two_do_not() -> None:
    days = {MONDAY, MONDAY + 2, MONDAY + 4, MONDAY + 7, MONDAY + 8}
    assert weeks_kept(days, MONDAY + 14) == WeeksKept(3, kept=1, counted=2)


def test_the_present_week_counts_only_once_it_is_kept() -> None:
    before = {MONDAY, MONDAY + 1, MONDAY + 2}
    assert weeks_kept({*before, MONDAY + 7, MONDAY + 8}, MONDAY + 8) == WeeksKept(2, 1, 1)
    assert weeks_kept({*before, MONDAY + 7, MONDAY + 8, MONDAY + 9}, MONDAY + 9) == WeeksKept(
        2, 2, 2
    )


def test_who_begins_on_a_saturday_keeps_the_week_with_two_days() -> None:
    assert weeks_kept({MONDAY + 5, MONDAY + 6}, MONDAY + 7) == WeeksKept(2, 1, 1)
    assert weeks_kept({MONDAY + 5}, MONDAY + 7) == WeeksKept(2, 0, 1)


def test_days_without_free_time_are_not_asked_for() -> None:
    def weekend_only(day: int) -> bool:
        return (day - MONDAY) % 7 < 5

    assert weeks_kept({MONDAY, MONDAY + 12, MONDAY + 13}, MONDAY + 14, weekend_only) == WeeksKept(
        3, kept=1, counted=2
    )


def test_a_week_off_is_no_week_missed_and_may_be_kept_nevertheless() -> None:
    def second_off(day: int) -> bool:
        return MONDAY + 7 <= day < MONDAY + 14

    first = {MONDAY, MONDAY + 1, MONDAY + 2}
    assert weeks_kept(first, MONDAY + 14, second_off) == WeeksKept(3, 1, 1)
    assert weeks_kept({*first, MONDAY + 9}, MONDAY + 14, second_off) == WeeksKept(3, 2, 2)


def test_a_week_begins_on_monday() -> None:
    assert [monday(MONDAY + n) - MONDAY for n in (-1, 0, 6, 7)] == [-7, 0, 0, 7]
    assert weeks_of({MONDAY + 3, MONDAY + 6, MONDAY + 7}) == {MONDAY, MONDAY + 7}


@given(days=DAYS, off=OFF, passed=st.integers(0, 80), more=st.integers(0, 30))
def test_time_takes_no_kept_week_away(
    days: frozenset[int], off: frozenset[int], passed: int, more: int
) -> None:
    def is_off(day: int) -> bool:
        return (day - MONDAY) % 7 in off

    before = weeks_kept(days, MONDAY + passed, is_off)
    after = weeks_kept(days, MONDAY + passed + more, is_off)
    assert before.kept <= before.counted
    assert before.kept <= after.kept
    assert before.counted <= after.counted


@given(days=DAYS, one=st.integers(0, 70), off=OFF)
def test_one_more_day_studied_after_the_first_takes_no_kept_week_away(
    days: frozenset[int], one: int, off: frozenset[int]
) -> None:
    def is_off(day: int) -> bool:
        return (day - MONDAY) % 7 in off

    extra = max(MONDAY + one, min(days, default=0))
    more = weeks_kept(days | {extra}, MONDAY + 80, is_off)
    assert weeks_kept(days, MONDAY + 80, is_off).kept <= more.kept
