"""A bad week: its learning moves on, becomes shorter, or is dropped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.free_time import Span
from gradus.domain.planning.plan import Plan, PlanRequest
from gradus.domain.planning.work import SLOT
from gradus.errors import CalendarError
from gradus.services.planning.calendar_days import Shown
from gradus.services.planning.wall_clock import instant

SHIFT, SHRINK, DROP = "shift", "shrink", "drop"
SAID = {
    SHIFT: "What is left of this week moves on, and what builds on it moves with it.",
    SHRINK: "What is left of this week takes half the time; the rest finds room later.",
    DROP: "What is left of this week is dropped and comes back where later weeks have room.",
}
_KEPT = frozenset({BlockKind.REVIEWS, BlockKind.WEEKLY_REVIEW})


def eased(request: PlanRequest, how: str) -> PlanRequest:
    """Return a request in which the rest of the week takes no new work.

    Reviews stay, and so do pinned blocks. Raises CalendarError for a way there is not.
    """
    if how not in SAID:
        raise CalendarError(f"A week cannot be made easier by {how!r}.", "Shift, shrink or drop.")
    today = request.now.astimezone(request.zone).toordinal()
    week = Shown.week(today)
    end = instant(week.first + week.count, 0, request.zone)
    found = (_eased(block, how, request, Span(request.now, end)) for block in request.blocks)
    blocks = tuple(block for block in found if block is not None)
    return replace(request, blocks=blocks, busy=(*request.busy, Span(request.now, end)))


def with_pins_of(plan: Plan, before: Iterable[Block]) -> Plan:
    """Return a plan whose blocks are pinned only where they were before."""
    pinned = {block.uid for block in before if block.pinned}
    blocks = tuple(replace(block, pinned=block.uid in pinned) for block in plan.blocks)
    return replace(plan, blocks=blocks)


def _eased(block: Block, how: str, request: PlanRequest, rest: Span) -> Block | None:
    if block.status is not Status.PLANNED or block.start < request.now or block.pinned:
        return block
    if block.start >= rest.end:
        return replace(block, pinned=how == DROP)
    if block.kind in _KEPT:
        return replace(block, pinned=True)
    if how == SHRINK:
        return replace(block, minutes=max(SLOT, block.minutes // 2 // SLOT * SLOT), pinned=True)
    return block if how == SHIFT else None
