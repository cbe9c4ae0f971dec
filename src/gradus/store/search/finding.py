"""Finding cards: the ids that fit a search, in order."""

from __future__ import annotations

import json
from array import array
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from gradus.domain.search.context import SearchContext
from gradus.domain.search.order import Order, SortKey
from gradus.domain.search.tree import Node
from gradus.store.search.conditions import Conditions
from gradus.store.search.matching import lead
from gradus.store.search.note_words import note_words
from gradus.store.search.orders import NEEDS_NOTES, missing, sorting
from gradus.store.tables import cards, decks, notes, topics


def card_ids(
    connection: Connection,
    search: Node,
    context: SearchContext,
    order: Order,
    limit: int | None = None,
) -> array[int]:
    """Return the ids of the cards that fit, as many as `limit` allows; retired ones never do.

    They leave SQLite as one text, because a hundred thousand rows cost Python ten times as much.
    """
    what = select(cards.c.id)
    found = _fitting(connection, search, context, what, order).limit(limit).subquery()
    text = connection.execute(select(func.json_group_array(found.c.id))).scalar_one()
    return array("q", json.loads(text))


def count(connection: Connection, search: Node, context: SearchContext) -> int:
    """Return how many cards fit."""
    found = _fitting(connection, search, context, select(func.count()))
    return int(connection.execute(found).scalar_one())


def _fitting(
    connection: Connection,
    search: Node,
    context: SearchContext,
    what: Select[Any],
    order: Order | None = None,
) -> Select[Any]:
    """Let the texts lead where words must fit: they are gone through in the order of the notes."""
    leading, rest = lead(search)
    condition = Conditions(connection, context).of(rest)
    source: Any = cards
    if leading is not None:
        source = note_words.join(cards, cards.c.note_id == note_words.c.rowid)
    if order is not None and order.key in NEEDS_NOTES:
        source = (
            source.join(notes, notes.c.id == cards.c.note_id)
            .join(decks, decks.c.id == notes.c.deck_id)
            .outerjoin(topics, topics.c.key == decks.c.topic)
        )
    found = what.select_from(source).where(~cards.c.retired, condition)
    if leading is not None:
        found = found.where(leading)
    by_text = leading is not None
    return found if order is None else found.order_by(*_order(order, context.day, by_text=by_text))


def _order(order: Order, day: int, *, by_text: bool) -> list[ColumnElement[Any]]:
    keys = [*missing(order), *sorting(order, day)]
    if by_text and order == Order():
        return [note_words.c.rowid]  # the cards of a note follow by the index that joins them
    last: list[ColumnElement[Any]] = [cards.c.note_id, cards.c.ordinal]
    if order.key is SortKey.ARRIVAL and order.descending:
        last = [key.desc() for key in last]
    return [*keys, *last]
