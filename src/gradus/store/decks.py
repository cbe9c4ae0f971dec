"""Decks, notes and cards as deck files name them; what disappears is retired, never deleted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from gradus.domain.decks.model import Deck, Note
from gradus.store.tables import CardRow, DeckRow, NoteRow


@dataclass(slots=True)
class Changes:
    """How many notes a synchronisation touched.

    `rearranged` counts known decks whose front matter changed and known notes in another place.
    """

    new: int = 0
    changed: int = 0
    moved: int = 0
    retired: int = 0
    revived: int = 0
    rearranged: int = 0


def checksums(session: Session, source: str) -> dict[str, str]:
    """Return the checksum under which each deck of a source was last read without errors."""
    rows = session.execute(select(DeckRow.path, DeckRow.checksum).where(DeckRow.source == source))
    return {row.path: row.checksum for row in rows}


def note_paths(session: Session, source: str) -> dict[str, str]:
    """Return which deck holds each note of a source that is not retired."""
    rows = session.execute(
        select(NoteRow.name, DeckRow.path)
        .join(DeckRow, DeckRow.id == NoteRow.deck_id)
        .where(NoteRow.source == source, ~NoteRow.retired)
    )
    return {row.name: row.path for row in rows}


def store_deck(session: Session, source: str, deck: Deck) -> Changes:
    """Insert or update a deck with its notes and cards; notes it no longer has are left alone.

    It counts as unread until `settle` gives it its checksum.
    """
    changes = Changes()
    row = _deck_row(session, source, deck, changes)
    names = [note.id for note in deck.notes]
    of_deck = NoteRow.source == source, NoteRow.name.in_(names)
    known = {note.name: note for note in session.scalars(select(NoteRow).where(*of_deck))}
    cards = select(CardRow).join(NoteRow, NoteRow.id == CardRow.note_id).where(*of_deck)
    cards_of: dict[int, list[CardRow]] = {}
    for card in session.scalars(cards):
        cards_of.setdefault(card.note_id, []).append(card)
    rows = [
        _note_row(session, row, known.get(note.id), note, position, changes)
        for position, note in enumerate(deck.notes)
    ]
    session.flush()
    for note_row, note in zip(rows, deck.notes, strict=True):
        _store_cards(session, note_row, note, cards_of.get(note_row.id, []))
    return changes


def settle(session: Session, source: str, path: str, checksum: str) -> None:
    """Write under which checksum a deck was read, "" where it must be read again next time."""
    session.execute(
        update(DeckRow)
        .where(DeckRow.source == source, DeckRow.path == path)
        .values(checksum=checksum)
    )


def retire_missing(session: Session, source: str, path: str, kept: Iterable[str]) -> int:
    """Retire the notes of one deck that its file no longer holds; return how many."""
    keep = set(kept)
    rows = session.execute(
        select(NoteRow.id, NoteRow.name)
        .join(DeckRow, DeckRow.id == NoteRow.deck_id)
        .where(DeckRow.source == source, DeckRow.path == path, ~NoteRow.retired)
    )
    gone = [row.id for row in rows if row.name not in keep]
    if gone:
        session.execute(update(NoteRow).where(NoteRow.id.in_(gone)).values(retired=True))
        session.execute(update(CardRow).where(CardRow.note_id.in_(gone)).values(retired=True))
    return len(gone)


def card_key(source: str, note: str, ordinal: int) -> str:
    """Return the key that names a card in events, the same on every device."""
    return f"{source}:{note}:{ordinal}"


def _deck_row(session: Session, source: str, deck: Deck, changes: Changes) -> DeckRow:
    query = select(DeckRow).where(DeckRow.source == source, DeckRow.path == deck.path)
    known = session.scalar(query)
    row = known or DeckRow(source=source, path=deck.path)
    row.title = deck.title
    row.topic = deck.topic
    row.tags = list(deck.tags)
    row.license = deck.license
    row.sources = list(deck.sources)
    row.introduction = deck.introduction
    changes.rearranged += known is not None and session.is_modified(row)
    row.checksum = ""
    session.add(row)
    session.flush()
    return row


def _note_row(
    session: Session,
    deck: DeckRow,
    row: NoteRow | None,
    note: Note,
    position: int,
    changes: Changes,
) -> NoteRow:
    text_hash = _text_hash(note)
    if row is None:
        changes.new += 1
        row = NoteRow(source=deck.source, name=note.id, retired=False)
    else:
        changes.revived += row.retired
        changes.moved += row.deck_id != deck.id
        changes.changed += row.text_hash != text_hash
        changes.rearranged += row.position != position
    row.deck_id = deck.id
    row.position = position
    row.type = note.type.value
    row.heading = note.heading
    row.body = note.body
    row.attributes = [list(pair) for pair in note.attributes]
    row.text_hash = text_hash
    row.retired = False
    session.add(row)
    return row


def _store_cards(session: Session, row: NoteRow, note: Note, known: list[CardRow]) -> None:
    cards = {card.ordinal: card for card in known}
    for ordinal, card in cards.items():
        card.retired = ordinal not in note.ordinals
    for ordinal in note.ordinals:
        if ordinal not in cards:
            key = card_key(row.source, row.name, ordinal)
            session.add(CardRow(note_id=row.id, ordinal=ordinal, key=key))


def _text_hash(note: Note) -> str:
    text = json.dumps([note.type, note.heading, note.body, note.attributes], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
