"""What became of the reviews of days that were planned."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam, func, or_, select, update

from gradus.domain.planning.block import Status
from gradus.domain.scheduling.events import EventKind
from gradus.store.tables import card_events, cards
from gradus.store.tables.calendar import study_blocks
from gradus.store.taken_back import taken_back

_ANSWERED_TODAY = select(cards.c.note_id).where(cards.c.last_day == bindparam("day"))
_PUT_BACK = select(func.json_each(bindparam("put_back")).table_valued("value").c.value)
_WAITING_SINCE = select(func.min(func.coalesce(cards.c.due_day, bindparam("day")))).where(
    or_(cards.c.due_day <= bindparam("day"), cards.c.due_at.is_not(None)),
    ~cards.c.retired,
    ~cards.c.suspended,
    or_(cards.c.due_at.is_not(None), cards.c.note_id.not_in(_ANSWERED_TODAY)),
    cards.c.note_id.not_in(_PUT_BACK),
)
_DONE = (
    update(study_blocks)
    .where(study_blocks.c.uid == bindparam("name"))
    .values(status=Status.DONE.value, minutes_done=bindparam("spent"))
)


def minutes_answered(connection: Connection, first: int) -> dict[int, float]:
    """Return the minutes of answers on each study day from that one on, where there were any."""
    spent = func.sum(func.json_extract(card_events.c.payload, "$.duration_ms"))
    query = (
        select(card_events.c.study_day, spent)
        .where(
            card_events.c.study_day >= first,
            card_events.c.kind == EventKind.ANSWERED.value,
            card_events.c.id.not_in(taken_back(first)),
        )
        .group_by(card_events.c.study_day)
    )
    return {day: milliseconds / 60_000 for day, milliseconds in connection.execute(query)}


def waiting_since(connection: Connection, day: int, put_back: Iterable[int]) -> int | None:
    """Return the study day since which a card waits that is asked by `day`, None where none does.

    Siblings of what was answered that day are not asked, nor are notes that were put back. A card
    inside a step waits since that day.
    """
    values = {"day": day, "put_back": json.dumps(list(put_back))}
    since = connection.scalar(_WAITING_SINCE, values)
    return None if since is None else int(since)


def set_done(connection: Connection, spent: Mapping[str, int]) -> None:
    """Note that blocks are done, and the minutes that they took, by their names."""
    rows = [{"name": uid, "spent": minutes} for uid, minutes in spent.items()]
    if rows:
        connection.execute(_DONE, rows)
