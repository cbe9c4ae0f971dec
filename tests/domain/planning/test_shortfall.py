from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.shortfall import Remedy, WayOut, shortfall, ways_out
from gradus.domain.planning.work import PlanRules, ReviewLoad, Work

MONDAY = datetime(2026, 1, 5, tzinfo=UTC)
FIRST = MONDAY.toordinal()
EVENING = (Window(1140, 1200),)
RULES = PlanRules(pause=0, weekly_review=0)


def topic(key: str, hours: float, by: int | None, *, optional: bool = False) -> Work:
    """Return a topic that should be done on a day counted from the first Monday."""
    deadline = None if by is None else FIRST + by
    minutes = int(60 * hours)
    return Work(
        key, BlockKind.LEARN, minutes, position=len(key), deadline=deadline, optional=optional
    )


def request(*work: Work, days: int = 56) -> PlanRequest:
    """Return a request with an hour on Mondays and on Thursdays."""
    weekly = (EVENING, (), (), EVENING, (), (), ())
    load = ReviewLoad(FIRST)
    return PlanRequest(MONDAY, UTC, FreeTime(weekly), work, load, RULES, days=days)


def ways(asked: PlanRequest) -> dict[Remedy, WayOut]:
    return {way.remedy: way for way in ways_out(asked, make_plan(asked))}


def test_a_plan_in_time_is_not_short() -> None:
    asked = request(topic("a", 2, by=3))
    assert shortfall(make_plan(asked)) is None
    assert ways_out(asked, make_plan(asked)) == ()


def test_what_is_short_is_named_with_its_minutes_and_days() -> None:
    """Two hours fit until Thursday; of three one is left for Monday, four days later."""
    short = shortfall(make_plan(request(topic("a", 3, by=3))))
    assert short is not None
    assert (short.keys, short.minutes, short.days) == (("a",), 60, 4)


def test_the_later_date_is_the_first_that_holds() -> None:
    """Five hours, two a week: they end on the third Monday, eleven days after Thursday."""
    way = ways(request(topic("a", 5, by=3)))[Remedy.LATER]
    assert (way.days, way.left) == (11, None)
    assert way.plan.finished["a"] == FIRST + 14


def test_a_later_date_is_found_beyond_the_days_of_the_plan() -> None:
    """Twelve hours end on the sixth Thursday, but only two weeks are looked at."""
    way = ways(request(topic("a", 12, by=3), days=14))[Remedy.LATER]
    assert (way.days, way.left) == (35, None)


def test_one_more_hour_is_put_on_the_weekday_that_is_enough() -> None:
    """Three hours until Thursday: an hour more on Monday does it, before days without any."""
    way = ways(request(topic("a", 3, by=3)))[Remedy.HOUR]
    assert (way.weekday, way.left) == (0, None)
    assert way.request.free_time.weekly[0] == (Window(1140, 1260),)


def test_an_hour_goes_before_the_first_window_where_the_evening_is_full() -> None:
    asked = request(topic("a", 3, by=3))
    late = FreeTime(((Window(1380, 1440),), (), (), EVENING, (), (), ()))
    way = ways(replace(asked, free_time=late))[Remedy.HOUR]
    assert way.request.free_time.weekly[0] == (Window(1320, 1440),)


def test_a_day_that_is_free_from_end_to_end_gets_no_more_hours() -> None:
    """26 hours until Tuesday, and Monday has 24: a new evening on Tuesday is the best there is."""
    asked = replace(
        request(topic("a", 26, by=1)),
        free_time=FreeTime(((Window(0, 1440),), *((),) * 6)),
        rules=replace(RULES, topic_cap=1440),
    )
    way = ways(asked)[Remedy.HOUR]
    assert way.weekday == 1
    assert way.left is not None
    assert way.left.days == 6


def test_the_smallest_optional_topic_that_is_enough_is_dropped() -> None:
    """Four hours until Thursday, two fit: half an hour less is too little, three are too many."""
    asked = request(
        topic("a", 1, by=3),
        topic("bb", 0.5, by=3, optional=True),
        topic("ccc", 2.5, by=3, optional=True),
        topic("dddd", 2, by=3, optional=True),
        topic("eeeee", 2, by=None),
    )
    asked = replace(asked, work=tuple(w for w in asked.work if w.key != "ccc"))
    way = ways(asked)[Remedy.DROP]
    assert way.key == "dddd"
    assert way.left is None


def test_what_others_build_on_is_not_dropped() -> None:
    base = topic("a", 1, by=3, optional=True)
    top = replace(topic("bb", 2, by=3), requires=frozenset({"a"}))
    assert Remedy.DROP not in ways(request(base, top))


def test_a_way_that_is_not_enough_says_what_is_left() -> None:
    """Six hours until Thursday, two fit: dropping one of them still leaves three."""
    way = ways(request(topic("a", 5, by=3), topic("bb", 1, by=3, optional=True)))[Remedy.DROP]
    assert way.left is not None
    assert way.left.minutes == 180


def test_nothing_more_is_tried_once_nobody_waits() -> None:
    asked = request(topic("a", 3, by=3))
    assert ways_out(asked, make_plan(asked), go_on=lambda: False) == ()


def test_without_any_free_time_no_later_date_is_promised() -> None:
    asked = replace(request(topic("a", 3, by=3)), free_time=FreeTime())
    assert [way.remedy for way in ways_out(asked, make_plan(asked))] == [Remedy.HOUR]
