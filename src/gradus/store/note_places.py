"""In which deck files the notes of chosen cards stand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from gradus.store.tables import cards, decks, notes

_chosen = select(func.json_each(bindparam("card_ids")).table_valued("value").c.value)
_IN_USE = cards.alias("in_use")
_PLACES = (
    select(
        notes.c.source,
        decks.c.path,
        notes.c.name,
        func.count().label("chosen"),
        select(func.count())
        .where(_IN_USE.c.note_id == notes.c.id, ~_IN_USE.c.retired)
        .scalar_subquery()
        .label("cards"),
    )
    .select_from(cards)
    .join(notes, notes.c.id == cards.c.note_id)
    .join(decks, decks.c.id == notes.c.deck_id)
    .where(cards.c.id.in_(_chosen), ~cards.c.retired)
    .group_by(notes.c.id)
    .order_by(notes.c.source, decks.c.path, notes.c.position)
)


@dataclass(frozen=True, slots=True)
class NoteOfCards:
    """A note by its source, file and id; `chosen` of its `cards` were asked for."""

    source: str
    path: str
    name: str
    chosen: int
    cards: int


def notes_of_cards(connection: Connection, card_ids: Sequence[int]) -> list[NoteOfCards]:
    """Return the notes that cards belong to, in the order of their files; retired ones never."""
    rows = connection.execute(_PLACES, {"card_ids": json.dumps(list(card_ids))})
    return [NoteOfCards(*row) for row in rows]
