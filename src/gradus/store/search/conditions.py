"""A tree of conditions becomes SQL."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, not_, or_, select, true

from gradus.domain.scheduling.model import State
from gradus.domain.search.context import SearchContext
from gradus.domain.search.tree import (
    Added,
    AllOf,
    AnyOf,
    Compared,
    Condition,
    Flagged,
    Introduced,
    Is,
    Leaf,
    Node,
    Not,
    OfType,
    Place,
    Rated,
    Within,
    Words,
)
from gradus.store.listed import listed
from gradus.store.search.figures import compares
from gradus.store.search.matching import full_text, like, notes_like, notes_that_fit, starred
from gradus.store.search.names import DeckNames
from gradus.store.search.note_tags import tagged
from gradus.store.tables import card_events, cards, notes
from gradus.store.taken_back import taken_back

_Truth = ColumnElement[bool]
_own = notes.alias("own_note")
"""A card's note, apart from the one that is joined for sorting."""


class Conditions:
    """Turns one search into SQL; names are looked up in the database as they are met."""

    def __init__(self, connection: Connection, context: SearchContext) -> None:
        self._context = context
        self._connection = connection
        self._names = DeckNames(connection)

    def of(self, node: Node) -> _Truth:
        """Return what a card must fulfil."""
        query = full_text(node)
        if query is not None:
            return cards.c.note_id.in_(notes_that_fit(query))
        match node:
            case AllOf(parts):
                return and_(true(), *map(self.of, parts))
            case AnyOf(parts):
                return or_(false(), *map(self.of, parts))
            case Not(part):  # what is unknown does not hold, and then its contrary does
                return not_(func.coalesce(self.of(part), false()))
            case _:
                return self._leaf(node)

    def _leaf(self, leaf: Leaf) -> _Truth:
        match leaf:
            case Words(pattern):
                return cards.c.note_id.in_(notes_like(pattern))
            case Within():
                return self._within(leaf)
            case OfType(kind):
                return _note_has(_own.c.type == kind.value)
            case Compared():
                return compares(leaf, self._context)
            case Added(days):
                return cards.c.added_at >= self._context.start_of(self._context.day - days + 1)
            case _:
                return _of_card(leaf, self._context)

    def _within(self, leaf: Within) -> _Truth:
        """Few notes are looked up at once, many each as its card is met."""
        if leaf.place is Place.NOTE:
            return _note_among(like(_own.c.name, starred(leaf.pattern)))
        found = self._names.named(leaf.place, leaf.pattern)
        of_deck = _own.c.deck_id.in_(listed(found))
        within = _note_has(of_deck) if self._names.most(found) else _note_among(of_deck)
        own = tagged(self._connection, leaf.pattern) if leaf.place is Place.TAG else None
        return within if own is None else or_(within, own)


def _note_has(condition: _Truth) -> _Truth:
    found = select(_own.c.id).where(_own.c.id == cards.c.note_id, condition)
    return found.correlate(cards).exists()


def _note_among(condition: _Truth) -> _Truth:
    return cards.c.note_id.in_(select(_own.c.id).where(condition))


def _of_card(leaf: Is | Flagged | Introduced | Rated, context: SearchContext) -> _Truth:
    match leaf:
        case Is(condition):
            return _is(condition, context)
        case Flagged(flag):
            return cards.c.flag == flag
        case Introduced(days):
            return cards.c.first_day > context.day - days
        case Rated(days, None):
            return cards.c.last_day > context.day - days
        case Rated(days, rating):
            given = func.json_extract(card_events.c.payload, "$.rating") == rating
            return cards.c.key.in_(_happened("answered", context.day - days + 1).where(given))


def _is(condition: Condition, context: SearchContext) -> _Truth:
    fallen = or_(cards.c.due_day <= context.day, cards.c.due_at.is_not(None))
    conditions: dict[Condition, _Truth] = {
        Condition.DUE: and_(fallen, ~cards.c.suspended),
        Condition.NEW: cards.c.state == int(State.NEW),
        Condition.LEARN: cards.c.due_at.is_not(None),  # inside a step, as a CHECK holds
        Condition.REVIEW: cards.c.state.in_((int(State.REVIEW), int(State.RELEARNING))),
        Condition.SUSPENDED: cards.c.suspended == true(),
        Condition.LEECH: cards.c.lapses >= context.leech_lapses,
        Condition.FLAGGED: cards.c.flag != 0,
        Condition.BURIED: cards.c.key.in_(_happened("buried", context.day)),
    }
    return conditions[condition]


def _happened(kind: str, since: int) -> Select[tuple[str | None]]:
    """Select the keys of cards to which this happened from a study day on and was not undone."""
    return select(card_events.c.card).where(
        card_events.c.kind == kind,
        card_events.c.study_day >= since,
        card_events.c.id.not_in(taken_back(since)),
    )
