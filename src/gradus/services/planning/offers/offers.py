"""Offers: when a better plan is offered, and what it would move."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gradus.clock import Clock
from gradus.domain.planning.change import Reason, Why
from gradus.domain.planning.difference import changes
from gradus.domain.planning.easing import Ease, eased
from gradus.domain.planning.plan import Plan
from gradus.errors import CalendarError
from gradus.services.planning.making import choices
from gradus.services.planning.making.kept import Kept
from gradus.services.planning.making.requests import Inputs
from gradus.services.planning.offers.offer import Offer, Planner
from gradus.services.planning.offers.offer_list import OfferList, that_go_together
from gradus.services.planning.offers.reasons import (
    BY_THE_PERSON,
    LOAD,
    known_from,
    load_mark,
    reasons,
    reviews_differ,
)
from gradus.services.planning.views import Cause, ReasonView
from gradus.store.database import Connection
from gradus.store.planning import revisions
from gradus.store.planning.road import Names

_ABOUT_A_TOPIC = {Why.SLOWER, Why.FASTER, Why.WORK}
_QUARTER = 15 * 60
_UNKNOWN = object()


@dataclass(frozen=True, slots=True)
class Known:
    """What is offered by itself, and what a revision would keep of the plan that was tried."""

    offer: Offer | None = None
    made: Mapping[str, Any] | None = None


NOTHING = Known()


class Offers:
    """Makes offers; what is offered by itself is computed once for each state of the calendar."""

    def __init__(self, clock: Clock, planner: Planner) -> None:
        self._clock = clock
        self._planner = planner
        self.open = OfferList(clock)
        self._known: tuple[object, Known] = (_UNKNOWN, NOTHING)
        self._asked = Kept[Offer]()
        self._plans = Kept[Plan]()

    def plan(self, inputs: Inputs) -> Plan:
        """Return the plan as it would be made now; it is made once for a state."""
        state = self._state(inputs)
        return self._plans.get(state, lambda: self._planner(inputs.request))

    def known(self, inputs: Inputs) -> Known | None:
        """Return what is offered by itself, None where that is still to be found out."""
        state, known = self._known
        return known if self._state(inputs) == state else None

    def automatic(self, connection: Connection, inputs: Inputs, day: int) -> Known:
        """Return what is offered by itself, nothing also where a plan made anew would move nothing.

        Once an offer was answered, nothing comes that day that the person did not cause, and after
        a refusal nothing at all.
        """
        known = self.known(inputs)
        if known is None:
            known = self._automatic(connection, inputs, day)
            self._known = (self._state(inputs), known)
        return known

    def asked(self, connection: Connection, inputs: Inputs) -> Offer:
        """Return what a plan made anew would move, whatever the reason; made once for a state."""
        return self._asked.get(
            self._state(inputs),
            lambda: self.of_plan(inputs, self._reasons(connection, inputs)),
        )

    def at_most(self, connection: Connection, inputs: Inputs, count: int) -> Offer:
        """Return the same with only the first changes that go together."""
        offer = self.asked(connection, inputs)
        if len(offer.changes) <= count:
            return offer
        few = that_go_together(offer.changes, inputs.stored, count)
        return self.open.add(inputs, few, offer.view.why, offer.inputs)

    def easing(self, inputs: Inputs, how: str) -> Offer:
        """Return what a bad week would move; raises CalendarError for a way there is not."""
        request = eased(inputs.request, _ease(how))
        plan = self._planner(request)
        found = changes(inputs.request.blocks, plan.blocks)
        made = known_from(plan, inputs)

        def also(connection: Connection) -> None:
            choices.write_eased(connection, request.reviews_only)

        return self.open.add(inputs, found, (Ease(how),), made, also)

    def of_plan(self, inputs: Inputs, why: Sequence[Reason]) -> Offer:
        """Return the plan as it would be made now as an offer."""
        plan = self.plan(inputs)
        crowded = (Reason(Why.CROWDED),) if plan.crowded else ()
        shown = dict.fromkeys(_shown(one, inputs.names) for one in (*why, *crowded))
        found = changes(inputs.request.blocks, plan.blocks)
        return self.open.add(inputs, found, tuple(shown), known_from(plan, inputs))

    def of_way(
        self,
        inputs: Inputs,
        plan: Plan,
        why: tuple[Cause, ...],
        also: Callable[[Connection], None],
    ) -> Offer:
        """Return the plan that a way out has as an offer; `also` writes the way itself."""
        found = changes(inputs.request.blocks, plan.blocks)
        return self.open.add(inputs, found, why, known_from(plan, inputs), also)

    def answer(self, connection: Connection, day: int, *, taken: bool) -> None:
        """Note that an offer was answered that day: taken over or declined."""
        choices.write_answer(connection, day, taken=taken)

    @staticmethod
    def _state(inputs: Inputs) -> object:
        request = inputs.request
        quarter = int(request.now.timestamp()) // _QUARTER
        known = inputs.marks.revisions, inputs.chosen.answered, quarter
        return (*known, request.work, request.reviews, request.busy)

    def _automatic(self, connection: Connection, inputs: Inputs, day: int) -> Known:
        found = self._reasons(connection, inputs)
        answered, taken = inputs.chosen.answered or (None, False)
        if answered == day:
            found = tuple(one for one in found if taken and one.why in BY_THE_PERSON)
        if not found and answered != day and _has_other_load(inputs):
            if not reviews_differ(self.plan(inputs), inputs):
                return NOTHING
            offer = self.of_plan(inputs, (Reason(Why.REVIEWS),))
        elif found:
            offer = self.asked(connection, inputs)
        else:
            return NOTHING
        return Known(offer if offer.changes else None, offer.inputs)

    def _reasons(self, connection: Connection, inputs: Inputs) -> tuple[Reason, ...]:
        last = inputs.last
        since = revisions.reasons_since(connection, 0 if last is None else last.number)
        return reasons(inputs, last, since, self._clock.zone())


def _shown(reason: Reason, names: Names) -> ReasonView:
    """Name the topic only where that is said, so that the same is not said twice."""
    about = reason.subject if reason.why in _ABOUT_A_TOPIC else ""
    return ReasonView(reason.why, names.get(about, (about, 0))[0], reason.day)


def _has_other_load(inputs: Inputs) -> bool:
    """Whether reviews are predicted anew since the last plan; before the first, nothing is."""
    last = inputs.last
    return last is not None and last.inputs.get(LOAD) != load_mark(inputs)


def _ease(how: str) -> Ease:
    try:
        return Ease(how)
    except ValueError as error:
        raise CalendarError(
            f"A week cannot be made easier by {how!r}.", "Shift, shrink or drop it."
        ) from error
