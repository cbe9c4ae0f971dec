"""Cards that rest for the remainder of a study day without an answer."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from gradus.domain.scheduling.events import Event, EventKind, Payload, effective

_REASON = "reason"


class Reason(StrEnum):
    """Why a card was put back; either way it rests with its siblings until the next study day.

    CHOSEN: it was not wanted today. NOT_LEARNED: it asks for something not learned yet, so it goes
    back to where it was, a new one among the new cards of its topic. Neither says anything about
    memory, and a new card makes room for another.
    """

    CHOSEN = "chosen"
    NOT_LEARNED = "not learned yet"


def payload_of(reason: Reason) -> Payload:
    """Return what the event records."""
    return {_REASON: reason.value}


def reason_of(event: Event) -> Reason:
    """Return why a card was put back."""
    return Reason(str(event.payload[_REASON]))


def resting(events: Iterable[Event], day: int) -> frozenset[str]:
    """Return the keys of the cards put back on that study day and not fetched again."""
    return frozenset(
        event.card
        for event in effective(events)
        if event.kind is EventKind.BURIED and event.day == day and event.card is not None
    )
