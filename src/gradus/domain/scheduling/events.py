"""Events: the append-only truth about progress, and which of them still count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class EventKind(StrEnum):
    """What happened to a card, a topic, the settings or a note's text.

    A practised card was asked in an exam or a cram: neither its memory nor its due changes. A
    placed one was asked to find out what is known already. A taken-over one comes from a program
    that knew its memory, but not all of its answers.
    """

    ANSWERED = "answered"
    PRACTISED = "practised"
    PLACED = "placed"
    TAKEN_OVER = "taken over"
    UNDONE = "undone"
    REDONE = "redone"
    SUSPENDED = "suspended"
    FLAGGED = "flagged"
    BURIED = "buried"
    RESET = "reset"
    RESCHEDULED = "rescheduled"
    SETTING_CHANGED = "setting changed"
    FITTED = "fitted"
    EDITED = "edited"
    TOPIC_CHOSEN = "topic chosen"
    TOPIC_LEARNED = "topic learned"
    TOPIC_KNOWN = "topic known"


Payload = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    `id` is a UUIDv7. `order` is the hybrid logical time, which sorts events of all devices; ties
    are broken by device and `sequence`. `wall` is the clock's time in UTC. `day` is the study day,
    stored once and never recomputed.
    """

    id: str
    device: str
    sequence: int
    order: int
    wall: datetime
    day: int
    kind: EventKind
    card: str | None
    payload: Payload = field(default_factory=dict)

    @property
    def target(self) -> str | None:
        """The event that an undo or redo names."""
        target = self.payload.get("target")
        return target if isinstance(target, str) else None


def in_order(events: Iterable[Event]) -> list[Event]:
    """Sort events as they happened, across devices."""
    return sorted(events, key=lambda event: (event.order, event.device, event.sequence))


def effective(events: Iterable[Event]) -> list[Event]:
    """Return the events that still count, in order: no undo or redo, and nothing undone.

    An undo that arrives twice, or from two devices, undoes once.
    """
    ordered = in_order(events)
    undone: set[str] = set()
    for event in ordered:
        if event.target is None:
            continue
        if event.kind is EventKind.UNDONE:
            undone.add(event.target)
        elif event.kind is EventKind.REDONE:
            undone.discard(event.target)
    return [
        event
        for event in ordered
        if event.kind not in {EventKind.UNDONE, EventKind.REDONE} and event.id not in undone
    ]


def next_order(last: int, wall: datetime) -> int:
    """Return a hybrid logical time after `last`: milliseconds since 1970 and a 16-bit counter.

    It never runs backwards, even when the clock is set back (Kulkarni and others, 2014).
    """
    return max(round(wall.timestamp() * 1000) << 16, last + 1)
