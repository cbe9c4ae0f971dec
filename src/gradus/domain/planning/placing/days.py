"""The dates of a plan: what is free on each, and what stands there already."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.free_time import Span
from gradus.domain.planning.placing.stretches import Stretch, joined, without
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.plan import PlanRequest


@dataclass(slots=True)
class Day:
    """One date (`number` is its ordinal) with its free stretches.

    `free` is for reviews and the weekly review; `roomy`, without the pauses round what stays, is
    for work. `longest` are the minutes of the longest of `free`. `stays` are the blocks that stay
    on the date, but for those that were missed.
    """

    number: int
    free: list[Stretch]
    roomy: list[Stretch]
    longest: int
    stays: list[Block] = field(default_factory=list)


def stays(block: Block, request: PlanRequest) -> bool:
    """Tell whether a block is left as it is: pinned, done, missed, begun, or set aside by hand."""
    by_hand = block.pinned or block.kind is BlockKind.HABIT
    return by_hand or block.status is not Status.PLANNED or block.start < request.now


def days_of(request: PlanRequest, clock: WallClock, first: int) -> list[Day]:
    """Return every date that the plan covers."""
    fixed = [block for block in request.blocks if stays(block, request)]
    pause = request.rules.pause
    past = (0, clock.minute_after(request.now))
    gone = _Taken([past, *(_span(one, clock) for one in request.busy)])
    bare = _Taken([_stretch(block, clock, 0) for block in fixed])
    resting = [_span(one, clock) for one in request.reviews_only]
    padded = _Taken([*resting, *(_stretch(block, clock, pause) for block in fixed)])
    days = []
    for number in range(first, first + request.days):
        open_ = clock.stretches(number, request.free_time.on(number))
        free = bare.out_of(gone.out_of(open_))
        longest = max([end - start for start, end in free], default=0)
        days.append(Day(number, free, padded.out_of(free), longest))
    _put(fixed, days, clock)
    return days


def _span(span: Span, clock: WallClock) -> Stretch:
    return clock.minute(span.start), clock.minute_after(span.end)


def _stretch(block: Block, clock: WallClock, pause: int) -> Stretch:
    margin = 0 if block.kind is BlockKind.REVIEWS else pause
    return clock.minute(block.start) - margin, clock.minute_after(block.end) + margin


def _put(fixed: Sequence[Block], days: Sequence[Day], clock: WallClock) -> None:
    for block in fixed:
        n = clock.day(clock.minute(block.start)) - days[0].number if days else -1
        if 0 <= n < len(days) and block.status is not Status.MISSED:
            days[n].stays.append(block)


class _Taken:
    """Stretches that are taken, to be taken out of others."""

    def __init__(self, stretches: list[Stretch]) -> None:
        self._stretches = joined(stretches)
        self._ends = [end for _, end in self._stretches]

    def out_of(self, stretches: list[Stretch]) -> list[Stretch]:
        """Return what is left of stretches, which are in order."""
        if not stretches or not self._ends or self._ends[-1] <= stretches[0][0]:
            return stretches
        found = bisect_left(self._ends, stretches[0][0])
        near = self._stretches[found : bisect_left(self._stretches, (stretches[-1][1], 0), found)]
        return without(stretches, near) if near else stretches
