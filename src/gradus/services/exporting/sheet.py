"""An export as CSV: a line a card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.model import Due
from gradus.formats.card_sheets.columns import CardLine
from gradus.formats.card_sheets.writing import sheet_writer
from gradus.services.exporting.notes import Batch, Progress, batches
from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.sides import sides
from gradus.store.database import Database
from gradus.store.exporting import ExportedCard, ExportedNote, StoredDeck


def write_sheet(
    database: Database, file: Path, ids: Sequence[int], report: ExportReport, progress: Progress
) -> None:
    """Write the cards of notes into a file that is empty yet.

    Raises ExportStoppedError where `progress` says to stop, and OSError.
    """
    with sheet_writer(file) as writer:
        for batch in batches(database, ids, progress, with_events=False):
            lines = list(_lines(batch))
            writer.add(lines)
            report.notes += len(batch.notes)
            report.cards += len(lines)
            report.exercises += sum(one.note.type is NoteType.EXERCISE for one in batch.notes)


def _lines(batch: Batch) -> Iterator[CardLine]:
    for stored in batch.notes:
        for card in stored.cards:
            yield _line(stored, card, batch.decks[stored.deck])


def _line(stored: ExportedNote, card: ExportedCard, deck: StoredDeck) -> CardLine:
    state, memory = card.state, card.state.memory
    front, back = sides(stored, card)
    tags = deck.deck.tags if stored.imported is None else stored.imported.tags
    return CardLine(
        id=card.key,
        type=stored.note.type.value,
        deck=deck.deck.title if stored.imported is None else stored.imported.deck,
        front=front,
        back=back,
        tags=", ".join(tags),
        state=state.state.name.lower(),
        due=_due(state.due),
        stability=None if memory is None else round(memory.stability, 4),
        difficulty=None if memory is None else round(memory.difficulty, 4),
        reviews=state.reviews,
        lapses=state.lapses,
        suspended=int(state.suspended),
        flag=state.flag,
    )


def _due(due: Due | None) -> str:
    if due is None:
        return ""
    if due.day is not None:
        return date.fromordinal(due.day).isoformat()
    return "" if due.at is None else due.at.isoformat(timespec="seconds")
