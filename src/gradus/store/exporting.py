"""Reading what an export writes: notes in their order, with their cards, decks and events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from gradus.domain.anki.model import ImportedNote
from gradus.domain.decks.model import Deck, Note
from gradus.domain.scheduling.card_state import CardState
from gradus.store.cards import STATE_COLUMNS, state_of
from gradus.store.imported import imported_among
from gradus.store.listed import listed
from gradus.store.presentation import note_of
from gradus.store.tables import cards, decks, notes, phases, topics
from gradus.store.tables.imported import imported_notes, media

_ORDER = (phases.c.number.is_(None), phases.c.number, topics.c.position, decks.c.source)
_IN_USE = (
    select(notes.c.id)
    .join(decks, decks.c.id == notes.c.deck_id)
    .outerjoin(topics, topics.c.key == decks.c.topic)
    .outerjoin(phases, phases.c.number == topics.c.phase)
    .where(~notes.c.retired)
    .order_by(*_ORDER, decks.c.path, notes.c.position, notes.c.id)
)


@dataclass(frozen=True, slots=True)
class StoredDeck:
    """A deck without its notes; `phase` is the title of the phase of the road that it stands in."""

    id: int
    source: str
    deck: Deck
    phase: str | None


@dataclass(frozen=True, slots=True)
class ExportedCard:
    """A card with where it stands; `key` names it in events."""

    key: str
    ordinal: int
    state: CardState


@dataclass(frozen=True, slots=True)
class ExportedNote:
    """A note with those of its cards that are in use, at least one.

    `imported` is how it came from Anki and `changed_at` when it was changed there, both None for a
    note that did not come from there.
    """

    id: int
    deck: int
    source: str
    note: Note
    cards: tuple[ExportedCard, ...]
    imported: ImportedNote | None = None
    changed_at: datetime | None = None


def note_ids(connection: Connection) -> list[int]:
    """Return all notes in use, along the road and then by deck and place in it."""
    return list(connection.scalars(_IN_USE))


def note_ids_of_decks(connection: Connection, deck_ids: Iterable[int]) -> list[int]:
    """Return the notes of some decks in the same order."""
    return list(connection.scalars(_IN_USE.where(decks.c.id.in_(listed(deck_ids)))))


def note_ids_of_cards(connection: Connection, card_ids: Iterable[int]) -> list[int]:
    """Return the notes of some cards in the same order."""
    chosen = select(cards.c.note_id).where(cards.c.id.in_(listed(card_ids)))
    return list(connection.scalars(_IN_USE.where(notes.c.id.in_(chosen))))


def decks_in_use(connection: Connection) -> list[StoredDeck]:
    """Return the decks that have notes in use, along the road and then by path."""
    in_use = select(notes.c.id).where(notes.c.deck_id == decks.c.id, ~notes.c.retired).exists()
    query = (
        select(decks, phases.c.title.label("phase_title"))
        .outerjoin(topics, topics.c.key == decks.c.topic)
        .outerjoin(phases, phases.c.number == topics.c.phase)
        .where(in_use)
        .order_by(*_ORDER, decks.c.path)
    )
    return [_deck(row) for row in connection.execute(query)]


def notes_of(connection: Connection, ids: Sequence[int]) -> list[ExportedNote]:
    """Return those notes in the order in which they are given; one without cards is left out."""
    found, imported = _cards_of(connection, ids), imported_among(connection, ids)
    query = (
        select(notes, imported_notes.c.changed_at)
        .outerjoin(imported_notes, imported_notes.c.note_id == notes.c.id)
        .where(notes.c.id.in_(listed(ids)))
    )
    rows = {row.id: row for row in connection.execute(query)}
    there = (one for one in ids if one in rows and found[one])
    return [_note(rows[one], found[one], imported.get(one)) for one in there]


def media_names(connection: Connection) -> frozenset[str]:
    """Return the names of the files that came with notes from Anki."""
    return frozenset(connection.scalars(select(media.c.name)))


def _cards_of(connection: Connection, ids: Sequence[int]) -> defaultdict[int, list[ExportedCard]]:
    query = (
        select(cards.c.note_id, cards.c.key, cards.c.ordinal, *STATE_COLUMNS)
        .where(cards.c.note_id.in_(listed(ids)), ~cards.c.retired)
        .order_by(cards.c.note_id, cards.c.ordinal)
    )
    found: defaultdict[int, list[ExportedCard]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.note_id].append(ExportedCard(row.key, row.ordinal, state_of(row)))
    return found


def _note(row: Any, found: Sequence[ExportedCard], imported: ImportedNote | None) -> ExportedNote:
    note = replace(note_of(row), ordinals=tuple(card.ordinal for card in found))
    place = (row.id, row.deck_id, row.source)
    return ExportedNote(*place, note, tuple(found), imported, row.changed_at)


def _deck(row: Any) -> StoredDeck:
    deck = Deck(
        path=row.path,
        title=row.title,
        topic=row.topic,
        tags=tuple(row.tags),
        license=row.license,
        sources=tuple(row.sources),
        introduction=row.introduction,
        notes=(),
    )
    return StoredDeck(row.id, row.source, deck, row.phase_title)
