"""What has to be read to show a card: its note, its deck, and where both stand on the road."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from gradus.domain.decks.model import Note, NoteType
from gradus.store.tables import (
    CardRow,
    DeckRow,
    NoteRow,
    PhaseRow,
    TopicPrerequisiteRow,
    TopicRow,
)

# Every answer runs these; made once, they cost half as much.
_TEXTS = (
    select(CardRow, NoteRow, DeckRow, TopicRow, PhaseRow)
    .join(NoteRow, NoteRow.id == CardRow.note_id)
    .join(DeckRow, DeckRow.id == NoteRow.deck_id)
    .outerjoin(TopicRow, TopicRow.key == DeckRow.topic)
    .outerjoin(PhaseRow, PhaseRow.number == TopicRow.phase)
    .where(CardRow.id.in_(bindparam("card_ids", expanding=True)))
)
_PREREQUISITES = (
    select(TopicRow.title)
    .join(TopicPrerequisiteRow, TopicPrerequisiteRow.requires == TopicRow.key)
    .where(TopicPrerequisiteRow.topic == bindparam("topic"))
    .order_by(TopicRow.position)
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A card's texts: `breadcrumb` names phase, area and topic, or the deck's title."""

    card_id: int
    key: str
    ordinal: int
    reviews: int
    note: Note
    source: str
    path: str
    sources: tuple[str, ...]
    breadcrumb: tuple[str, ...]
    phase: int | None
    topic: str | None


def texts(session: Session, card_ids: Sequence[int]) -> list[Shown]:
    """Return what those cards show, in the order in which they are given."""
    rows = session.execute(_TEXTS, {"card_ids": list(card_ids)})
    found = {row.CardRow.id: _shown(*row) for row in rows}
    return [found[card_id] for card_id in card_ids if card_id in found]


def prerequisites(session: Session, topic: str | None) -> tuple[str, ...]:
    """Return the titles of the topics that one builds on."""
    return () if topic is None else tuple(session.scalars(_PREREQUISITES, {"topic": topic}))


def _shown(
    card: CardRow, row: NoteRow, deck: DeckRow, topic: TopicRow | None, phase: PhaseRow | None
) -> Shown:
    known = topic is not None and phase is not None
    return Shown(
        card_id=card.id,
        key=card.key,
        ordinal=card.ordinal,
        reviews=card.reviews,
        note=_note(row),
        source=deck.source,
        path=deck.path,
        sources=tuple(deck.sources),
        breadcrumb=(phase.title, topic.area, topic.title) if topic and phase else (deck.title,),
        phase=phase.number if phase and known else None,
        topic=topic.key if topic else None,
    )


def _note(row: NoteRow) -> Note:
    return Note(
        id=row.name,
        type=NoteType(row.type),
        heading=row.heading,
        body=row.body,
        ordinals=(),
        attributes=tuple((key, value) for key, value in row.attributes),
    )
