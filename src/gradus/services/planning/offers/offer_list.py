"""The offers that were shown and wait for an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo
from threading import Lock
from typing import Any

from gradus.clock import Clock
from gradus.domain.planning.block import Block
from gradus.domain.planning.change import Change
from gradus.errors import CalendarError
from gradus.services.planning.making.requests import Inputs, is_overdue
from gradus.services.planning.offers.offer import Offer
from gradus.services.planning.titles import title
from gradus.services.planning.views import Cause, ChangeView, OfferView, PlaceView
from gradus.services.planning.wall_clock import place
from gradus.store.database import Connection

_REMEMBERED = 50


class OfferList:
    """Numbers offers, shows them in local time and remembers the latest; any thread may add one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._number = 0
        self._open: dict[int, Offer] = {}
        self._turn = Lock()

    def add(
        self,
        inputs: Inputs,
        found: Sequence[Change],
        why: tuple[Cause, ...],
        made: Mapping[str, Any],
        also: Callable[[Connection], None] | None = None,
    ) -> Offer:
        """Return changes as an offer; `made` and `also` are what `Offer` says of them."""
        names, zone = inputs.names, self._clock.zone()
        today = inputs.request.now.astimezone(zone).toordinal()
        shown = tuple(
            ChangeView(title(_block(one), names), _place(one.before, zone), _place(one.after, zone))
            for one in found
        )
        passed = tuple(block for block in inputs.stored if is_overdue(block, inputs.request.now))
        with self._turn:
            self._number += 1
            view = OfferView(self._number, shown, why, today)
            offer = Offer(view, tuple(found), passed, made, also)
            self._open[self._number] = offer
            for old in sorted(self._open)[:-_REMEMBERED]:
                del self._open[old]
        return offer

    def named(self, view: OfferView) -> Offer:
        """Return the offer that was shown; raises CalendarError where it is too long ago."""
        offer = self._open.get(view.number)
        if offer is None:
            raise CalendarError("These changes are out of date.", "Look at the changes again.")
        return offer


def that_go_together(
    found: Sequence[Change], stored: Sequence[Block], count: int
) -> tuple[Change, ...]:
    """Return the first changes, at most so many, that overlap nothing that then stays."""
    chosen: list[Change] = []
    for one in found:
        if len(chosen) < count and _fits(one, chosen, stored):
            chosen.append(one)
    return tuple(chosen)


def _fits(one: Change, chosen: Sequence[Change], stored: Sequence[Block]) -> bool:
    after = one.after
    if after is None:
        return True
    leaving = {each.before.uid for each in (*chosen, one) if each.before is not None}
    others = [block for block in stored if block.uid not in leaving]
    others += [each.after for each in chosen if each.after is not None]
    return not any(after.start < other.end and other.start < after.end for other in others)


def _place(block: Block | None, zone: tzinfo) -> PlaceView | None:
    return None if block is None else PlaceView(*place(block.start, zone), block.minutes)


def _block(change: Change) -> Block:
    block = change.after or change.before
    assert block is not None
    return block
