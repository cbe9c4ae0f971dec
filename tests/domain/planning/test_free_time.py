from __future__ import annotations

from gradus.domain.planning.free_time import FreeTime, Window

MONDAY = 738_000 - (738_000 - 1) % 7
EVENING = (Window(1080, 1200),)


def test_no_date_is_off_for_whoever_has_given_no_free_time() -> None:
    for nothing in (FreeTime(), FreeTime(exceptions={MONDAY: ()})):
        assert not nothing.is_given
        assert not nothing.is_off(MONDAY)


def test_a_date_without_a_window_is_off_where_others_have_one() -> None:
    free = FreeTime((EVENING, *((),) * 6), {MONDAY + 7: (), MONDAY + 8: EVENING})
    off = [day - MONDAY for day in range(MONDAY, MONDAY + 9) if free.is_off(day)]
    assert off == [1, 2, 3, 4, 5, 6, 7]


def test_one_date_with_a_window_is_free_time_as_well() -> None:
    free = FreeTime(exceptions={MONDAY: EVENING})
    assert free.is_given
    assert not free.is_off(MONDAY)
    assert free.is_off(MONDAY + 7)
