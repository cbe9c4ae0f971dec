"""Reminders: each told once, none in quiet hours, none long after its moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.reminding import (
    LATEST,
    Matter,
    Reminder,
    Wishes,
    reminders,
    reviews_at,
)

BERLIN = ZoneInfo("Europe/Berlin")
EVENING = datetime(2026, 1, 5, 18, tzinfo=UTC)
"""19:00 in Berlin."""
BLOCK = Block("learn", BlockKind.LEARN, "vectors", EVENING, 50)
MINUTE = timedelta(minutes=1)


def told(
    now: datetime, wishes: Wishes | None = None, block: Block = BLOCK, due: int = 0
) -> list[Matter]:
    """Return what is told between a minute before and now."""
    found = reminders([block], due, wishes or Wishes(), BERLIN, now - MINUTE, now)
    return [one.matter for one in found]


def test_a_block_is_told_of_when_it_begins() -> None:
    assert told(EVENING) == [Matter.BEGINS]
    assert told(EVENING - MINUTE / 60) == []
    assert told(EVENING + MINUTE) == []


def test_a_block_is_told_of_before_as_well_where_that_is_wanted() -> None:
    wishes = Wishes(before=15)
    assert told(EVENING - 15 * MINUTE, wishes) == [Matter.SOON]
    assert told(EVENING, wishes) == [Matter.BEGINS]


@pytest.mark.parametrize("status", [Status.DONE, Status.MISSED])
def test_a_block_that_is_over_is_not_told_of(status: Status) -> None:
    assert told(EVENING, block=replace(BLOCK, status=status)) == []


def test_blocks_can_be_switched_off() -> None:
    assert told(EVENING, Wishes(blocks=False, before=15)) == []


def test_reviews_are_told_of_at_their_hour_if_any_wait() -> None:
    wishes = Wishes(blocks=False, reviews_hour=19)
    assert told(EVENING, wishes, due=12) == [Matter.REVIEWS]
    assert told(EVENING, wishes, due=0) == []
    assert told(EVENING + 60 * MINUTE, wishes, due=12) == []


def test_without_an_hour_reviews_have_no_moment() -> None:
    assert reviews_at(Wishes(), BERLIN, EVENING) is None
    assert reviews_at(Wishes(reviews_hour=18), BERLIN, EVENING) == EVENING - 60 * MINUTE


@pytest.mark.parametrize(
    ("quiet", "is_told"),
    [((22, 7), True), ((19, 20), False), ((18, 19), True), ((20, 19), True), ((23, 20), False),
     ((19, 19), True), ((19, 7), False)],
)  # fmt: skip
def test_nothing_is_told_in_quiet_hours(quiet: tuple[int, int], is_told: bool) -> None:
    wishes = Wishes(quiet_from=quiet[0], quiet_until=quiet[1])
    assert bool(told(EVENING, wishes)) is is_told


def test_quiet_hours_follow_the_wall_clock() -> None:
    summer = replace(BLOCK, start=datetime(2026, 7, 6, 19, 59, tzinfo=UTC))  # 21:59 in Berlin
    later = replace(summer, start=summer.start + MINUTE)
    assert told(summer.start, block=summer) == [Matter.BEGINS]
    assert told(later.start, block=later) == []


def test_what_passed_while_the_computer_slept_is_told_only_for_a_while() -> None:
    since = EVENING - 60 * MINUTE
    short = reminders([BLOCK], 0, Wishes(), BERLIN, since, EVENING + LATEST - MINUTE)
    long = reminders([BLOCK], 0, Wishes(), BERLIN, since, EVENING + LATEST)
    assert short == (Reminder(Matter.BEGINS, EVENING, BLOCK),)
    assert long == ()


def test_what_is_told_together_comes_in_the_order_of_time() -> None:
    later = replace(BLOCK, uid="later", start=EVENING + MINUTE)
    found = reminders([later, BLOCK], 0, Wishes(), BERLIN, EVENING - MINUTE, EVENING + MINUTE)
    assert [one.block for one in found] == [BLOCK, later]


@given(
    starts=st.lists(st.integers(0, 600), max_size=6, unique=True),
    looks=st.lists(st.integers(1, 9), min_size=1, max_size=40),
    before=st.integers(0, 60),
)
def test_looks_that_follow_each_other_tell_everything_once(
    starts: list[int], looks: list[int], before: int
) -> None:
    wishes = Wishes(before=before, quiet_from=0, quiet_until=0)
    blocks = [replace(BLOCK, uid=str(n), start=EVENING + n * MINUTE) for n in starts]
    since, seen = EVENING - 61 * MINUTE, list[Reminder]()
    for minutes in looks:
        now = since + minutes * MINUTE
        seen += reminders(blocks, 0, wishes, UTC, since, now)
        since = now
    expected = {
        (block.uid, at)
        for block in blocks
        for at in {block.start, block.start - before * MINUTE}
        if EVENING - 61 * MINUTE < at <= since
    }
    assert sorted((one.block.uid, one.at) for one in seen if one.block) == sorted(expected)
