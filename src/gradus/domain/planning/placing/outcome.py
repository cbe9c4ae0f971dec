"""What follows from a plan: when work is finished, what is late, and what has no place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.placing.days import Day
from gradus.domain.planning.placing.piece import Piece
from gradus.domain.planning.placing.progress import Progress
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.plan import Late, Unplaced, Waits
from gradus.domain.planning.work import SLOT

Minutes = dict[int, dict[int, int]]
"""The minutes that work (by its place in the network) has on each date (ordinal)."""


def minutes_by_day(
    progress: Progress, pieces: Sequence[Piece], fixed: Sequence[Block], clock: WallClock, now: int
) -> Minutes:
    """Return when all work is done, in new blocks and in those that stay and are still ahead."""
    found: Minutes = defaultdict(lambda: defaultdict(int))
    for piece in pieces:
        if piece.work is not None:
            found[piece.work][piece.day] += piece.end - piece.start
    for block in fixed:
        n = progress.network.place.get((block.kind, block.subject))
        if n is None or block.status is not Status.PLANNED or clock.minute_after(block.end) <= now:
            continue
        found[n][clock.day(clock.minute(block.start))] += block.minutes
    return found


def finished(progress: Progress, minutes: Minutes) -> dict[str, int]:
    """Return the date on which all work of each key is done, for keys that have their place."""
    days: dict[str, int] = {}
    waiting = set()
    for n, work in enumerate(progress.network.work):
        if progress.left[n] > 0:
            waiting.add(work.key)
        elif minutes.get(n):
            days[work.key] = max(days.get(work.key, 0), *minutes[n])
    return {key: day for key, day in days.items() if key not in waiting}


def unplaced(progress: Progress, days: Sequence[Day]) -> tuple[Unplaced, ...]:
    """Return the work that is not placed in full, in the order of the road."""
    found = []
    any_free = any(day.roomy for day in days)
    for n, work in enumerate(progress.network.work):
        if progress.left[n] <= 0:
            continue
        before = progress.waits_for(n)
        waits = Waits.FULL if any_free else Waits.NO_FREE_TIME
        after = None
        if before is not None:
            waits, after = Waits.PREREQUISITE, progress.network.work[before].key
        found.append(Unplaced(work.key, min(work.minutes, progress.left[n] * SLOT), waits, after))
    return tuple(found)


def late(progress: Progress, minutes: Minutes, beyond: int) -> tuple[Late, ...]:
    """Return the work that ends after its own deadline, by key, in the order of the road.

    Work without a place is taken to end on the date `beyond` the plan.
    """
    days: dict[str, int] = {}
    sums: dict[str, int] = defaultdict(int)
    for n, work in enumerate(progress.network.work):
        if work.deadline is None:
            continue
        left = progress.left[n] * SLOT if progress.left[n] > 0 else 0
        last = beyond if left else max(minutes.get(n, ()), default=0)
        if last > work.deadline:
            days[work.key] = max(days.get(work.key, 0), last - work.deadline)
            after = (m for day, m in minutes.get(n, {}).items() if day > work.deadline)
            sums[work.key] += sum(after) + min(left, work.minutes)
    return tuple(Late(key, late_by, sums[key]) for key, late_by in days.items())
