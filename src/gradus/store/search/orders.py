"""The orders in which found cards can be listed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func

from gradus.domain.scheduling.model import State
from gradus.domain.search.order import Order, SortKey
from gradus.store.search.figures import elapsed
from gradus.store.tables import cards, decks, notes, topics

_Key = ColumnElement[Any]
_OFF_THE_ROAD = 1_000_000
NEEDS_NOTES = frozenset({SortKey.QUESTION, SortKey.DECK})
"""The keys that stand in the tables of notes, decks and topics."""


def sorting(order: Order, day: int) -> list[_Key]:
    """Return what to sort by; `day` is the present study day."""
    keys = _keys(order.key, day)
    return [key.desc() for key in keys] if order.descending else keys


def missing(order: Order) -> list[_Key]:
    """Return what puts cards without the figure last."""
    if order.key is SortKey.DUE:
        return [cards.c.state == int(State.NEW)]
    if order.key in {SortKey.STABILITY, SortKey.DIFFICULTY, SortKey.RETRIEVABILITY}:
        return [cards.c.stability.is_(None)]
    return []


def _keys(key: SortKey, day: int) -> list[_Key]:
    road = func.coalesce(topics.c.position, _OFF_THE_ROAD)
    keys: dict[SortKey, list[_Key]] = {
        SortKey.ARRIVAL: [],
        SortKey.QUESTION: [func.lower(notes.c.heading)],
        SortKey.DECK: [road, decks.c.path, notes.c.position],
        SortKey.STATE: [cards.c.suspended, cards.c.state],
        SortKey.DUE: [cards.c.due_day, cards.c.due_at],  # in a step before all days: nulls first
        SortKey.STABILITY: [cards.c.stability],
        SortKey.DIFFICULTY: [cards.c.difficulty],
        SortKey.RETRIEVABILITY: [-(elapsed(day) / cards.c.stability)],  # recall falls as this does
        SortKey.LAPSES: [cards.c.lapses],
    }
    return keys[key]
