"""Which events do not count because they were taken back."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, Subquery, func, select

from gradus.store.tables import card_events


def taken_back(since: int) -> Select[tuple[str]]:
    """Select the ids of events from a study day on that were undone and not done again.

    An undo and a redo have the study day of what they name, and the latest of them decides.
    """
    return undone(last_words(card_events.c.study_day >= since))


def last_words(among: ColumnElement[bool]) -> Subquery:
    """Select for each event that undos and redos `among` name its `target`, and the latest one's
    `kind` and logical `time`.
    """
    target = func.json_extract(card_events.c.payload, "$.target").label("target")
    # Of a group SQLite returns the row that holds the maximum.
    latest = func.max(card_events.c.logical_time).label("time")
    reversals = card_events.c.kind.in_(("undone", "redone"))
    return (
        select(target, card_events.c.kind, latest)
        .where(reversals, among)
        .group_by(target)
        .subquery()
    )


def undone(words: Subquery) -> Select[tuple[str]]:
    """Select the targets of those that were undone last; none of them is null."""
    return select(words.c.target).where(words.c.kind == "undone", words.c.target.is_not(None))
