"""What the calendar page needs from the services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from gradus.domain.planning.block import Status
from gradus.domain.planning.free_time import FreeTime
from gradus.domain.planning.work import PlanRules
from gradus.services.planning.files.reports import WrittenReport
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import DaysView, FinishView, OfferView, WeekReview
from gradus.ui.calendar.busy_files import BusyService


class CalendarService(BusyService, Protocol):
    """One user action, one method; every change is on disk when the method returns.

    Methods that return a DaysView return the days last asked for. All take less than 50 ms, but
    for `finish`, `write_plan` and those of the BusyService, which belong beside the window.
    """

    def week(self, day: int) -> DaysView:
        """Return the week (Monday first) that holds a date (an ordinal)."""

    def month(self, day: int) -> DaysView:
        """Return the whole weeks of the month that holds a date."""

    def move(self, uid: str, day: int, start: int) -> DaysView:
        """Put a block on a date, at minutes of the wall clock, and pin it there."""

    def resize(self, uid: str, minutes: int) -> DaysView:
        """Make a block longer or shorter, and pin it."""

    def pin(self, uid: str, *, pinned: bool) -> DaysView:
        """Pin a block, or let the plan move it again."""

    def mark(self, uid: str, status: Status, minutes: int | None = None) -> DaysView:
        """Say that a block was done (with the minutes it took), missed, or is still planned."""

    def add(self, subject: str, day: int, start: int, minutes: int) -> DaysView:
        """Set time aside for a topic by hand."""

    def remove(self, uid: str) -> DaysView:
        """Take a block out of the plan."""

    def undo(self) -> DaysView:
        """Take back the last change of the calendar."""

    def redo(self) -> DaysView:
        """Do again what was taken back last."""

    def preview(self) -> OfferView:
        """Make the plan anew and return what would move; nothing moves yet."""

    def accept(self, offer: OfferView, without: frozenset[int] = frozenset()) -> DaysView:
        """Take an offer over, but for the changes with these places."""

    def decline(self, offer: OfferView) -> DaysView:
        """Offer nothing more today."""

    def ease(self, how: str) -> OfferView:
        """Return what a bad week would move: `how` is "shift", "shrink" or "drop"."""

    def week_review(self, day: int) -> WeekReview:
        """Return how the week that holds a date went, and what would change."""

    def take_way_out(self, number: int) -> OfferView:
        """Return what a way out of a shortfall would move; accepting it takes the way."""

    def free_time(self) -> FreeTime:
        """Return when the person is free."""

    def set_free_time(self, free_time: FreeTime) -> DaysView:
        """Keep other free time."""

    def rules(self) -> PlanRules:
        """Return what was chosen about days and blocks."""

    def set_rules(self, rules: PlanRules) -> DaysView:
        """Keep other rules."""

    def goal(self) -> Goal | None:
        """Return what is to be finished by when, if anything."""

    def set_goal(self, goal: Goal | None) -> DaysView:
        """Keep another goal, or none."""

    def goal_subjects(self) -> tuple[tuple[str, str], ...]:
        """Return what a goal can be about: keys and titles of the road, its phases and topics."""

    def finish(
        self, goal: Goal | None = None, go_on: Callable[[], bool] = lambda: True
    ) -> FinishView | None:
        """Simulate when the road is finished; None where nothing is planned, or once stopped."""

    def busy_sources(self) -> tuple[tuple[str, int], ...]:
        """Return the calendars that were read, with how many busy times each has ahead."""

    def write_plan(self, path: Path, *, keep: bool) -> WrittenReport:
        """Write the plan as an iCalendar file, once or after every change."""

    def kept_file(self) -> Path | None:
        """Return the file that is written after every change."""

    def stop_keeping(self) -> None:
        """Write no file after changes any more."""
