"""The log as it is read in bulk: the events of many cards, and what tells whether they changed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, Integer, Text, func, select, type_coerce

from gradus.domain.scheduling.events import Event, EventKind
from gradus.store.listed import listed
from gradus.store.tables import card_events

Mark = tuple[int, int, int]
"""How many events a card has, the latest of their logical times, and a sum over all of these."""

_KINDS = {kind.value: kind for kind in EventKind}
_LOWEST_BITS = (1 << 40) - 1
"""Of a logical time, so that the sum over millions of events stays within 64 bits."""

_time = card_events.c.logical_time
_MARKS = (
    select(
        card_events.c.card,
        func.count(),
        func.max(_time),
        func.sum(_time.bitwise_and(_LOWEST_BITS)),
    )
    .where(card_events.c.card.is_not(None))
    .group_by(card_events.c.card)
    .order_by(card_events.c.card)
)
# Read as they are stored: SQLAlchemy's own conversion takes as long as all else together.
_EVENTS = select(
    card_events.c.id,
    card_events.c.device,
    card_events.c.sequence,
    _time,
    type_coerce(card_events.c.wall_time, Integer),
    card_events.c.study_day,
    card_events.c.kind,
    card_events.c.card,
    type_coerce(card_events.c.payload, Text),
)


def marks(connection: Connection) -> dict[str, Mark]:
    """Return the mark of each card with events, ordered by key.

    As events are only ever added, an equal mark means equal events. A number alone would not do for
    what outlives the database: one that was put back from a backup and went on differently may hold
    as many.
    """
    return {
        card: (count, latest, total) for card, count, latest, total in connection.execute(_MARKS)
    }


def of_cards(connection: Connection, keys: Iterable[str]) -> dict[str, list[Event]]:
    """Return every event of some cards, undone ones included, by the keys of the cards."""
    found: defaultdict[str, list[Event]] = defaultdict(list)
    rows = connection.execute(_EVENTS.where(card_events.c.card.in_(listed(keys))))
    for name, device, sequence, order, wall, day, kind, card, payload in rows:
        at = datetime.fromtimestamp(wall / 1000, UTC)
        event = (name, device, sequence, order, at, day, _KINDS[kind], card, json.loads(payload))
        found[card].append(Event(*event))
    return found
