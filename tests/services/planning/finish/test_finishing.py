"""The finish date from a plan's request: what is handed on, and what comes back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.support.planning import EVENINGS, MONDAY

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.finish.finish import FinishRange
from gradus.domain.planning.finish.finish import StoppedError as SimulationStoppedError
from gradus.domain.planning.finish.history import Compared
from gradus.domain.planning.finish.request import FinishRequest, Piece
from gradus.domain.planning.free_time import FreeTime, Span
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import PlanRules, ReviewLoad, Work
from gradus.services.beside import StoppedError
from gradus.services.planning.finish.finishing import (
    GoOn,
    Past,
    Simulate,
    finish_request,
    finish_view,
    in_plan_order,
    paces,
    simulate_beside,
    up_to,
)
from gradus.services.planning.goal import Goal

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
LEARN = BlockKind.LEARN
FOUND = FinishRange(MONDAY + 60, MONDAY + 70, MONDAY + 90, 0.4, 0.7, 5, ((MONDAY, 0.1, 0.2, 0.3),))


def work(key: str, minutes: int = 60, position: int = 0) -> Work:
    return Work(key, LEARN, minutes, position=position, new_cards=minutes / 10)


def asks(*works: Work, free: FreeTime = EVENINGS) -> PlanRequest:
    rules = PlanRules(weekly_review=0, pause=0)
    return PlanRequest(NOW, UTC, free, works, ReviewLoad(MONDAY), rules, days=14)


def block(days_ago: float, subject: str = "", done: int = 0, kind: BlockKind = LEARN) -> Block:
    status = Status.DONE if done else Status.MISSED
    return Block("", kind, subject, NOW - timedelta(days=days_ago), 60, False, status, done)


def answer(_request: FinishRequest, _goal: int | None, _go_on: GoOn) -> FinishRange:
    return FOUND


def test_the_range_comes_back_in_dates() -> None:
    view = finish_view(asks(work("a")), {}, Past(), Goal("", date(2026, 4, 1)), simulate=answer)
    assert view is not None
    assert (view.even, view.likely) == (date(2026, 3, 16), date(2026, 4, 5))
    assert (view.goal, view.chance, view.hour_more) == (date(2026, 4, 1), 0.4, 0.7)
    assert view.days_saved == 5
    assert view.curve == ((date(2026, 1, 5), 0.1, 0.2, 0.3),)


def test_the_goal_is_asked_for_by_its_date() -> None:
    goals: list[int | None] = []

    def listen(_request: FinishRequest, goal: int | None, _go_on: GoOn) -> FinishRange:
        goals.append(goal)
        return FOUND

    finish_view(asks(work("a")), {}, Past(), Goal("", date(2026, 1, 6)), simulate=listen)
    finish_view(asks(work("a")), {}, Past(), simulate=listen)
    assert goals == [MONDAY + 1, None]


def test_where_nothing_is_left_or_no_time_is_free_there_is_no_date() -> None:
    assert finish_view(asks(), {}, Past(), simulate=answer) is None
    assert finish_view(asks(work("a"), free=FreeTime()), {}, Past(), simulate=answer) is None


@pytest.mark.parametrize("stopped", [StoppedError, SimulationStoppedError])
def test_nothing_comes_back_once_nobody_waits(stopped: type[Exception]) -> None:
    def stop(_request: FinishRequest, _goal: int | None, _go_on: GoOn) -> FinishRange:
        raise stopped

    simulate: Simulate = stop
    assert finish_view(asks(work("a")), {}, Past(), simulate=simulate) is None


def test_weeks_ahead_know_exceptions_and_busy_times_and_the_usual_week_does_not() -> None:
    free = FreeTime(EVENINGS.weekly, {MONDAY: ()})
    trip = Span(NOW + timedelta(days=1), NOW + timedelta(days=3))
    base = asks(work("a", 600), free=free)
    asked = finish_request(
        PlanRequest(NOW, UTC, free, base.work, base.reviews, base.rules, (trip,), days=14),
        base.work,
        Past(done=30.0),
    )
    usual = [120, 120, 120, 120, 120, 0, 0]
    assert [list(week) for week in asked.weeks] == [[0, 0, 0, 120, 120, 0, 0], usual]
    assert list(asked.usual) == usual
    assert asked.pieces == (Piece(600, 60.0),)
    assert (asked.today, asked.done) == (MONDAY, 30.0)


def test_a_past_of_kept_blocks_makes_the_outlook_better_than_one_of_missed_ones() -> None:
    request = asks(work("a", 6000))
    kept, missed = (
        finish_request(
            request, request.work, Past(tuple(block(n, "a", done) for n in range(2, 30)))
        )
        for done in (60, 0)
    )
    assert not kept.habits.adherence.bad_now
    assert missed.habits.adherence.bad_now
    assert kept.habits.adherence.kept.mean > missed.habits.adherence.kept.mean


def test_work_comes_in_the_order_of_the_plan_and_then_of_the_road() -> None:
    works = [work("later", position=1), work("last", position=4), work("lost", position=3)]
    first = work("first", position=9)
    ordered = in_plan_order([*works, first], {"later": MONDAY + 5, "first": MONDAY})
    assert [one.key for one in ordered] == ["first", "later", "lost", "last"]


def test_what_a_goal_is_about_ends_with_its_last_piece() -> None:
    works = [work("a"), work("b"), work("c"), work("d")]
    assert up_to(works, {"b", "c"}) == works[:3]
    assert up_to(works, {"elsewhere"}) == []
    assert up_to(works, None) == works


def test_finished_topics_tell_the_pace_by_all_their_study() -> None:
    blocks = [
        block(1, "a", 50),
        block(2, "a", 40, BlockKind.EXERCISES),
        block(3, "a", 0),
        block(4, "b", 60),
        block(5, "", 30, BlockKind.REVIEWS),
    ]
    assert paces(blocks, {"a": 60.0}) == (Compared(60.0, 90),)


def test_a_topic_that_was_known_before_tells_nothing_of_pace() -> None:
    assert paces([block(1, "a", 19)], {"a": 60.0, "b": 60.0}) == ()
    assert paces([block(1, "a", 20)], {"a": 60.0}) == (Compared(60.0, 20),)


def test_the_other_process_answers_as_this_one_would() -> None:
    request = asks(work("a", 60))
    asked = finish_request(request, request.work, Past())
    found = simulate_beside(asked, MONDAY + 9, lambda: True)
    assert MONDAY <= found.early <= found.even <= found.likely
    assert found.chance is not None
    assert 0.5 < found.chance <= 1.0
