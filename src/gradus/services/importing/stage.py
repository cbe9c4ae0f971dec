"""Staging: rows are written a few at a time, and between two portions others have their turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.anki.coming import ComingNote
from gradus.domain.anki.told import ORDER
from gradus.services.importing.rows_of import Batch, RowMaker
from gradus.services.study_settings import StudySettings
from gradus.store.database import Connection, Database
from gradus.store.importing.rows import (
    Rows,
    add_cards,
    add_events,
    add_imported_notes,
    add_notes,
    add_words,
    make_roomy,
)

_NOTES, _EVENTS, _WORDS = 250, 1_000, 800
"""How many of each one transaction writes: so few that no answer waits long."""

_OF_NOTES, _OF_EVENTS = 0.5, 0.9
"""The shares of the work after which notes, and then events, are written."""

Share = Callable[[float], bool]
"""Called with the share that is done; returns False to stop."""


class ImportStoppedError(Exception):
    """Nobody wants the package any more."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an import works with; `give_way` is called between two transactions."""

    database: Database
    clock: Clock
    settings: StudySettings
    media: Path
    give_way: Callable[[], None]


def stage(
    around: Surroundings, notes: Sequence[ComingNote], maker: RowMaker, progress: Share
) -> None:
    """Write notes and cards, then events as they happened, then words: each is soonest so.

    Raises ImportStoppedError where `progress` says to stop.
    """
    for share, add in _portions(notes, maker):
        if not progress(share):
            raise ImportStoppedError
        with around.database.write() as connection:
            make_roomy(connection)
            add(connection)
        around.give_way()


def _portions(
    notes: Sequence[ComingNote], maker: RowMaker
) -> Iterator[tuple[float, Callable[[Connection], None]]]:
    """Yield what writes each portion, with the share of the work that is done before it."""
    for done in range(0, len(notes), _NOTES):
        batch = Batch()
        for note in notes[done : done + _NOTES]:
            maker.add(note, batch)
        yield _OF_NOTES * done / len(notes), partial(_add, batch)
    maker.events.sort(key=itemgetter(ORDER))
    for share, rows in _some(maker.events, _EVENTS, _OF_NOTES, _OF_EVENTS):
        yield share, partial(add_events, rows=rows)
    for share, rows in _some(maker.words, _WORDS, _OF_EVENTS, 1.0):
        yield share, partial(add_words, rows=rows)


def _some(rows: Rows, size: int, begin: float, end: float) -> Iterator[tuple[float, Rows]]:
    for done in range(0, len(rows), size):
        yield begin + (end - begin) * done / len(rows), rows[done : done + size]


def _add(batch: Batch, connection: Connection) -> None:
    add_notes(connection, batch.notes)
    add_imported_notes(connection, batch.raw)
    add_cards(connection, batch.cards)
