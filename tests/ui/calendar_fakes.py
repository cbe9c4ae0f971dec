"""A calendar in memory, by plain rules: what was asked is written down, and days change with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import Any

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.plan import Waits
from gradus.domain.planning.work import PlanRules
from gradus.services.planning.files.reports import BusyReport, WrittenReport
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import (
    BlockView,
    BusyView,
    DaysView,
    DayView,
    FinishView,
    OfferView,
    WaitingView,
    WeekReview,
)

MONDAY = date(2026, 11, 23).toordinal()
TODAY = MONDAY + 2
NOW = 18 * 60 + 40
EVENING = (Window(19 * 60, 21 * 60),)
FREE = FreeTime(
    weekly=(
        *((EVENING,) * 4),
        (),
        (Window(9 * 60, 12 * 60 + 30),),
        (Window(15 * 60, 18 * 60),),
    )
)
Kind = BlockKind


class CalendarClock:
    """Stands at Wednesday 25 November 2026, 18:40 UTC, until it is moved."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 25, 18, 40, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def zone(self) -> tzinfo:
        return UTC


def block(
    uid: str,
    kind: BlockKind,
    title: str,
    at: tuple[int, int],
    phase: int | None = None,
    **more: Any,
) -> BlockView:
    """Make a block; `at` is its start and its length in minutes."""
    plain = BlockView(
        uid, kind, uid, title, phase, *at, pinned=False, status=Status.PLANNED, minutes_done=0,
        fixed=False,
    )  # fmt: skip
    return replace(plain, **more)


def reviews(uid: str, start: int, minutes: int, **more: Any) -> BlockView:
    return block(uid, Kind.REVIEWS, "Reviews", (start, minutes), **more)


DONE: dict[str, Any] = {"status": Status.DONE, "fixed": True}
WEEK: tuple[tuple[BlockView, ...], ...] = (
    (
        reviews("mon-r", 1140, 25, **DONE, minutes_done=24),
        block("eigen", Kind.LEARN, "Eigenvalues", (1165, 55), 1, **DONE, minutes_done=60),
        block("fraud-1", Kind.PROJECT, "Fraud project", (1230, 30), 6, status=Status.MISSED,
              fixed=True),
    ),
    (
        reviews("tue-r", 1140, 20, **DONE, minutes_done=21),
        block("diag", Kind.LEARN, "Diagonalisation", (1165, 90), 1, status=Status.MISSED,
              fixed=True),
    ),
    (
        reviews("wed-r", 1140, 20),
        block("numpy", Kind.LEARN, "NumPy broadcasting", (1165, 60), 2),
        block("exercises", Kind.EXERCISES, "Exercises", (1230, 30), 1),
    ),
    (reviews("thu-r", 1140, 5), block("svd", Kind.LEARN, "SVD", (1170, 90), 1, pinned=True)),
    (),
    (
        reviews("sat-r", 540, 35),
        block("fraud-2", Kind.PROJECT, "Fraud project", (575, 85), 6),
        block("pandas", Kind.LEARN, "pandas joins", (675, 75), 2),
    ),
    (
        reviews("sun-r", 900, 20),
        block("probability", Kind.LEARN, "Conditional probability", (925, 90), 1),
        block("weekly", Kind.WEEKLY_REVIEW, "Weekly review", (1020, 60)),
    ),
)  # fmt: skip
DENTIST = BusyView("Dentist", 12 * 60 + 30, 90, ".ics")
WAITING = (
    WaitingView("Bayes’ theorem", Waits.PREREQUISITE, "Conditional probability"),
    WaitingView("Distributions", Waits.FULL),
    WaitingView("Matplotlib", Waits.FULL),
)


class CalendarFake:
    """Keeps blocks by day; `calls` are what was asked, `error` is raised instead of an answer."""

    def __init__(self, free: FreeTime = FREE, *, planned: bool = True) -> None:
        self.free = free
        self.calls: list[tuple[object, ...]] = []
        self.error: Exception | None = None
        self.today, self.now = TODAY, NOW
        self.blocks: dict[int, tuple[BlockView, ...]] = {}
        self.busy = {MONDAY + 3: (DENTIST,)}
        self.waiting: tuple[WaitingView, ...] = WAITING
        self._before: list[dict[int, tuple[BlockView, ...]]] = []
        self._after: list[dict[int, tuple[BlockView, ...]]] = []
        self._shown = range(MONDAY, MONDAY + 7)
        if planned:
            self.blocks = {MONDAY + at: blocks for at, blocks in enumerate(WEEK)}

    # What the page asks

    def week(self, day: int) -> DaysView:
        self._hear("week", day)
        first = day - (day - 1) % 7
        self._shown = range(first, first + 7)
        return self.view()

    def month(self, day: int) -> DaysView:
        self._hear("month", day)
        when = date.fromordinal(day)
        first = when.replace(day=1).toordinal()
        last = when.replace(day=28).toordinal()
        while date.fromordinal(last + 1).month == when.month:
            last += 1
        self._shown = range(first - (first - 1) % 7, last + 7 - (last - 1) % 7)
        return self.view()

    def move(self, uid: str, day: int, start: int) -> DaysView:
        self._hear("move", uid, day, start)
        self._keep()
        moved = replace(self.find(uid), start=start, pinned=True)
        self._take_out(uid)
        self._put_in(day, moved)
        return self.view()

    def resize(self, uid: str, minutes: int) -> DaysView:
        self._hear("resize", uid, minutes)
        return self._change(uid, minutes=minutes, pinned=True)

    def pin(self, uid: str, *, pinned: bool) -> DaysView:
        self._hear("pin", uid, pinned)
        return self._change(uid, pinned=pinned)

    def mark(self, uid: str, status: Status, minutes: int | None = None) -> DaysView:
        self._hear("mark", uid, status, minutes)
        return self._change(uid, status=status, fixed=status is not Status.PLANNED)

    def add(self, subject: str, day: int, start: int, minutes: int) -> DaysView:
        self._hear("add", subject, day, start, minutes)
        self._keep()
        self._put_in(day, block("added", Kind.LEARN, subject, (start, minutes), 1, pinned=True))
        return self.view()

    def remove(self, uid: str) -> DaysView:
        self._hear("remove", uid)
        self._keep()
        self._take_out(uid)
        return self.view()

    def undo(self) -> DaysView:
        self._hear("undo")
        if self._before:
            self._after.append(dict(self.blocks))
            self.blocks = self._before.pop()
        return self.view()

    def redo(self) -> DaysView:
        self._hear("redo")
        if self._after:
            self._before.append(dict(self.blocks))
            self.blocks = self._after.pop()
        return self.view()

    def free_time(self) -> FreeTime:
        return self.free

    def goal_subjects(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", ""),
            ("phase:1", "Mathematics & statistics"),
            ("bayes", "Bayes’ theorem"),
            ("distributions", "Distributions"),
            ("matplotlib", "Matplotlib"),
        )

    # What the page does not ask

    def preview(self) -> OfferView:
        raise NotImplementedError

    def accept(self, offer: OfferView, without: frozenset[int] = frozenset()) -> DaysView:
        raise NotImplementedError

    def decline(self, offer: OfferView) -> DaysView:
        raise NotImplementedError

    def ease(self, how: str) -> OfferView:
        raise NotImplementedError

    def week_review(self, day: int) -> WeekReview:
        raise NotImplementedError

    def take_way_out(self, number: int) -> OfferView:
        raise NotImplementedError

    def set_free_time(self, free_time: FreeTime) -> DaysView:
        raise NotImplementedError

    def rules(self) -> PlanRules:
        raise NotImplementedError

    def set_rules(self, rules: PlanRules) -> DaysView:
        raise NotImplementedError

    def goal(self) -> Goal | None:
        raise NotImplementedError

    def set_goal(self, goal: Goal | None) -> DaysView:
        raise NotImplementedError

    def finish(
        self, goal: Goal | None = None, go_on: Callable[[], bool] = lambda: True
    ) -> FinishView | None:
        raise NotImplementedError

    def read_busy(
        self, path: Path, progress: Callable[[int, int], bool] = lambda _done, _all: True
    ) -> BusyReport:
        raise NotImplementedError

    def busy_sources(self) -> tuple[tuple[str, int], ...]:
        raise NotImplementedError

    def forget_busy(self, origin: str) -> None:
        raise NotImplementedError

    def read_changed_busy(self, progress: Callable[[int, int], bool]) -> bool:
        raise NotImplementedError

    def watched_busy(self) -> list[str]:
        return []

    def write_plan(self, path: Path, *, keep: bool) -> WrittenReport:
        raise NotImplementedError

    def kept_file(self) -> Path | None:
        raise NotImplementedError

    def stop_keeping(self) -> None:
        raise NotImplementedError

    # For tests

    def view(self) -> DaysView:
        days = tuple(self._day(day) for day in self._shown)
        blocks = [one for day in days for one in day.blocks]
        return DaysView(
            days,
            self.today,
            self.now,
            planned=sum(one.minutes for one in blocks),
            free=sum(window.end - window.start for day in days for window in day.free),
            reviews=sum(one.minutes for one in blocks if one.kind is Kind.REVIEWS),
            waiting=self.waiting if blocks else (),
            can_undo=bool(self._before),
            can_redo=bool(self._after),
        )

    def find(self, uid: str) -> BlockView:
        return next(one for blocks in self.blocks.values() for one in blocks if one.uid == uid)

    def asked(self, name: str) -> list[tuple[object, ...]]:
        """Return with what a method was called."""
        return [call[1:] for call in self.calls if call[0] == name]

    def _hear(self, *call: object) -> None:
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        self.calls.append(call)

    def _day(self, day: int) -> DayView:
        free: Sequence[Window] = self.free.on(day)
        return DayView(day, tuple(free), self.blocks.get(day, ()), self.busy.get(day, ()))

    def _keep(self) -> None:
        self._before.append(dict(self.blocks))
        self._after.clear()

    def _change(self, uid: str, **values: Any) -> DaysView:
        self._keep()
        for day, blocks in self.blocks.items():
            self.blocks[day] = tuple(
                replace(one, **values) if one.uid == uid else one for one in blocks
            )
        return self.view()

    def _take_out(self, uid: str) -> None:
        for day, blocks in self.blocks.items():
            self.blocks[day] = tuple(one for one in blocks if one.uid != uid)

    def _put_in(self, day: int, added: BlockView) -> None:
        together = (*self.blocks.get(day, ()), added)
        self.blocks[day] = tuple(sorted(together, key=lambda one: one.start))
