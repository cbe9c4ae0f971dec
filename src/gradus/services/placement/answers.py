"""The answers of a placement, read from the log."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.placement.question import Answer
from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.placed import Placed
from gradus.services.placement.record import Record
from gradus.store import placement
from gradus.store.database import Connection


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer that counts, with the event that it is in and the card it was about."""

    event: Event
    answer: Answer

    @property
    def card(self) -> str:
        """The key of the card."""
        return self.event.card or ""


def answers_of(connection: Connection, record: Record) -> tuple[GivenAnswer, ...]:
    """Return the answers that count, in the order in which they were given."""
    found = effective(placement.events_since(connection, record.day))
    return tuple(
        GivenAnswer(event, Answer(placed.topic, placed.right, placed.guess, placed.slip))
        for event in found
        if event.kind is EventKind.PLACED
        for placed in [Placed.from_payload(event.payload)]
        if placed.placement == record.id
    )
