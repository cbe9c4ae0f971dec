"""The focus timer: what counts as work, when breaks come, and that no time is made up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.planning.focus import (
    Focus,
    Lengths,
    Stage,
    counted,
    paused,
    resumed,
    skipped,
)

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
SHORT = Lengths(work=3, pause=1, long_pause=2, rounds=2)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def begun(lengths: Lengths = SHORT, before: int = 0) -> Focus:
    return Focus("block", lengths, NOON, before=before)


def looked_at(focus: Focus, until: float, every: float = 10) -> Focus:
    """Look again and again until so many seconds after noon."""
    start = (focus.at - NOON).total_seconds()
    for step in range(round((until - start) / every)):
        focus = counted(focus, after(start + (step + 1) * every))
    return focus


def test_work_counts_second_by_second() -> None:
    focus = counted(begun(), after(61))
    assert (focus.stage, focus.left, focus.minutes) == (Stage.WORK, timedelta(seconds=119), 1)


def test_minutes_are_rounded_and_follow_those_the_block_had() -> None:
    assert counted(begun(), after(29)).minutes == 0
    assert counted(begun(), after(31)).minutes == 1
    assert counted(begun(before=20), after(100)).minutes == 22


def test_a_break_follows_work_by_itself_and_does_not_count() -> None:
    focus = looked_at(begun(), 210)
    assert (focus.stage, focus.running, focus.left) == (Stage.BREAK, True, timedelta(seconds=30))
    assert focus.minutes == 3


def test_after_a_break_the_timer_waits_and_counts_nothing() -> None:
    focus = looked_at(begun(), 600)
    assert focus.waits
    assert focus.minutes == 3
    assert not looked_at(resumed(focus, after(600)), 610).waits


def test_every_nth_break_is_the_long_one() -> None:
    first = skipped(begun(), after(1))
    second = skipped(skipped(first, after(2)), after(3))
    third = skipped(skipped(second, after(4)), after(5))
    assert [one.left for one in (first, second, third)] == [
        timedelta(minutes=1),
        timedelta(minutes=2),
        timedelta(minutes=1),
    ]


def test_skipping_a_break_goes_on_with_work_at_once() -> None:
    focus = skipped(skipped(begun(), after(5)), after(6))
    assert (focus.stage, focus.running, focus.waits) == (Stage.WORK, True, False)


def test_a_pause_counts_nothing() -> None:
    focus = paused(counted(begun(), after(60)), after(70))
    focus = resumed(focus, after(1000))
    assert counted(focus, after(1010)).spent == timedelta(seconds=80)


def test_a_new_timer_that_is_paused_does_not_wait_for_the_end_of_a_break() -> None:
    assert not paused(begun(), NOON).waits


def test_the_time_in_which_the_computer_slept_is_not_work() -> None:
    focus = counted(counted(begun(), after(60)), after(60 + 121))
    assert (focus.running, focus.minutes) == (False, 1)


def test_two_minutes_without_a_look_still_count() -> None:
    focus = counted(begun(), after(120))
    assert (focus.running, focus.minutes) == (True, 2)


def test_a_break_goes_on_while_the_computer_sleeps() -> None:
    focus = counted(skipped(begun(), NOON), after(3600))
    assert focus.waits
    assert focus.spent == timedelta()


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    focus = counted(counted(begun(), after(60)), after(-600))
    assert (focus.running, focus.spent) == (True, timedelta(seconds=60))
    assert counted(focus, after(-590)).spent == timedelta(seconds=70)


def test_one_look_may_see_the_end_of_work_and_of_the_break() -> None:
    focus = counted(begun(Lengths(1, 1, 1, 1)), after(120))
    assert focus.waits
    assert focus.spent == timedelta(minutes=1)


ACTIONS = st.lists(
    st.tuples(st.sampled_from((counted, paused, resumed, skipped)), st.integers(-300, 7200)),
    max_size=30,
)
LENGTHS = st.builds(
    Lengths, st.integers(1, 180), st.integers(1, 60), st.integers(1, 90), st.integers(1, 12)
)


@given(LENGTHS, ACTIONS)
def test_no_more_is_counted_than_passed_and_a_stage_never_overruns(
    lengths: Lengths, actions: list[tuple[object, int]]
) -> None:
    focus, now, passed = begun(lengths), NOON, timedelta()
    for act, seconds in actions:
        now += timedelta(seconds=seconds)
        before = focus
        focus = act(focus, now)  # type: ignore[operator]
        passed += max(timedelta(seconds=seconds), timedelta())
        assert before.spent <= focus.spent <= passed
        assert focus.left > timedelta()
        assert focus.at == now
