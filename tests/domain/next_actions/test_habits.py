from __future__ import annotations

from datetime import date

from gradus.domain.next_actions.habit import Habit, HabitStanding, habit_standings

MONDAY = date(2026, 11, 9).toordinal()


def test_a_week_counts_once_however_much_was_done_in_it() -> None:
    done = {Habit.WRITE: {MONDAY, MONDAY + 3, MONDAY - 14}}
    found = dict(zip(Habit, habit_standings(done, {}, MONDAY + 6), strict=True))
    assert found[Habit.WRITE] == HabitStanding(Habit.WRITE, 2, this_week=True, proved=True)
    assert found[Habit.NETWORK] == HabitStanding(Habit.NETWORK)


def test_a_word_adds_the_weeks_in_which_nothing_shows() -> None:
    done = {Habit.NETWORK: {MONDAY - 7}}
    said = {Habit.NETWORK: {MONDAY - 7, MONDAY}}
    found = habit_standings(done, said, MONDAY)[-1]
    assert found == HabitStanding(Habit.NETWORK, 2, this_week=True, proved=False)


def test_a_habit_that_rested_keeps_its_weeks() -> None:
    found = habit_standings({Habit.EXPLAIN: {MONDAY}}, {}, MONDAY + 70)[1]
    assert found == HabitStanding(Habit.EXPLAIN, 1, this_week=False)
