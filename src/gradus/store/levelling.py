"""Cards that may move to another day, where a day holds too many."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from gradus.domain.scheduling.levelling import Placed
from gradus.domain.scheduling.model import State
from gradus.store.listed import listed
from gradus.store.tables import cards


def placed(connection: Connection, days: Iterable[int]) -> list[Placed]:
    """Return the cards in Review that are due on these study days and were answered before."""
    query = select(cards.c.id, cards.c.last_day, cards.c.due_day).where(
        cards.c.due_day.in_(listed(days)),
        cards.c.state == int(State.REVIEW),
        cards.c.last_day.is_not(None),
        ~cards.c.retired,
        ~cards.c.suspended,
    )
    return [Placed(card, last, due) for card, last, due in connection.execute(query)]
