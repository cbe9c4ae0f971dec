"""What a plan looks like to somebody with a wall clock and a list of blocks; knows no planner."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cached_property

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.plan import Plan, PlanRequest
from gradus.domain.planning.work import Work

MINUTE = timedelta(minutes=1)
STEP = 5 * MINUTE
WORK = (BlockKind.LEARN, BlockKind.EXERCISES, BlockKind.PROJECT)


class SeenPlan:
    """A plan beside the request that it was made for."""

    def __init__(self, request: PlanRequest, plan: Plan) -> None:
        self.request = request
        self.plan = plan
        self.fixed = [b for b in request.blocks if self._stays(b)]
        stay = {block.uid for block in self.fixed}
        self.placed = [block for block in plan.blocks if block.uid not in stay]
        first = self.day(request.now)
        self.dates = range(first, first + request.days)

    def _stays(self, block: Block) -> bool:
        by_hand = block.pinned or block.kind is BlockKind.HABIT
        return by_hand or block.status is not Status.PLANNED or block.start < self.request.now

    def day(self, instant: datetime) -> int:
        return instant.astimezone(self.request.zone).date().toordinal()

    def on(self, blocks: list[Block], day: int) -> list[Block]:
        """Return those of some blocks that are on a date and were not missed."""
        return [b for b in blocks if self.day(b.start) == day and b.status is not Status.MISSED]

    def is_free(self, start: datetime, length: timedelta = STEP) -> bool:
        """Tell whether a few minutes are free, by looking at the wall clock."""
        if start < self.request.now:
            return False
        if not all(map(self._in_window, (start, start + length - timedelta(seconds=1)))):
            return False
        busy = self.request.busy
        return not any(one.start < start + length and start < one.end for one in busy)

    def _in_window(self, instant: datetime) -> bool:
        local = instant.astimezone(self.request.zone)
        shown = local.hour * 60 + local.minute
        windows = self.request.free_time.on(local.date().toordinal())
        return any(window.start <= shown < window.end for window in windows)

    def doing(self, work: Work) -> list[Block]:
        """Return the blocks that do a piece of work from now on."""
        return [
            block
            for block in self.plan.blocks
            if (block.kind, block.subject) == (work.kind, work.key)
            and block.status is Status.PLANNED
            and block.end > self.request.now
        ]

    def required(self, work: Work) -> Iterator[Work]:
        """Yield the work that must be done before."""
        for other in self.request.work:
            kinds = (work.kind, other.kind)
            if other.key == work.key:
                if kinds == (BlockKind.EXERCISES, BlockKind.LEARN):
                    yield other
            elif other.key in work.requires and (
                work.kind is not BlockKind.PROJECT or other.kind is BlockKind.PROJECT
            ):
                yield other

    @cached_property
    def rooms(self) -> dict[int, int]:
        """The minutes in which one block of reviews can be on each date, in steps of five."""
        best: dict[int, int] = defaultdict(int)
        midnight = datetime.fromordinal(self.dates[0]).replace(tzinfo=UTC)
        run, last = 0, 0
        for step in range(-26 * 12, (len(self.dates) * 24 + 26) * 12):
            at = midnight + step * STEP
            local = at.astimezone(self.request.zone)
            day = local.date().toordinal()
            free = self.is_free(at)
            if free and any(b.start < at + STEP and at < b.end for b in self.fixed):
                free = False
            run = 0 if not free or day != last else run
            if free and (run or local.minute % 15 == 0):
                run += 5
                best[day] = max(best[day], run)
            last = day
        return best

    def reviewed(self, day: int) -> list[Block]:
        """Return the blocks of reviews on a date."""
        return [b for b in self.on([*self.plan.blocks], day) if b.kind is BlockKind.REVIEWS]

    @cached_property
    def review_dates(self) -> list[int]:
        """The dates on which there may be reviews."""
        stay = {self.day(b.start) for b in self.fixed if b.kind is BlockKind.REVIEWS}
        stay &= {d for d in self.dates if self.reviewed(d)}
        return [d for d in self.dates if self.rooms[d] or d in stay]

    def predicted(self) -> dict[int, float]:
        """Return the minutes of reviews of every date; cards are met on the day after a block."""
        load = self.request.reviews
        known = dict(enumerate(load.known, load.start))
        found = {day: known.get(day, 0.0) for day in self.dates}
        for work in self.request.work:
            for block in self.doing(work):
                later = [d for d in self.review_dates if d > self.day(block.start)]
                if not later or self.day(block.start) not in self.dates or not work.minutes:
                    continue
                cards = work.new_cards * min(1, block.minutes / work.minutes)
                for day, minutes in enumerate(load.per_card, later[0]):
                    if day in found:
                        found[day] += cards * minutes
        return found
