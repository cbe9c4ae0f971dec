"""The first plan: free time, both finish ranges, a goal, and the days that come of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.planning.free_time import FreeTime
from gradus.domain.scheduling.study_day import study_day
from gradus.services.planning.calendar.opening import open_calendar
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import DayView, FinishView
from gradus.services.settings import SettingsService
from gradus.store.database import Database

GoOn = Callable[[], bool]
_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Finishes:
    """When the core road and the whole road would be finished; None where nothing is left."""

    core: FinishView | None
    whole: FinishView | None


class FirstPlan:
    """Every call but the first two takes up to seconds and belongs beside the window."""

    def __init__(
        self, database: Database, clock: Clock, settings: SettingsService, cache: Path
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._calendar, self._load = open_calendar(database, clock, settings, cache, eager=False)

    def free_time(self) -> FreeTime:
        """Return when the person is free."""
        return self._calendar.free_time()

    def goal(self) -> Goal | None:
        """Return what is to be finished by when."""
        return self._calendar.goal()

    def keep_free_time(self, free_time: FreeTime) -> None:
        """Keep other free time."""
        self._calendar.set_free_time(free_time)

    def keep_goal(self, goal: Goal | None) -> None:
        """Keep a goal, or none."""
        if goal != self._calendar.goal():
            self._calendar.set_goal(goal)

    def finishes(
        self,
        go_on: GoOn = lambda: True,
        told: Callable[[FinishView | None], None] = lambda _core: None,
    ) -> Finishes:
        """Simulate both finishes from what is believed by now; the core road's is told at once."""
        core = self._calendar.finish(None, go_on)
        told(core)
        return Finishes(core, self._calendar.finish_everything(go_on) if go_on() else None)

    def plan(self, go_on: GoOn = lambda: True) -> tuple[DayView, ...]:
        """Make the plan anew from all that is known, take it over, and return the next week.

        The review load is forecast first, so that the calendar has nothing better to offer.
        """
        if self._load.is_due():
            self._load.compute(go_on)
        offer = self._calendar.preview()
        if offer.changes:
            self._calendar.accept(offer)
        return self.week()

    def week(self) -> tuple[DayView, ...]:
        """Return today and the six days after it."""
        now, zone = self._clock.now(), self._clock.zone()
        today = study_day(now, zone, self._settings.study().rollover_hour)
        days = [
            day for start in (today, today + _A_WEEK) for day in self._calendar.week(start).days
        ]
        return tuple(day for day in days if today <= day.day < today + _A_WEEK)
