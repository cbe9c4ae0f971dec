"""An offer: a plan that would be better, as far as its changes go, and how it is taken over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.change import Change
from gradus.domain.planning.plan import Plan, PlanRequest
from gradus.errors import CalendarError
from gradus.services.planning.calendar.recording import OpenChange
from gradus.services.planning.views import OfferView
from gradus.store.database import Connection
from gradus.store.planning import blocks

Planner = Callable[[PlanRequest], Plan]


@dataclass(frozen=True, slots=True)
class Offer:
    """What would change, in the order of the view.

    `missed` are blocks that passed unsaid and count as missed once it is taken over. `inputs` are
    kept with the revision, and `also` writes what a way out changes besides.
    """

    view: OfferView
    changes: tuple[Change, ...]
    missed: tuple[Block, ...] = ()
    inputs: Mapping[str, Any] = field(default_factory=dict)
    also: Callable[[Connection], None] | None = None


def take_over(change: OpenChange, offer: Offer, without: frozenset[int]) -> None:
    """Write what an offer changes; a block whose change is left out stays, and is pinned.

    Raises CalendarError where a block is not any more what it was, or would begin in the past.
    """
    stored = {block.uid: block for block in blocks.named(change.connection, touched(offer))}
    _check(offer, stored, change.moment.now)
    taken = [one for place, one in enumerate(offer.changes) if place not in without]
    left = [one.before for place, one in enumerate(offer.changes) if place in without]
    marked = [replace(block, status=Status.MISSED) for block in offer.missed]
    kept = [replace(block, pinned=True) for block in left if block is not None]
    write(change, taken)
    blocks.change(change.connection, change.revision, [*marked, *kept])
    if offer.also is not None:
        offer.also(change.connection)


def touched(offer: Offer) -> frozenset[str]:
    """Return the names of all blocks that taking an offer over may change."""
    return changed(offer.changes) | {block.uid for block in offer.missed}


def changed(changes: Iterable[Change]) -> frozenset[str]:
    """Return the names of the blocks that changes are about."""
    return frozenset(
        block.uid for one in changes for block in (one.before, one.after) if block is not None
    )


def write(change: OpenChange, changes: Iterable[Change]) -> None:
    """Write changes of blocks."""
    found = tuple(changes)
    gone = [one.before.uid for one in found if one.before is not None and one.after is None]
    new = [one.after for one in found if one.before is None and one.after is not None]
    other = [one.after for one in found if one.before is not None and one.after is not None]
    blocks.remove(change.connection, gone)
    blocks.change(change.connection, change.revision, other)
    blocks.add(change.connection, change.revision, new)


def _check(offer: Offer, stored: Mapping[str, Block], now: datetime) -> None:
    for one in offer.changes:
        known = one.before or one.after
        if known is None or stored.get(known.uid) != one.before:
            raise CalendarError("The plan has changed since.", "Look at the changes again.")
        if one.after is not None and _moves(one) and one.after.start < now:
            raise CalendarError("Time has gone on since.", "Look at the changes again.")
    if any(stored.get(block.uid) != block for block in offer.missed):
        raise CalendarError("The plan has changed since.", "Look at the changes again.")


def _moves(change: Change) -> bool:
    before, after = change.before, change.after
    return before is None or after is None or before.start != after.start
