"""What tells one state of the calendar from another, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    ScalarSelect,
    Table,
    Text,
    func,
    select,
    type_coerce,
)

from gradus.domain.planning.block import Status
from gradus.store.tables import card_events, cards, decks, settings, topic_prerequisites, topics
from gradus.store.tables.calendar import availability, busy_times, plan_revisions, study_blocks
from gradus.store.tables.portfolio import project_items, projects


@dataclass(frozen=True, slots=True)
class Marks:
    """One mark for each part; a part is the same as before where its mark is.

    It holds whoever wrote, because marks come from the rows. `revisions` are the numbers of the
    newest and of the newest that counts, `blocks` and `done` belong to the plan, `cards` to all
    that is learned, `chosen` to the settings, and `projects` to the portfolio.
    """

    revisions: tuple[int, int]
    blocks: tuple[object, ...]
    done: str
    cards: tuple[object, ...]
    busy: tuple[object, ...]
    road: tuple[str, str]
    chosen: str
    free_time: str
    projects: tuple[str, str]


def _text(table: Table, *left_out: Column[object]) -> ScalarSelect[str]:
    """Select all of a small table as one text."""
    columns = [type_coerce(one, Text) for one in table.c if one not in set(left_out)]
    return select(func.json_group_array(func.json_array(*columns))).scalar_subquery()


def _one(of: ColumnElement[Any]) -> ScalarSelect[Any]:
    return select(of).scalar_subquery()


_NEWEST = select(func.max(plan_revisions.c.id))
_SPENT = (
    select(
        study_blocks.c.kind,
        study_blocks.c.subject,
        func.sum(study_blocks.c.minutes_done),
        func.count(),
    )
    .where(study_blocks.c.status == Status.DONE.value)
    .group_by(study_blocks.c.kind, study_blocks.c.subject)
    .subquery()
)
_READ = select(
    func.coalesce(_NEWEST.scalar_subquery(), 0),
    func.coalesce(_NEWEST.where(~plan_revisions.c.undone).scalar_subquery(), 0),
    _one(func.count(study_blocks.c.id)),
    select(func.json_group_array(func.json_array(*_SPENT.c))).scalar_subquery(),
    _one(func.max(card_events.c.logical_time)),
    _one(func.count(cards.c.id)),
    select(func.count(cards.c.id)).where(cards.c.retired).scalar_subquery(),
    select(
        func.json_group_array(func.json_array(decks.c.topic, decks.c.checksum))
    ).scalar_subquery(),
    _one(func.count(busy_times.c.id)),
    _one(func.max(busy_times.c.id)),
    _one(func.total(busy_times.c.starts_at)),
    _text(topics, topics.c.outcomes, topics.c.unlocked_day, topics.c.notes),
    _text(topic_prerequisites),
    _text(settings),
    _text(availability),
    _text(projects, projects.c.notes, projects.c.links, projects.c.changed_at),
    _text(project_items, project_items.c.notes, project_items.c.place),
)


def read(connection: Connection) -> Marks:
    """Return the marks of what is stored now."""
    row = connection.execute(_READ).one()
    newest, counts, blocks, done, *others = row
    revisions = newest, counts
    return Marks(
        revisions=revisions,
        blocks=(revisions, blocks, done),
        done=done,
        cards=tuple(others[:4]),
        busy=tuple(others[4:7]),
        road=(others[7], others[8]),
        chosen=others[9],
        free_time=others[10],
        projects=(others[11], others[12]),
    )
