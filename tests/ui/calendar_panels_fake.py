"""A calendar in memory that also makes offers, keeps choices, and foresees by plain rules."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.ui.calendar_fakes import CalendarFake

from gradus.domain.planning.block import Status
from gradus.domain.planning.change import Why
from gradus.domain.planning.free_time import FreeTime
from gradus.domain.planning.shortfall import Remedy
from gradus.domain.planning.work import PlanRules
from gradus.services.planning.files.reports import BusyReport, WrittenReport
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import (
    ChangeView,
    DaysView,
    FinishView,
    OfferView,
    PlaceView,
    ReasonView,
    ShortfallView,
    WayOut,
    WeekReview,
)

WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = (date(2026, 11, 25 + n).toordinal() for n in range(4))
WEDNESDAY_TO_THURSDAY = PlaceView(WEDNESDAY, 1140, 60), PlaceView(THURSDAY, 1140, 60)
MOVES = (
    ChangeView("SVD", *WEDNESDAY_TO_THURSDAY),
    ChangeView("pandas joins", PlaceView(FRIDAY, 1140, 60), PlaceView(SATURDAY, 1140, 60)),
)
WHY = (ReasonView(Why.MISSED, day=THURSDAY),)
OFFER = OfferView(1, MOVES, WHY, FRIDAY)
SHORTFALL = ShortfallView(
    ("Distributions", "Bayes’ theorem", "Matplotlib", "SQL"),
    12.5,
    (
        WayOut(1, Remedy.LATER, by=date(2027, 5, 20)),
        WayOut(2, Remedy.HOUR, weekday=5, left=630),
    ),
)
GOAL = date(2028, 4, 1)


def finish(goal: date | None = GOAL, chance: float | None = 0.38) -> FinishView:
    """Return a range from May to June 2028."""
    start = date(2026, 11, 25)
    curve = tuple(
        (start + timedelta(days=32 * n), 0.72 * n / 18, 0.85 * n / 18, n / 18) for n in range(19)
    )
    more = None if chance is None else 0.71
    return FinishView(date(2028, 5, 14), date(2028, 6, 22), goal, chance, more, 24, curve)


class PanelsFake(CalendarFake):
    """`offered` is what every view offers; `finished` what the simulation finds."""

    def __init__(self, *, planned: bool = True) -> None:
        super().__init__(planned=planned)
        self.offered: OfferView | None = None
        self.short: ShortfallView | None = None
        self.finished: FinishView | None = finish()
        self.unforeseen: Exception | None = None
        self.previewed = replace(OFFER, number=7)
        self.kept_rules = PlanRules()
        self.kept_goal: Goal | None = None
        self.sources: dict[str, int] = {}
        self.kept: Path | None = None
        self.steps: tuple[int, ...] = ()
        self.go_on = threading.Event()
        self.go_on.set()

    def view(self) -> DaysView:
        return replace(super().view(), offer=self.offered, shortfall=self.short)

    def preview(self) -> OfferView:
        self._hear("preview")
        return self.previewed

    def accept(self, offer: OfferView, without: frozenset[int] = frozenset()) -> DaysView:
        self._hear("accept", offer.number, without)
        self.offered = None
        return self._change("svd", minutes=60)

    def decline(self, offer: OfferView) -> DaysView:
        self._hear("decline", offer.number)
        self.offered = None
        return self.view()

    def ease(self, how: str) -> OfferView:
        self._hear("ease", how)
        return replace(OFFER, number=8)

    def take_way_out(self, number: int) -> OfferView:
        self._hear("way", number)
        return replace(OFFER, number=9)

    def week_review(self, day: int) -> WeekReview:
        self._hear("week_review", day)
        first = day - (day - 1) % 7
        blocks = [one for at in range(first, first + 7) for one in self.blocks.get(at, ())]
        past = [one for one in blocks if one.status is not Status.PLANNED]
        return WeekReview(
            tuple(one for one in past if one.status is Status.DONE),
            tuple(one for one in past if one.status is Status.MISSED),
            sum(one.minutes for one in past),
            sum(one.minutes_done for one in past),
            self.offered,
        )

    def set_free_time(self, free_time: FreeTime) -> DaysView:
        self._hear("set_free_time", free_time)
        self.free = free_time
        return self.view()

    def rules(self) -> PlanRules:
        return self.kept_rules

    def set_rules(self, rules: PlanRules) -> DaysView:
        self._hear("set_rules", rules)
        self.kept_rules = rules
        return self.view()

    def goal(self) -> Goal | None:
        return self.kept_goal

    def set_goal(self, goal: Goal | None) -> DaysView:
        self._hear("set_goal", goal)
        self.kept_goal = goal
        return self.view()

    def finish(
        self, goal: Goal | None = None, go_on: Callable[[], bool] = lambda: True
    ) -> FinishView | None:
        self.calls.append(("finish", goal))
        if self.unforeseen is not None:
            raise self.unforeseen
        if self.finished is None or goal is None:
            return self.finished
        return replace(self.finished, goal=goal.by, chance=0.5, hour_more=0.6)

    def read_busy(
        self, path: Path, progress: Callable[[int, int], bool] = lambda _done, _all: True
    ) -> BusyReport:
        self._hear("read_busy", path)
        for done in self.steps:
            if not progress(done, 400):
                return BusyReport(path.name, stopped=True)
        assert self.go_on.wait(10)
        if not progress(400, 400):
            return BusyReport(path.name, stopped=True)
        self.sources[path.name] = 12
        return BusyReport(path.name, 12, last=date(2026, 11, 30))

    def busy_sources(self) -> tuple[tuple[str, int], ...]:
        return tuple(self.sources.items())

    def forget_busy(self, origin: str) -> None:
        self._hear("forget_busy", origin)
        del self.sources[origin]

    def write_plan(self, path: Path, *, keep: bool) -> WrittenReport:
        self._hear("write_plan", path, keep)
        self.kept = path if keep else self.kept
        return WrittenReport(path.name, 11, keep)

    def kept_file(self) -> Path | None:
        return self.kept

    def stop_keeping(self) -> None:
        self._hear("stop_keeping")
        self.kept = None
