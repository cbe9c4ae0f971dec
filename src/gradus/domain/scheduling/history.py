"""What can be taken back, and what of that can be done again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gradus.domain.scheduling.events import Event, EventKind, in_order

ACTIONS = frozenset(
    {
        EventKind.ANSWERED,
        EventKind.BURIED,
        EventKind.SUSPENDED,
        EventKind.FLAGGED,
        EventKind.RESET,
        EventKind.RESCHEDULED,
    }
)
"""Kinds of events by which a person does something to a card."""

BATCH = "batch"
"""The payload's key under which events that belong to one action on many cards share a name."""


@dataclass(frozen=True, slots=True)
class History:
    """The actions of one device, the latest last.

    `done` holds those that count, `undone` those taken back since the last new action: a new one
    makes them final.
    """

    done: tuple[Event, ...] = ()
    undone: tuple[Event, ...] = ()

    @property
    def to_undo(self) -> Event | None:
        """The action that an undo takes back.

        None where the latest was one on many cards: it is taken back whole, where it was done.
        """
        latest = self.done[-1] if self.done else None
        return None if latest is None or BATCH in latest.payload else latest

    @property
    def to_redo(self) -> Event | None:
        """The action that a redo does again."""
        latest = self.undone[-1] if self.undone else None
        return None if latest is None or BATCH in latest.payload else latest

    @property
    def last_answer(self) -> Event | None:
        """The latest answer that counts."""
        answers = (one for one in reversed(self.done) if one.kind is EventKind.ANSWERED)
        return next(answers, None)

    def after(self, event: Event) -> History:
        """Return the history once another event has happened."""
        return _history([event], self)


def history(events: Iterable[Event], device: str | None) -> History:
    """Return what one device did, from its events of a study day in whatever order.

    Another device's actions are its own to take back.
    """
    return _history(in_order(one for one in events if one.device == device), History())


def _history(events: Iterable[Event], so_far: History) -> History:
    done = {event.id: event for event in so_far.done}
    undone = {event.id: event for event in so_far.undone}
    for event in events:
        if event.kind is EventKind.UNDONE:
            _move(event.target, done, undone)
        elif event.kind is EventKind.REDONE:
            _move(event.target, undone, done)
        elif event.kind in ACTIONS:
            done[event.id] = event
            undone.clear()
    return History(tuple(done.values()), tuple(undone.values()))


def _move(target: str | None, here: dict[str, Event], there: dict[str, Event]) -> None:
    """Move an action from one side to the other; one that is not there stays unknown."""
    if target in here:
        there[target] = here.pop(target)
