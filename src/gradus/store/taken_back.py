"""Which events do not count because they were taken back."""

from __future__ import annotations

from sqlalchemy import Select, func, select

from gradus.store.tables import card_events


def taken_back(since: int) -> Select[tuple[str]]:
    """Select the ids of events from a study day on that were undone and not done again.

    An undo and a redo have the study day of what they name, and the latest of them decides.
    """
    target = func.json_extract(card_events.c.payload, "$.target")
    # Of a group SQLite returns the row that holds the maximum.
    latest = (
        select(target.label("target"), card_events.c.kind, func.max(card_events.c.logical_time))
        .where(card_events.c.kind.in_(("undone", "redone")), card_events.c.study_day >= since)
        .group_by(target)
        .subquery()
    )
    return select(latest.c.target).where(latest.c.kind == "undone")
