"""The Sunday screen: how a week went."""

from __future__ import annotations

from gradus.domain.planning.block import Block, Status
from gradus.services.planning.calendar.days import Shown, block_view, within
from gradus.services.planning.making.requests import Inputs, is_overdue
from gradus.services.planning.offers.offer import Offer
from gradus.services.planning.views import WeekReview


def week_review(inputs: Inputs, day: int, offer: Offer | None) -> WeekReview:
    """Return what was done and missed in the week of a date; passed unsaid counts as missed."""
    zone, now = inputs.request.zone, inputs.request.now
    found = within(inputs.stored, *Shown.week(day).span(zone))
    names = inputs.names

    def missed(block: Block) -> bool:
        return block.status is Status.MISSED or is_overdue(block, now)

    return WeekReview(
        done=tuple(
            block_view(block, names, zone, now) for block in found if block.status is Status.DONE
        ),
        missed=tuple(block_view(block, names, zone, now) for block in found if missed(block)),
        minutes_planned=sum(block.minutes for block in found),
        minutes_done=sum(block.minutes_done for block in found),
        offer=None if offer is None or not offer.changes else offer.view,
    )
