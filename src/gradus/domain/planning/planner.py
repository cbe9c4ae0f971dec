"""The planner: from free time, work and predicted reviews to a plan."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from gradus.domain.planning.placing.days import Day, days_of, stays
from gradus.domain.planning.placing.former import movable
from gradus.domain.planning.placing.network import Network
from gradus.domain.planning.placing.outcome import finished, late, minutes_by_day, unplaced
from gradus.domain.planning.placing.run import Placing, Run
from gradus.domain.planning.placing.uids import named
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.plan import Late, Plan, PlanRequest


def make_plan(request: PlanRequest) -> Plan:
    """Return the plan for a request; the same request gives the same plan.

    What stays of the plan so far is moved only where a deadline would otherwise be missed by more
    days than it must be, and only for the same reason do more topics take turns than the rules say
    (`crowded`). Planning again with the blocks of the result changes nothing.
    """
    return _Planner(request).plan()


class _Planner:
    def __init__(self, request: PlanRequest) -> None:
        self._request = request
        first = request.now.astimezone(request.zone).date().toordinal()
        self._clock = WallClock(request.zone, first, request.days)
        self._days: Sequence[Day] = days_of(request, self._clock, first)
        self._network = Network(request.work)
        self._fixed = [block for block in request.blocks if stays(block, request)]
        self._beyond = first + request.days

    def plan(self) -> Plan:
        """Keep what may stay; where that is late, see if urgent work first is better.

        Deadlines are kept first, then the number of topics that take turns, then what was planned.
        """
        kept = self._run(keep=True, strict=False)
        if not self._has_deadline() or not self._late(kept):
            return self._plan(kept)
        anew = self._run(keep=False, strict=True, crowd=True)
        best = self._lateness(anew)
        if self._lateness(kept) <= best:
            return self._plan(kept)
        for keep, crowd in ((True, False), (False, False), (True, True)):
            urgent = self._run(keep=keep, strict=True, crowd=crowd)
            if self._lateness(urgent) <= best:
                return self._plan(urgent)
        return self._plan(anew)

    def _run(self, *, keep: bool, strict: bool, crowd: bool = False) -> Run:
        return Placing(
            self._request,
            self._clock,
            self._days,
            self._network,
            keep=keep,
            strict=strict,
            crowd=crowd,
        ).run()

    def _has_deadline(self) -> bool:
        return any(one.deadline is not None for one in self._request.work)

    def _lateness(self, run: Run) -> tuple[int, int]:
        days = [one.days for one in self._late(run)]
        return max(days, default=0), sum(days)

    def _late(self, run: Run) -> tuple[Late, ...]:
        return late(run.progress, self._minutes(run), self._beyond)

    def _minutes(self, run: Run) -> dict[int, dict[int, int]]:
        now = self._clock.minute(self._request.now)
        return minutes_by_day(run.progress, run.pieces, self._fixed, self._clock, now)

    def _plan(self, run: Run) -> Plan:
        old = movable(self._request)
        blocks = [*self._fixed, *named(run.pieces, old, self._fixed, self._clock)]
        blocks.sort(key=attrgetter("start", "uid"))
        return Plan(
            blocks=tuple(blocks),
            reviews=run.reviews,
            unreserved=run.short,
            finished=finished(run.progress, self._minutes(run)),
            unplaced=unplaced(run.progress, self._days),
            late=self._late(run),
            crowded=run.crowded and self._has_deadline(),
        )
