"""The days that are shown: read, painted, gone through."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.services.planning.views import BlockView, DaysView, DayView
from gradus.ui.calendar import captions, offer_words, sentences
from gradus.ui.calendar.choice import Choice, block_in
from gradus.ui.calendar.grid.week_view import WeekView
from gradus.ui.calendar.listing.list_view import ListView
from gradus.ui.calendar.moment import moment, month_step
from gradus.ui.calendar.month.month_view import MonthView
from gradus.ui.calendar.parts import Parts
from gradus.ui.calendar.screen import VIEW_LIST, VIEW_MONTH, VIEW_WEEK, Screen
from gradus.ui.calendar.service import CalendarService
from gradus.ui.design.look import Look
from gradus.ui.widgets.announce import announce

Request = Callable[[], DaysView]


class Showing(Screen):
    """Keeps which days are shown, and what is chosen through every change of them.

    `daysShown` carries the DaysView after every change, for the cards in `side`.
    """

    daysShown = Signal(object)

    def __init__(
        self, look: Look, service: CalendarService, clock: Clock, parts: Parts | None = None
    ) -> None:
        super().__init__(look, parts)
        self._service = service
        self._clock = clock
        self._view: DaysView | None = None
        self._refused = False
        self._day = moment(clock)[0]
        self.show_view(VIEW_WEEK)

    def refresh(self) -> None:
        """Read the days that are shown anew."""
        self._ask(lambda: self._read(self._day))

    def run(self, request: Request) -> bool:
        """Do what a person asked for and show what comes of it; a known error goes to the banner.

        There it stays until something else is done.
        """
        self.forget_refusal()
        done = self._ask(request)
        self._refused = not done
        return done

    def forget_refusal(self) -> None:
        """Let go of what was said of an act before; other troubles stay on the banner."""
        if self._refused:
            self._refused = False
            self.banner.dismiss()

    def _ask(self, request: Request) -> bool:
        try:
            view = request()
        except GradusError as error:
            self.banner.show_error(error)
            return False
        self.show_days(view)
        return True

    def show_days(self, view: DaysView) -> None:
        """Show days: those asked for, or what became of them."""
        explained = None if self._view is None else self._view.explained
        crowded = self._view is not None and self._view.crowded
        waited = not self.has_plan() and (self.hasFocus() or self.give.hasFocus())
        self._view = view
        self.show_plan(shown=view.free > 0 or bool(view.planned) or self._has_free_time())
        self._show_titles(view)
        self._show_plan(view)
        self.waiting.show_waiting(view.waiting)
        self.bar.allow(undo=view.can_undo, redo=view.can_redo)
        self.show_choice()
        if view.explained and view.explained != explained:
            self.bar.tell(offer_words.no_plan(view.explained))
        elif view.crowded and not crowded:
            self.bar.tell(offer_words.crowded())
        if waited and self.has_plan():
            self.surface().setFocus(Qt.FocusReason.OtherFocusReason)
        self.daysShown.emit(view)

    def show_planning(self) -> None:
        """Say that a plan is being made; what is shown next takes its place."""
        text = self.tr("Planning…")
        self.header.show_titles(self.header.title.text(), text)
        announce(self, text)

    def days(self) -> DaysView | None:
        """Return what is shown."""
        return self._view

    def switch(self, name: str) -> None:
        """Show another view; what is chosen stays chosen."""
        before, held = self.view_name(), self.surface().hasFocus()
        choice = self.surface().choice()
        self.show_view(name)
        day = self._day if choice is None else choice.day
        if not self.show_day(day, 0 if choice is None else choice.start):
            self.show_view(before)
        elif choice is not None:
            self.surface().choose(choice)
        if held:
            self.surface().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go(self, steps: int) -> None:
        """Go on by weeks or months; what is chosen stays on its weekday."""
        choice = self.surface().choice()
        at = self._day if choice is None else choice.day
        days = 7 * steps if self.view_name() != VIEW_MONTH else month_step(at, steps)
        if choice is None:
            self._day += days
            self.refresh()
        else:
            self.show_day(at + days, choice.start)

    def go_to_now(self) -> None:
        """Show today, and choose what comes next."""
        self.show_day(*moment(self._clock))

    def leave(self, steps: int) -> None:
        """Follow an arrow out of the days that are shown."""
        choice = self.surface().choice()
        if choice is not None:
            self.show_day(choice.day + steps, choice.start)

    def show_day(self, day: int, minute: int) -> bool:
        """Show the days round a date, choose what lies near a minute of it, and say if it went."""
        before, self._day = self._day, day
        read = self.run(lambda: self._read(day))
        if read:
            self.surface().turn_to(day, minute)
        else:
            self._day = before
        return read

    def _read(self, day: int) -> DaysView:
        month = self.view_name() == VIEW_MONTH
        return self._service.month(day) if month else self._service.week(day)

    def _days(self) -> tuple[DayView, ...]:
        return () if self._view is None else self._view.days

    def chosen(self) -> tuple[Choice | None, BlockView | None]:
        """Return what is chosen, and its block if it is one."""
        choice = self.surface().choice()
        return choice, None if choice is None else block_in(self._days(), choice.uid)

    def _has_free_time(self) -> bool:
        try:
            free_time = self._service.free_time()
        except GradusError as error:
            self.banner.show_error(error)
            return True
        return free_time.is_given

    def follow_time(self) -> None:
        """Move the line of now, or show another today."""
        today, minute = moment(self._clock)
        if self._view is not None and today != self._view.today:
            self.refresh()
        else:
            self.week.grid.show_now(minute)

    def show_choice(self) -> None:
        """Say below the plan what is chosen and what can be done to it."""
        choice, block = self.chosen()
        if choice is None:
            self.bar.say("")
            self.bar.show_acts(())
            return
        self.bar.say(sentences.chosen(self._days(), choice))
        self.bar.show_acts(captions.for_slot() if block is None else captions.for_block(block))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        super().resizeEvent(event)
        self.place()

    def _show_titles(self, view: DaysView) -> None:
        if not self.has_plan():
            self.header.show_titles(self.accessibleName(), "")
            return
        month = self.view_name() == VIEW_MONTH
        title = sentences.month_title(view) if month else sentences.week_title(view)
        self.header.show_titles(title, sentences.subtitle(view))

    def _show_plan(self, view: DaysView) -> None:
        """Show days in the view there is; where what was chosen is gone, choose what lies near."""
        before = self.surface().choice()
        views: dict[str, WeekView | MonthView | ListView] = {
            VIEW_WEEK: self.week,
            VIEW_MONTH: self.month,
            VIEW_LIST: self.list,
        }
        views[self.view_name()].show_days(view)
        if before is not None and self.surface().choice() is None:
            self.surface().turn_to(before.day, before.start)
