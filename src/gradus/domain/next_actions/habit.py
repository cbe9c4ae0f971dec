"""Habits: what the road advises to do again and again, counted in weeks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from gradus.domain.next_actions.weeks import monday, weeks_of


class Habit(StrEnum):
    """The values are stored, and name blocks of the plan."""

    START_SMALL = "start small"
    EXPLAIN = "explain"
    STAY_UPDATED = "stay updated"
    WRITE = "write"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class HabitStanding:
    """In how many weeks a habit was kept, by what was done or by the person's word.

    `this_week` says whether this one is among them, and `proved` that something done says so.
    """

    habit: Habit
    weeks: int = 0
    this_week: bool = False
    proved: bool = False


Days = Mapping[Habit, Collection[int]]


def habit_standings(done: Days, said: Days, today: int) -> tuple[HabitStanding, ...]:
    """Return how all habits stand, from the days on which something was done or said (ordinals)."""
    present = monday(today)
    found = []
    for habit in Habit:
        proved = weeks_of(done.get(habit, ()))
        every = proved | weeks_of(said.get(habit, ()))
        found.append(HabitStanding(habit, len(every), present in every, present in proved))
    return tuple(found)
