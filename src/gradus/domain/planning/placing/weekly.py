"""The weekly review: on which dates, and when."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.placing.days import Day, stays
from gradus.domain.planning.placing.piece import Piece
from gradus.domain.planning.placing.stretches import slot_after, without
from gradus.domain.planning.placing.wall_clock import WallClock
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import SLOT


def weekly_days(days: Sequence[Day], request: PlanRequest, clock: WallClock) -> frozenset[int]:
    """Return the last free date of every week that has no weekly review which stays."""
    if not request.rules.weekly_review:
        return frozenset()
    last = {(day.number - 1) // 7: day.number for day in days if day.longest >= SLOT}
    for block in request.blocks:
        missed = block.status is Status.MISSED
        if block.kind is BlockKind.WEEKLY_REVIEW and stays(block, request) and not missed:
            last.pop((clock.day(clock.minute(block.start)) - 1) // 7, None)
    return frozenset(last.values())


def weekly_review(day: Day, taken: Sequence[Piece], wanted: int, budget: int) -> list[Piece]:
    """Return the weekly review at the end of its date, shorter where not all of it fits.

    `wanted` and `budget` are minutes; nothing is returned if less than a slot is left.
    """
    free = [
        (slot_after(start), end - end % SLOT)
        for start, end in without(day.free, [(piece.start, piece.end) for piece in taken])
    ]
    longest = max((end - start for start, end in free), default=0)
    minutes = min(slot_after(wanted), budget // SLOT * SLOT, longest)
    if minutes < SLOT:
        return []
    last = [end for start, end in free if end - start >= minutes][-1]
    return [Piece(BlockKind.WEEKLY_REVIEW, "", day.number, last - minutes, last)]
