"""The dialogs of the calendar: opened when the page asks, and what comes of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from gradus.domain.planning.block import Status
from gradus.domain.planning.free_time import FreeTime
from gradus.domain.planning.work import PlanRules
from gradus.errors import GradusError
from gradus.services.planning.goal import Goal
from gradus.ui.calendar.busy_files import BusyFiles
from gradus.ui.calendar.dialogs.bad_week import BadWeekDialog
from gradus.ui.calendar.dialogs.goal import GoalDialog
from gradus.ui.calendar.dialogs.other_calendars import OtherCalendarsDialog
from gradus.ui.calendar.dialogs.week_review import WeekReviewDialog
from gradus.ui.calendar.free_time.dialog import RULES, WEEK, FreeTimeDialog
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.service import CalendarService
from gradus.ui.design.look import Look
from gradus.ui.in_turn import InTurn
from gradus.ui.latest import Latest

T = TypeVar("T")
_EARLY = 3
"""On the first days of a week it is the week before that is looked back at."""


class Dialogs(QObject):
    """`taken` carries an offer and what is left out of it, `eased` how to ease a bad week.

    `choosing` tells that what the plan is made from is about to change.
    """

    taken = Signal(object, object)
    eased = Signal(str, str)
    choosing = Signal()

    def __init__(
        self,
        look: Look,
        page: CalendarPage,
        service: CalendarService,
        today: Callable[[], int],
        pause_ms: int,
    ) -> None:
        super().__init__(page)
        self._look, self._page, self._service, self._today = look, page, service, today
        self.weighing = Latest(0, self), Latest(pause_ms, self)
        self.writing = Latest(0, self)
        self.busy = BusyFiles(service, self)
        self._calendars: OtherCalendarsDialog | None = None
        self.busy.refused.connect(self._say_refused)
        self.keeping = InTurn(self)
        self.keeping.finished.connect(self._show_kept)
        self.keeping.failed.connect(self._show_not_kept)
        page.freeTimeRequested.connect(lambda: self.open_free_time(WEEK))
        page.rulesRequested.connect(lambda: self.open_free_time(RULES))
        page.goalRequested.connect(self.open_goal)
        page.busyRequested.connect(self.open_other_calendars)
        page.badWeekRequested.connect(self.open_bad_week)
        page.weekReviewRequested.connect(self.open_week_review)

    def close_down(self) -> None:
        """Return when nothing runs beside the window any more."""
        self.keeping.close()
        self.busy.close()
        for asking in (*self.weighing, self.writing):
            asking.close()

    def open_free_time(self, shown: str) -> None:
        """Open free time on one of its pages."""
        found = self._asked(lambda: (self._service.free_time(), self._service.rules()))
        if found is None:
            return
        dialog = FreeTimeDialog(self._look, *found, self._today(), self._page.window())
        dialog.saved.connect(self._keep_free_time)
        dialog.show_page(shown)
        dialog.pop_up()

    def open_goal(self) -> None:
        """Open the goal."""
        found = self._asked(lambda: (self._service.goal_subjects(), self._service.goal()))
        if found is None:
            return
        today = date.fromordinal(self._today())
        dialog = GoalDialog(
            self._look, *found, today, self._service.finish, self.weighing, self._page.window()
        )
        dialog.saved.connect(self._keep_goal)
        dialog.pop_up()

    def open_other_calendars(self) -> None:
        """Open the calendars that were read."""
        window = self._page.window()

        def make() -> OtherCalendarsDialog:
            return OtherCalendarsDialog(self._look, self._service, self.busy, self.writing, window)

        dialog = self._asked(make)
        if dialog is not None:
            dialog.changed.connect(self.choosing)
            dialog.finished.connect(self._forget_calendars)
            self._calendars = dialog
            dialog.pop_up()

    def _forget_calendars(self) -> None:
        self._calendars = None

    def _say_refused(self, error: GradusError) -> None:
        """Say above the page why a file cannot be read, once its dialog is closed."""
        if self._calendars is None:
            self._page.banner.show_error(error)

    def open_bad_week(self) -> None:
        """Open the ways to ease a bad week."""
        dialog = BadWeekDialog(self._look, self._page.window())
        dialog.chosen.connect(self.eased)
        dialog.pop_up()

    def open_week_review(self) -> None:
        """Open the look back: at this week, or on its first days at the one before."""
        today = self._today()
        day = today - 7 if (today - 1) % 7 < _EARLY else today
        dialog = WeekReviewDialog(self._look, self._service.week_review, day, self._page.window())
        dialog.taken.connect(self.taken)
        dialog.doneRequested.connect(self._mark_done)
        dialog.pop_up()

    def _keep_free_time(self, free_time: FreeTime, rules: PlanRules) -> None:
        """Keep rules first: the first free time makes the first plan by them."""
        service = self._service

        def keep() -> None:
            if rules != service.rules():
                service.set_rules(rules)
            if free_time != service.free_time():
                service.set_free_time(free_time)

        self._page.show_planning()
        self.keeping.do(keep)

    def _show_kept(self) -> None:
        """Show what became of it, whatever days the person has turned to meanwhile."""
        self.choosing.emit()
        self._page.refresh()
        if QApplication.activeModalWidget() is None:
            self._page.surface().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_not_kept(self, error: GradusError) -> None:
        self._show_kept()
        self._page.banner.show_error(error)

    def _keep_goal(self, goal: Goal | None) -> None:
        self.choosing.emit()
        if self._page.run(lambda: self._service.set_goal(goal)):
            self._page.bar.tell(self.tr("Kept. Ctrl+Z takes it back."))

    def _mark_done(self, uid: str) -> None:
        self._page.run(lambda: self._service.mark(uid, Status.DONE))

    def _asked(self, ask: Callable[[], T]) -> T | None:
        try:
            return ask()
        except GradusError as error:
            self._page.banner.show_error(error)
            return None
