"""The calendar: one action of the person, one method, one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from gradus.clock import Clock
from gradus.domain.planning.block import Status
from gradus.domain.planning.difference import changes
from gradus.domain.planning.free_time import FreeTime
from gradus.domain.planning.plan import Late, Plan
from gradus.domain.planning.work import PlanRules, ReviewLoad
from gradus.services.planning.calendar.days import Shown
from gradus.services.planning.calendar.editing import BlockEditor
from gradus.services.planning.calendar.recording import CalendarLog, OpenChange
from gradus.services.planning.calendar.reviews import ReviewsDone
from gradus.services.planning.calendar.view import days_view
from gradus.services.planning.calendar.week_review import week_review
from gradus.services.planning.goal import Goal
from gradus.services.planning.making import choices
from gradus.services.planning.making.kept import Kept
from gradus.services.planning.making.requests import Inputs, RequestReader
from gradus.services.planning.making.road_work import PHASE
from gradus.services.planning.offers.offer import Planner, take_over, touched, write
from gradus.services.planning.offers.offers import Known, Offers
from gradus.services.planning.offers.reasons import FREE_TIME, GOAL, RULES, known_from
from gradus.services.planning.offers.shortfall import (
    LATE,
    Shortfalls,
    late_from,
    shown,
    take,
)
from gradus.services.planning.views import DaysView, OfferView, WeekReview
from gradus.services.settings import SettingsService
from gradus.store.database import Connection, Database
from gradus.store.planning import free_time, marks, reviewed, revisions, road, taken
from gradus.store.planning.journal import EVERYTHING, Touched
from gradus.store.planning.taken import Taken

_CHANGES_ON_SUNDAY = 3


class Calendar:
    """Shows the plan and changes it; every change is on disk when the method returns.

    `load` returns the review load as it is known now. What returns a DaysView returns the days last
    asked for. Where it is not `eager`, an offer is in them only once `prepare` has made it, and
    `is_prepared` says whether it has for those returned last.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        planner: Planner,
        load: Callable[[], ReviewLoad],
        *,
        eager: bool = True,
    ) -> None:
        self._database = database
        self._clock = clock
        self._log = CalendarLog(database, clock, settings)
        self._reader = RequestReader(clock, settings, load)
        self._editor = BlockEditor(self._log, self._reader, clock)
        self._planner = planner
        self._offers = Offers(clock, planner)
        self._shortfalls = Shortfalls()
        self._reviews = ReviewsDone()
        self._events = Kept[tuple[Taken, ...]]()
        self._eager = eager
        self.is_prepared = False
        self._shown = Shown.week(self._log.moment().day)

    def tell(self, listener: Callable[[], None]) -> None:
        """Have something called after every change, on the thread that made it."""
        self._log.told = listener

    def warm_up(self) -> Iterator[None]:
        """Read in steps what `days` needs: the first time takes longest."""
        day = self._log.moment().day
        with self._database.read() as connection:
            marks.read(connection)
        yield
        with self._database.read() as connection:
            self._reader.road(connection, day)
        yield
        with self._database.read() as connection:
            self._reader.read(connection, day)
        yield

    def week(self, day: int) -> DaysView:
        """Return the week (Monday first) that holds a date (an ordinal)."""
        self._shown = Shown.week(day)
        return self.days()

    def month(self, day: int) -> DaysView:
        """Return the whole weeks of the month that holds a date."""
        self._shown = Shown.month(day)
        return self.days()

    def days(self) -> DaysView:
        """Return the days last asked for, as they are now."""
        moment = self._log.moment()
        with self._database.read() as connection:
            inputs = self._reader.read(connection, moment.day)
            done = self._reviews.find(connection, inputs, moment)
            if not done:
                return self._view(connection, inputs, moment.day)
        with self._database.write() as connection:
            reviewed.set_done(connection, done)
        with self._database.read() as connection:
            return self._view(connection, self._reader.read(connection, moment.day), moment.day)

    def _view(self, connection: Connection, inputs: Inputs, day: int) -> DaysView:
        if self._eager:
            self._offers.automatic(connection, inputs, day)
        known = self._offers.known(inputs)
        late = _late(inputs, known)
        short = self._shortfalls.view(inputs, late)
        self.is_prepared = known is not None and not self._shortfalls.is_due(inputs, late)
        offer = None if known is None else known.offer
        span = self._shown.span(inputs.request.zone)
        state = inputs.marks.busy, span
        events = self._events.get(state, lambda: taken.between(connection, *span))
        return days_view(inputs, events, self._shown, offer, short)

    def prepare(self, go_on: Callable[[], bool] = lambda: True) -> bool:
        """Make what is offered by itself, and look for ways out of what does not fit.

        It takes up to seconds, any thread may do it, and it ends early where `go_on` says no.
        Return whether it came to its end.
        """
        moment = self._log.moment()
        with self._database.read() as connection:
            inputs = self._reader.read(connection, moment.day)
            known = self._offers.automatic(connection, inputs, moment.day)
            self._offers.asked(connection, inputs)  # so that a preview need not wait
            late = _late(inputs, known)
            plan = self._offers.plan(inputs)
        if self._shortfalls.is_due(inputs, late):
            return self._shortfalls.find(inputs, plan, go_on)
        return True

    def take_way_out(self, number: int) -> OfferView:
        """Return what a way out of a shortfall would move; accepting it takes the way."""
        with self._database.read() as connection:
            inputs = self._reader.read(connection, self._log.moment().day)
            way = self._shortfalls.way(inputs, number)
            why = (shown(number, way, inputs),)
            return self._offers.of_way(inputs, way.plan, why, partial(take, way, inputs)).view

    def move(self, uid: str, day: int, start: int) -> DaysView:
        """Put a block on a date, at minutes of the wall clock, and pin it there."""
        self._editor.move(uid, day, start)
        return self.days()

    def resize(self, uid: str, minutes: int) -> DaysView:
        """Make a block longer or shorter, and pin it."""
        self._editor.resize(uid, minutes)
        return self.days()

    def pin(self, uid: str, *, pinned: bool) -> DaysView:
        """Pin a block, or let the plan move it again."""
        self._editor.pin(uid, pinned=pinned)
        return self.days()

    def mark(self, uid: str, status: Status, minutes: int | None = None) -> DaysView:
        """Say that a block was done (with the minutes it took), missed, or is still planned."""
        self._editor.mark(uid, status, minutes)
        return self.days()

    def add(self, subject: str, day: int, start: int, minutes: int) -> DaysView:
        """Set time aside for a topic by hand."""
        self._editor.add(subject, day, start, minutes)
        return self.days()

    def remove(self, uid: str) -> DaysView:
        """Take a block out of the plan."""
        self._editor.remove(uid)
        return self.days()

    def undo(self) -> DaysView:
        """Take back the last change of the calendar."""
        self._log.undo()
        return self.days()

    def redo(self) -> DaysView:
        """Do again what was taken back last."""
        self._log.redo()
        return self.days()

    def preview(self) -> OfferView:
        """Make the plan anew and return what would move; nothing moves yet."""
        with self._database.read() as connection:
            inputs = self._reader.read(connection, self._log.moment().day)
            return self._offers.asked(connection, inputs).view

    def accept(self, offer: OfferView, without: frozenset[int] = frozenset()) -> DaysView:
        """Take an offer over, but for the changes with these places."""
        found = self._offers.open.named(offer)
        about = Touched.of_choices(touched(found))
        with self._log.change(revisions.PLAN, dict(found.inputs), about) as change:
            take_over(change, found, without)
            self._offers.answer(change.connection, change.moment.day, taken=True)
        return self.days()

    def decline(self, offer: OfferView) -> DaysView:
        """Offer nothing more today."""
        self._offers.open.named(offer)
        with self._database.write() as connection:
            self._offers.answer(connection, self._log.moment().day, taken=False)
        return self.days()

    def ease(self, how: str) -> OfferView:
        """Return what a bad week would move: `how` is "shift", "shrink" or "drop"."""
        with self._database.read() as connection:
            inputs = self._reader.read(connection, self._log.moment().day)
            return self._offers.easing(inputs, how).view

    def week_review(self, day: int) -> WeekReview:
        """Return how the week that holds a date went, and what would change."""
        with self._database.read() as connection:
            inputs = self._reader.read(connection, self._log.moment().day)
            few = self._offers.at_most(connection, inputs, _CHANGES_ON_SUNDAY)
            return week_review(inputs, day, few)

    def free_time(self) -> FreeTime:
        """Return when the person is free."""
        with self._database.read() as connection:
            return free_time.read(connection)

    def set_free_time(self, found: FreeTime) -> DaysView:
        """Keep other free time; the first makes the first plan, which any thread may do."""
        made = self._first_plan(found)
        about = Touched.of_choices() if made is None else EVERYTHING
        with self._log.change(FREE_TIME, touched=about) as change:
            free_time.write(change.connection, found)
            if made is not None and revisions.last_plan(change.connection) is None:
                _write_first(change, *made)
        return self.days()

    def rules(self) -> PlanRules:
        """Return what was chosen about days and blocks."""
        with self._database.read() as connection:
            return choices.read_rules(connection)

    def set_rules(self, rules: PlanRules) -> DaysView:
        """Keep other rules."""
        with self._log.change(RULES, touched=Touched.of_choices()) as change:
            choices.write_rules(change.connection, rules)
        return self.days()

    def goal(self) -> Goal | None:
        """Return what is to be finished by when, if anything."""
        with self._database.read() as connection:
            return choices.read_goal(connection)

    def set_goal(self, goal: Goal | None) -> DaysView:
        """Keep another goal, or none."""
        with self._log.change(GOAL, touched=Touched.of_choices()) as change:
            choices.write_goal(change.connection, goal)
        return self.days()

    def goal_subjects(self) -> tuple[tuple[str, str], ...]:
        """Return what a goal can be about: keys and titles of its phases and topics.

        The whole road comes first, with neither.
        """
        with self._database.read() as connection:
            phases = [(f"{PHASE}{number}", name) for number, name in road.phase_titles(connection)]
            topics = [(one.key, one.title) for one in road.planned_topics(connection)]
        return (("", ""), *phases, *topics)

    def _first_plan(self, found: FreeTime) -> tuple[Inputs, Plan] | None:
        """Make a plan where there is none; before anything is written, so that nobody waits."""
        with self._database.read() as connection:
            if not found.is_given or revisions.last_plan(connection) is not None:
                return None
            inputs = self._reader.read(connection, self._log.moment().day)
        inputs = replace(inputs, request=replace(inputs.request, free_time=found))
        return inputs, self._planner(inputs.request)


def _late(inputs: Inputs, known: Known | None) -> tuple[Late, ...]:
    """Return what ends too late in the plan that was tried last, or in the one there is."""
    made = None if known is None else known.made
    if made is None:
        made = {} if inputs.last is None else inputs.last.inputs
    return late_from(made.get(LATE, ()))


def _write_first(change: OpenChange, inputs: Inputs, plan: Plan) -> None:
    """Write a first plan: nothing moves that anybody could want to keep."""
    write(change, changes(inputs.request.blocks, plan.blocks))
    made = known_from(plan, inputs)
    revisions.describe(change.connection, change.revision, revisions.PLAN, made)
