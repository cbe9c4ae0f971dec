"""What the table of cards shows of each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, select

from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.card_state import CardState
from gradus.store.cards import STATE_COLUMNS, state_of
from gradus.store.tables import cards, decks, notes, topics

_LONGEST = 1_000
_SECOND = 1
_asked = case(
    ((notes.c.type == NoteType.BOTH.value) & (cards.c.ordinal == _SECOND), notes.c.body),
    else_=notes.c.heading,
)
# A page of the table runs this at every scroll; made once, it costs half as much.
_ROWS = (
    select(
        cards.c.id,
        cards.c.key,
        cards.c.ordinal,
        notes.c.id.label("note"),
        notes.c.name,
        notes.c.type,
        notes.c.source,
        func.substr(_asked, 1, _LONGEST).label("asked"),
        decks.c.title.label("deck"),
        decks.c.path,
        topics.c.title.label("topic"),
        topics.c.phase,
        *STATE_COLUMNS,
    )
    .join(notes, notes.c.id == cards.c.note_id)
    .join(decks, decks.c.id == notes.c.deck_id)
    .outerjoin(topics, topics.c.key == decks.c.topic)
    .where(
        cards.c.id.in_(select(func.json_each(bindparam("card_ids")).table_valued("value").c.value))
    )
)


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A card with the names of all it belongs to; `asked` is the Markdown that names it."""

    id: int
    key: str
    ordinal: int
    note: int
    note_name: str
    type: NoteType
    source: str
    asked: str
    deck: str
    path: str
    topic: str | None
    phase: int | None
    state: CardState


def found_cards(connection: Connection, card_ids: Sequence[int]) -> list[FoundCard]:
    """Return those cards in the order in which they are given; ids without a card are left out."""
    rows = connection.execute(_ROWS, {"card_ids": json.dumps(list(card_ids))})
    found = {row.id: _found(row) for row in rows}
    return [found[card_id] for card_id in card_ids if card_id in found]


def _found(row: Any) -> FoundCard:
    return FoundCard(
        id=row.id,
        key=row.key,
        ordinal=row.ordinal,
        note=row.note,
        note_name=row.name,
        type=NoteType(row.type),
        source=row.source,
        asked=row.asked,
        deck=row.deck,
        path=row.path,
        topic=row.topic,
        phase=row.phase,
        state=state_of(row),
    )
