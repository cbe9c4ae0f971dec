"""A bad week: three ways to have less to do until Sunday."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from gradus.domain.planning.block import Block, BlockKind
from gradus.domain.planning.free_time import Span
from gradus.domain.planning.placing.former import movable
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.work import SLOT

_WORK = (BlockKind.LEARN, BlockKind.EXERCISES, BlockKind.PROJECT)


class Ease(StrEnum):
    """How the rest of a week is eased; reviews and what is pinned stay as they are."""

    SHIFT = "shift"
    SHRINK = "shrink"
    DROP = "drop"


def eased(request: PlanRequest, how: Ease) -> PlanRequest:
    """Return the request whose plan has less work in the rest of this week.

    SHIFT moves all work on, so that everything keeps its order. SHRINK halves the blocks of the
    rest of the week. DROP leaves them out: later blocks stay, and what was left out comes where
    there is room. As long as the week lasts, later requests need the same `reviews_only`.
    """
    end = week_end(request)
    work = [block for block in movable(request) if block.kind in _WORK]
    this_week = [block for block in work if block.start < end]
    rest = [block for block in request.blocks if block not in work]
    if how is Ease.SHIFT:
        work = _moved_on(work, len(this_week))
    kept = [_halved(block) for block in this_week] if how is Ease.SHRINK else []
    if kept:
        work = [*kept, *work[len(kept) :]]
    idle = _outside(kept, Span(request.now, end))
    return replace(request, blocks=(*rest, *work), reviews_only=(*request.reviews_only, *idle))


def week_end(request: PlanRequest) -> datetime:
    """Return the instant (UTC) at which the week of `now` ends on the wall clock."""
    local = request.now.astimezone(request.zone)
    monday = local.date() + timedelta(days=7 - local.weekday())
    return datetime.combine(monday, time(), request.zone).astimezone(UTC)


def _moved_on(work: list[Block], places: int) -> list[Block]:
    """Give each block the place of the one so many places later; the last come after them all."""
    later = [
        replace(block, start=place.start, minutes=place.minutes)
        for block, place in zip(work, work[places:], strict=False)
    ]
    last = work[len(later) :]
    weeks = timedelta(weeks=(last[-1].start - last[0].start).days // 7 + 1) if last else timedelta()
    return [*later, *(replace(block, start=block.start + weeks) for block in last)]


def _halved(block: Block) -> Block:
    return replace(block, minutes=max(SLOT, -(-block.minutes // 2 // SLOT) * SLOT))


def _outside(blocks: list[Block], span: Span) -> list[Span]:
    """Return the parts of a span that no block is in; the blocks are in order."""
    edges = [span.start, *(edge for block in blocks for edge in (block.start, block.end)), span.end]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [Span(start, end) for start, end in pairs if start < end]
