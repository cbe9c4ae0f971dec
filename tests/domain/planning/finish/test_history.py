from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.finish.history import Compared, History, history_of

NOW = datetime(2026, 1, 19, 9, tzinfo=UTC)  # a Monday
DONE, MISSED, PLANNED = Status.DONE, Status.MISSED, Status.PLANNED


def block(
    days_ago: float, status: Status, done: int = 0, kind: BlockKind = BlockKind.LEARN
) -> Block:
    return Block("", kind, "", NOW - timedelta(days=days_ago), 60, status=status, minutes_done=done)


def told(*blocks: Block) -> History:
    return history_of(blocks, (), NOW, UTC)


def test_weeks_are_spans_of_seven_days_with_today_in_the_last() -> None:
    found = told(block(0.01, DONE), block(6, MISSED), block(7, DONE), block(20, DONE))
    assert found.weeks == (Compared(60, 60), Compared(60, 60), Compared(120, 60))


def test_a_week_without_a_plan_keeps_its_place() -> None:
    assert told(block(15, DONE)).weeks == (Compared(60, 60), Compared(), Compared())


def test_a_block_counts_as_missed_a_day_after_its_end() -> None:
    still_to_mark, forgotten = block(1, PLANNED), block(1 + 1 / 24, PLANNED)
    assert told(still_to_mark).weeks == ()
    assert told(forgotten).weeks == (Compared(60, 0),)


def test_what_is_ahead_says_nothing() -> None:
    assert told(block(-1, PLANNED), block(-1, DONE)) == History()


def test_the_weekly_review_is_no_study() -> None:
    assert told(block(2, MISSED, kind=BlockKind.WEEKLY_REVIEW)) == History()


def test_weekdays_are_those_of_the_place() -> None:
    late = Block("", BlockKind.LEARN, "", datetime(2026, 1, 15, 22, tzinfo=UTC), 60, status=DONE)
    assert history_of([late], (), NOW, UTC).weekdays[3] == Compared(60, 60)
    there = history_of([late], (), NOW, ZoneInfo("Asia/Tokyo"))
    assert there.weekdays[4] == Compared(60, 60)


def test_kept_blocks_tell_how_long_blocks_really_are() -> None:
    found = told(block(1, DONE, 45), block(2, DONE), block(3, MISSED))
    assert found.blocks == Compared(120, 105)


def test_kept_reviews_tell_by_week_how_long_reviews_really_are() -> None:
    # They are reserved in whole 5 minutes, 2.5 more than predicted on average.
    reviews = BlockKind.REVIEWS
    found = told(
        block(9, DONE, 90, reviews),
        block(2, DONE, 50, reviews),
        block(1, DONE, 40, reviews),
        block(3, MISSED, 0, reviews),
        block(4, DONE, 70),
    )
    assert found.reviews == (Compared(57.5, 90), Compared(115, 90))


def test_topics_without_time_tell_nothing_of_pace() -> None:
    topics = [Compared(120, 150), Compared(120, 0), Compared(0, 30)]
    assert history_of([], topics, NOW, UTC).topics == (Compared(120, 150),)
