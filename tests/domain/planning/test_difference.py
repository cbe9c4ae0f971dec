from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.support.plans import EVENINGS, year

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.change import Change, Reason, Why
from gradus.domain.planning.difference import changes
from gradus.domain.planning.free_time import FreeTime, Span, Window
from gradus.domain.planning.reasons import reasons
from gradus.domain.planning.work import PlanRules, ReviewLoad

MONDAY = datetime(2026, 11, 30, 18, tzinfo=UTC)
LEARN = BlockKind.LEARN


def block(uid: str, day: int = 0, minutes: int = 60) -> Block:
    return Block(uid, LEARN, "svd", MONDAY + timedelta(days=day), minutes)


def test_blocks_that_are_the_same_are_no_change() -> None:
    one = block("a")
    assert changes([one], [replace(one, pinned=True, status=Status.DONE, minutes_done=50)]) == ()


def test_changes_come_in_the_order_of_time() -> None:
    """By when a block was, or will be if it was nowhere."""
    moved, longer, gone, new = block("a", 3), block("b", 1), block("c", 0), block("d", 2)
    after = [replace(moved, start=MONDAY), replace(longer, minutes=75), new]
    assert changes([moved, longer, gone], after) == (
        Change(gone, None),
        Change(longer, replace(longer, minutes=75)),
        Change(None, new),
        Change(moved, replace(moved, start=MONDAY)),
    )


REQUEST = replace(year(0, topics=5), now=MONDAY)
DAY = MONDAY.date().toordinal()


def test_nothing_new_is_no_reason() -> None:
    assert reasons(REQUEST, REQUEST) == ()


def test_a_block_that_was_missed_is_a_reason_with_its_date() -> None:
    before = replace(REQUEST, blocks=(block("a"), block("b", 1)))
    missed = replace(block("a"), status=Status.MISSED)
    after = replace(REQUEST, blocks=(missed, block("b", 1)))
    assert reasons(before, after) == (Reason(Why.MISSED, "svd", DAY),)
    assert reasons(after, after) == ()


def test_other_windows_are_a_reason_every_week_or_on_a_date_ahead() -> None:
    other = FreeTime(EVENINGS.weekly[::-1], {DAY - 1: (), DAY + 1: (Window(0, 60),)})
    found = reasons(REQUEST, replace(REQUEST, free_time=other))
    assert found == (Reason(Why.FREE_TIME), Reason(Why.FREE_TIME, day=DAY + 1))


def test_a_busy_time_that_comes_or_goes_is_a_reason_unless_it_is_over() -> None:
    past, ahead = (
        Span(MONDAY + timedelta(days=day), MONDAY + timedelta(days=day, hours=1)) for day in (-2, 2)
    )
    found = reasons(REQUEST, replace(REQUEST, busy=(past, ahead)))
    assert found == (Reason(Why.BUSY, day=DAY + 2),)


def test_a_topic_is_slower_if_more_is_left_than_was_done() -> None:
    """An hour was done and half of it counted, so half an hour more is left than expected."""
    key, minutes = "t0", REQUEST.work[0].minutes
    done = replace(block("a"), subject=key, status=Status.DONE, minutes_done=60)
    work = (replace(REQUEST.work[0], minutes=minutes - 30), *REQUEST.work[1:])
    assert reasons(REQUEST, replace(REQUEST, work=work, blocks=(done,))) == (
        Reason(Why.SLOWER, key),
    )
    assert reasons(REQUEST, replace(REQUEST, work=work)) == (Reason(Why.FASTER, key),)


def test_another_deadline_is_a_reason_with_its_date() -> None:
    work = tuple(replace(one, deadline=DAY + 50) for one in REQUEST.work)
    assert reasons(REQUEST, replace(REQUEST, work=work)) == (Reason(Why.GOAL, day=DAY + 50),)


def test_work_that_comes_or_goes_is_a_reason_unless_it_was_done() -> None:
    fewer = tuple(one for one in REQUEST.work if one.key != "t1")
    assert reasons(REQUEST, replace(REQUEST, work=fewer)) == (Reason(Why.WORK, "t1"),)
    assert reasons(replace(REQUEST, work=fewer), REQUEST) == (Reason(Why.WORK, "t1"),)
    done = replace(block("a"), subject="t1", status=Status.DONE)
    assert reasons(REQUEST, replace(REQUEST, work=fewer, blocks=(done,))) == ()


def test_many_more_reviews_and_other_rules_are_reasons() -> None:
    more = ReviewLoad(REQUEST.reviews.start, tuple(2 * m for m in REQUEST.reviews.known))
    after = replace(REQUEST, reviews=more, rules=PlanRules(block=90))
    assert reasons(REQUEST, after) == (Reason(Why.REVIEWS), Reason(Why.ASKED))
