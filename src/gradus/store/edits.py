"""The latest edit of a note's text that was not taken back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from gradus.domain.scheduling.events import EventKind
from gradus.store.tables import card_events
from gradus.store.taken_back import last_words, undone


def latest(connection: Connection) -> tuple[str, dict[str, Any]] | None:
    """Return the id and the payload of its event, None where there is none."""
    of_no_card = card_events.c.card.is_(None)
    row = connection.execute(
        select(card_events.c.id, card_events.c.payload)
        .where(
            of_no_card,
            card_events.c.kind == EventKind.EDITED.value,
            card_events.c.id.not_in(undone(last_words(of_no_card))),
        )
        .order_by(card_events.c.logical_time.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else (row.id, dict(row.payload))
