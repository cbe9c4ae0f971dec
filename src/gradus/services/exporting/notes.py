"""Going through what is exported, a few notes at a time, so that nobody waits for a lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gradus.domain.scheduling.events import Event
from gradus.store import exporting, past_events
from gradus.store.database import Connection, Database
from gradus.store.exporting import ExportedNote, StoredDeck

Progress = Callable[[int, int], bool]
"""Called with notes done and notes in all; returns False to stop."""

_BATCH = 100


class ExportStoppedError(Exception):
    """Nobody wants the export any more."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A few notes, their decks by id, and all events of their cards by the cards' keys."""

    notes: list[ExportedNote]
    decks: dict[int, StoredDeck]
    events: dict[str, list[Event]]


def batches(
    database: Database, ids: Sequence[int], progress: Progress, *, with_events: bool
) -> Iterator[Batch]:
    """Read notes in order; raises ExportStoppedError where `progress` says to stop.

    Each batch is read in a transaction of its own: a card and its events belong together, and no
    answer waits until an export has ended.
    """
    with database.read() as connection:
        decks = {one.id: one for one in exporting.decks_in_use(connection)}
    for begin in range(0, len(ids), _BATCH):
        if not progress(begin, len(ids)):
            raise ExportStoppedError
        with database.read() as connection:
            notes = exporting.notes_of(connection, ids[begin : begin + _BATCH])
            events = _events(connection, notes) if with_events else {}
        yield Batch([one for one in notes if one.deck in decks], decks, events)
    if not progress(len(ids), len(ids)):
        raise ExportStoppedError


def _events(connection: Connection, notes: Sequence[ExportedNote]) -> dict[str, list[Event]]:
    return past_events.of_cards(connection, [card.key for note in notes for card in note.cards])
