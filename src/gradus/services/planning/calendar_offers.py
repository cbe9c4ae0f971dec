"""Offers: when a better plan is offered, and what it would move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from gradus.clock import Clock
from gradus.domain.planning.block import Block
from gradus.domain.planning.change import Change, Reason
from gradus.domain.planning.plan import Plan
from gradus.errors import CalendarError
from gradus.services.planning.calendar_days import title
from gradus.services.planning.calendar_reasons import (
    BY_THE_PERSON,
    UNPLACED,
    reasons,
    unplaced_of,
)
from gradus.services.planning.offer import Offer, Planner
from gradus.services.planning.requests import Inputs, is_overdue
from gradus.services.planning.views import ChangeView, OfferView
from gradus.services.planning.what_moves import changes
from gradus.services.planning.words import moved, said
from gradus.store import settings
from gradus.store.database import Connection
from gradus.store.planning import revisions, road

_ANSWERED = "plan_offer"
_REMEMBERED = 12


class Offers:
    """Makes offers and remembers the latest until they are answered."""

    def __init__(self, clock: Clock, planner: Planner) -> None:
        self._clock = clock
        self._planner = planner
        self._number = 0
        self._open: dict[int, Offer] = {}

    def plan(self, inputs: Inputs) -> Plan:
        """Make the plan for inputs."""
        return self._planner(inputs.request)

    def automatic(self, connection: Connection, inputs: Inputs, day: int) -> Offer | None:
        """Return what should be offered by itself: at most one that the person did not cause a day.

        None also where a plan made anew would move nothing.
        """
        last = revisions.last_plan(connection)
        number = 0 if last is None else last.number
        found = reasons(
            inputs, last, revisions.reasons_since(connection, number), self._clock.zone()
        )
        answer = settings.value(connection, _ANSWERED)
        if isinstance(answer, dict) and answer["day"] == day:
            found = tuple(one for one in found if answer["taken"] and one.why in BY_THE_PERSON)
        if not found:
            return None
        offer = self.of_plan(connection, inputs, self.plan(inputs), found)
        return offer if offer.changes else None

    def asked(self, connection: Connection, inputs: Inputs) -> Offer:
        """Return what a plan made anew would move, whatever the reason."""
        last = revisions.last_plan(connection)
        number = 0 if last is None else last.number
        since = revisions.reasons_since(connection, number)
        found = reasons(inputs, last, since, self._clock.zone())
        return self.of_plan(connection, inputs, self.plan(inputs), found)

    def of_plan(
        self,
        connection: Connection,
        inputs: Inputs,
        plan: Plan,
        why: Sequence[Reason],
        also: Callable[[Connection], None] | None = None,
    ) -> Offer:
        """Return a plan as an offer."""
        found = changes(inputs.request.blocks, plan.blocks)
        made = {UNPLACED: unplaced_of(plan, inputs)}
        return self.of_changes(connection, inputs, found, why, made, also)

    def of_changes(
        self,
        connection: Connection,
        inputs: Inputs,
        found: Sequence[Change],
        why: Sequence[Reason],
        made: dict[str, Any],
        also: Callable[[Connection], None] | None = None,
    ) -> Offer:
        """Return changes as an offer, and remember it."""
        self._number += 1
        names, zone, now = road.names(connection), self._clock.zone(), inputs.request.now
        today = now.astimezone(zone).toordinal()
        shown = tuple(
            ChangeView(title(one.after or _there(one.before), names), moved(one, zone, today))
            for one in found
        )
        view = OfferView(self._number, shown, said(why, names, today))
        passed = tuple(block for block in inputs.stored if is_overdue(block, now))
        offer = Offer(view, tuple(found), tuple(why), passed, made, also)
        self._open[self._number] = offer
        for old in sorted(self._open)[:-_REMEMBERED]:
            del self._open[old]
        return offer

    def named(self, view: OfferView) -> Offer:
        """Return the offer that was shown; raises CalendarError where it is no longer open."""
        offer = self._open.get(view.number)
        if offer is None:
            raise CalendarError("These changes are out of date.", "Look at the changes again.")
        return offer

    def at_most(self, connection: Connection, inputs: Inputs, offer: Offer, count: int) -> Offer:
        """Return the first changes of an offer that go together with everything that stays."""
        if len(offer.changes) <= count:
            return offer
        chosen: list[Change] = []
        for one in offer.changes:
            if len(chosen) < count and _fits(one, chosen, inputs.stored):
                chosen.append(one)
        return self.of_changes(connection, inputs, chosen, offer.reasons, dict(offer.inputs))

    def answer(self, connection: Connection, day: int, *, taken: bool) -> None:
        """Note that an offer was answered that day: taken over or declined."""
        settings.put(connection, _ANSWERED, {"day": day, "taken": taken})


def _fits(one: Change, chosen: Sequence[Change], stored: Sequence[Block]) -> bool:
    after = one.after
    if after is None:
        return True
    moved_uids = {each.before.uid for each in chosen if each.before is not None}
    if one.before is not None:
        moved_uids.add(one.before.uid)
    others = [block for block in stored if block.uid not in moved_uids]
    others += [each.after for each in chosen if each.after is not None]
    return not any(after.start < other.end and other.start < after.end for other in others)


def _there(block: Block | None) -> Block:
    assert block is not None
    return block
