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
        if event.kind is EventKind.UNDONE:
            return self._moved(event.target, back=True)
        if event.kind is EventKind.REDONE:
            return self._moved(event.target, back=False)
        if event.kind in ACTIONS:
            return History((*self.done, event))
        return self

    def _moved(self, target: str | None, *, back: bool) -> History:
        """Move an action from one side to the other; one that is not there stays unknown."""
        here, there = (self.done, self.undone) if back else (self.undone, self.done)
        found = next((one for one in here if one.id == target), None)
        if found is None:
            return self
        here, there = tuple(one for one in here if one is not found), (*there, found)
        return History(here, there) if back else History(there, here)


def history(events: Iterable[Event], device: str | None) -> History:
    """Return what one device did, from its events of a study day in whatever order.

    Another device's actions are its own to take back.
    """
    result = History()
    for event in in_order(one for one in events if one.device == device):
        result = result.after(event)
    return result
