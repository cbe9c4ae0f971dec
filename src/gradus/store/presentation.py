"""What has to be read to show a card: its note, its deck, and where both stand on the road."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gradus.domain.anki.model import SOURCE, ImportedNote
from gradus.domain.decks.model import Note, NoteType
from gradus.store.imported import imported_note
from gradus.store.tables import (
    cards,
    decks,
    notes,
    phases,
    topic_prerequisites,
    topics,
)

# Every answer runs these; made once, they cost half as much.
_TEXTS = (
    select(
        cards.c.id,
        cards.c.key,
        cards.c.ordinal,
        cards.c.reviews,
        cards.c.note_id,
        notes.c.name,
        notes.c.type,
        notes.c.heading,
        notes.c.body,
        notes.c.attributes,
        decks.c.source,
        decks.c.path,
        decks.c.title.label("deck_title"),
        decks.c.sources,
        topics.c.key.label("topic"),
        topics.c.title.label("topic_title"),
        topics.c.area,
        topics.c.known,
        phases.c.number.label("phase"),
        phases.c.title.label("phase_title"),
    )
    .join(notes, notes.c.id == cards.c.note_id)
    .join(decks, decks.c.id == notes.c.deck_id)
    .outerjoin(topics, topics.c.key == decks.c.topic)
    .outerjoin(phases, phases.c.number == topics.c.phase)
    .where(cards.c.id.in_(bindparam("card_ids", expanding=True)))
)
_PREREQUISITES = (
    select(topics.c.title)
    .join(topic_prerequisites, topic_prerequisites.c.requires == topics.c.key)
    .where(topic_prerequisites.c.topic == bindparam("topic"))
    .order_by(topics.c.position)
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A card's texts: `breadcrumb` names phase, area and topic, or the deck's title.

    `known` says how it became known that its topic need not be studied. A note from Anki stands in
    `imported` as it came, and its breadcrumb is its deck, level by level.
    """

    card_id: int
    key: str
    ordinal: int
    reviews: int
    note_id: int
    note: Note
    source: str
    path: str
    sources: tuple[str, ...]
    breadcrumb: tuple[str, ...]
    phase: int | None
    topic: str | None
    known: str | None = None
    imported: ImportedNote | None = None


def texts(connection: Connection, card_ids: Sequence[int]) -> list[Shown]:
    """Return what those cards show, in the order in which they are given."""
    rows = connection.execute(_TEXTS, {"card_ids": list(card_ids)})
    found = {row.id: _shown(row) for row in rows.all()}
    for card_id, shown in found.items():
        if shown.source == SOURCE:
            found[card_id] = _imported(connection, shown)
    return [found[card_id] for card_id in card_ids if card_id in found]


def prerequisites(connection: Connection, topic: str | None) -> tuple[str, ...]:
    """Return the titles of the topics that one builds on."""
    return () if topic is None else tuple(connection.scalars(_PREREQUISITES, {"topic": topic}))


def _imported(connection: Connection, shown: Shown) -> Shown:
    levels = tuple(level.strip() for level in shown.path.split("::"))
    return replace(shown, imported=imported_note(connection, shown.note_id), breadcrumb=levels)


def _shown(row: Any) -> Shown:
    on_the_road = row.phase is not None
    road = (row.phase_title, row.area, row.topic_title)
    return Shown(
        card_id=row.id,
        key=row.key,
        ordinal=row.ordinal,
        reviews=row.reviews,
        note_id=row.note_id,
        note=note_of(row),
        source=row.source,
        path=row.path,
        sources=tuple(row.sources),
        breadcrumb=road if on_the_road else (row.deck_title,),
        phase=row.phase,
        topic=row.topic,
        known=row.known,
    )


def note_of(row: Any) -> Note:
    """Return the note that a row of `notes` holds, without its cards."""
    return Note(
        id=row.name,
        type=NoteType(row.type),
        heading=row.heading,
        body=row.body,
        ordinals=(),
        attributes=tuple((key, value) for key, value in row.attributes),
    )
