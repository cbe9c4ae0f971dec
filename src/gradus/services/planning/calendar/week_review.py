"""The Sunday screen: how a week went."""

from __future__ import annotations

from gradus.clock import Clock
from gradus.domain.planning.block import Block, Status
from gradus.services.planning.calendar.days import Shown, block_view
from gradus.services.planning.making.requests import is_overdue
from gradus.services.planning.offers.offer import Offer
from gradus.services.planning.views import WeekReview
from gradus.services.planning.wall_clock import instant
from gradus.store.database import Connection
from gradus.store.planning import blocks, road


def week_review(connection: Connection, clock: Clock, day: int, offer: Offer | None) -> WeekReview:
    """Return what was done and missed in the week of a date; passed unsaid counts as missed."""
    week, zone, now = Shown.week(day), clock.zone(), clock.now()
    end = instant(week.first + week.count, 0, zone)
    found = blocks.between(connection, instant(week.first, 0, zone), end)
    names = road.names(connection)

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
