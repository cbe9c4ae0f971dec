"""The view of a week or month: days, sums, what waits, and what is offered."""

from __future__ import annotations

from collections.abc import Iterable

from gradus.domain.planning.block import BlockKind, Status
from gradus.services.planning.calendar.days import Shown, days_of, free_minutes
from gradus.services.planning.calendar.waiting import waiting
from gradus.services.planning.making.requests import Inputs
from gradus.services.planning.offers.offer import Offer
from gradus.services.planning.offers.reasons import CROWDED
from gradus.services.planning.views import DaysView, DayView, NoPlan, ShortfallView
from gradus.services.planning.wall_clock import place
from gradus.store.planning.taken import Taken


def days_view(
    inputs: Inputs,
    events: Iterable[Taken],
    shown: Shown,
    offer: Offer | None,
    shortfall: ShortfallView | None,
) -> DaysView:
    """Return what the calendar paints; `events` are what other calendars hold on those days."""
    days = days_of(inputs, events, shown)
    today, minute = place(inputs.request.now, inputs.request.zone)
    can_undo, can_redo = inputs.can_turn
    return DaysView(
        days=days,
        today=today,
        now=minute,
        planned=_minutes(days),
        free=free_minutes(days),
        reviews=_minutes(days, BlockKind.REVIEWS),
        waiting=waiting(inputs, shown),
        offer=None if offer is None else offer.view,
        shortfall=shortfall,
        can_undo=can_undo,
        can_redo=can_redo,
        explained=explained(inputs),
        crowded=is_crowded(inputs),
    )


def explained(inputs: Inputs) -> NoPlan | None:
    """Return why there is no plan, None where there may be one."""
    if not inputs.request.free_time.is_given:
        return NoPlan.NO_FREE_TIME
    if not inputs.road.topics:
        return NoPlan.NO_ROAD
    if not inputs.request.work:
        return NoPlan.NOTHING_LEFT
    return None


def is_crowded(inputs: Inputs) -> bool:
    """Whether more topics take turns in the plan there is than the person chose."""
    return inputs.last is not None and bool(inputs.last.inputs.get(CROWDED))


def _minutes(days: tuple[DayView, ...], kind: BlockKind | None = None) -> int:
    return sum(
        block.minutes
        for day in days
        for block in day.blocks
        if block.status is not Status.MISSED and kind in {None, block.kind}
    )
