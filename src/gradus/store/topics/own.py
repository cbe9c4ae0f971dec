"""What the person has for one topic: notes, cards, planned time, projects, resources."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, func, or_, select, update

from gradus.domain.decks.model import NoteType
from gradus.domain.planning.block import Status
from gradus.domain.scheduling.model import State
from gradus.store.tables import cards, decks, notes, topics
from gradus.store.tables.calendar import study_blocks
from gradus.store.tables.portfolio import project_items, projects
from gradus.store.tables.road import resource_progress

_NOTES = select(topics.c.notes).where(topics.c.key == bindparam("topic"))
_WRITE = update(topics).where(topics.c.key == bindparam("name")).values(notes=bindparam("text"))
_LEARNED = select(topics.c.learned_day, topics.c.known).where(topics.c.key == bindparam("topic"))
_AWAKE = ~cards.c.suspended
_COUNTS = (
    select(
        func.count().filter(_AWAKE, cards.c.state == int(State.NEW)),
        func.count().filter(_AWAKE, cards.c.due_at.is_not(None)),
        func.count().filter(_AWAKE, cards.c.state == int(State.REVIEW)),
        func.count().filter(cards.c.suspended),
        func.count().filter(
            _AWAKE, or_(cards.c.due_at.is_not(None), cards.c.due_day <= bindparam("day"))
        ),
        func.count(),
        func.count().filter(notes.c.type == NoteType.EXERCISE.value),
    )
    .select_from(decks)
    .join(notes, notes.c.deck_id == decks.c.id)
    .join(cards, and_(cards.c.note_id == notes.c.id, ~cards.c.retired))
    .where(decks.c.topic == bindparam("topic"))
)
_AHEAD = select(func.sum(study_blocks.c.minutes), func.min(study_blocks.c.starts_at)).where(
    study_blocks.c.subject == bindparam("topic"),
    study_blocks.c.status == Status.PLANNED.value,
    study_blocks.c.starts_at >= bindparam("now"),
)
_PROJECTS = (
    select(projects.c.id, projects.c.title)
    .where(projects.c.topic == bindparam("topic"), ~projects.c.archived)
    .order_by(projects.c.position, projects.c.id)
)
_ITEMS = (
    select(project_items.c.id, projects.c.id, projects.c.title, project_items.c.title,
           project_items.c.done)
    .join(projects, projects.c.id == project_items.c.project_id)
    .where(project_items.c.topic == bindparam("topic"))
    .where(~project_items.c.archived, ~projects.c.archived)
    .order_by(projects.c.position, projects.c.id, project_items.c.position)
)  # fmt: skip
_PROGRESS = select(
    resource_progress.c.resource, resource_progress.c.status, resource_progress.c.share
)


@dataclass(frozen=True, slots=True)
class CardCounts:
    """The cards of a topic by their state.

    `due` are inside a step or due by a study day; `exercises` are counted in whatever state.
    """

    new: int = 0
    learning: int = 0
    reviewing: int = 0
    suspended: int = 0
    due: int = 0
    total: int = 0
    exercises: int = 0


@dataclass(frozen=True, slots=True)
class Use:
    """A project about a topic, or with `item` (a row id, 0 for none) one thing to do in it."""

    project: int
    title: str
    item: int = 0
    item_title: str = ""
    done: bool = False


def notes_of(connection: Connection, key: str) -> str:
    """Return what the person wrote about a topic."""
    return str(connection.scalar(_NOTES, {"topic": key}) or "")


def write_notes(connection: Connection, key: str, text: str) -> None:
    """Keep what the person wrote about a topic."""
    connection.execute(_WRITE, {"name": key, "text": text})


def marks_of(connection: Connection, key: str) -> tuple[bool, str | None]:
    """Return whether a topic was learned, and how it became known."""
    row = connection.execute(_LEARNED, {"topic": key}).one_or_none()
    return (False, None) if row is None else (row.learned_day is not None, row.known)


def card_counts(connection: Connection, key: str, day: int) -> CardCounts:
    """Count the cards of a topic as they stand on a study day."""
    return CardCounts(*connection.execute(_COUNTS, {"topic": key, "day": day}).one())


def ahead(connection: Connection, key: str, now: datetime) -> tuple[int, datetime | None]:
    """Return the minutes planned for a topic from now on, and when the first of them begin."""
    minutes, start = connection.execute(_AHEAD, {"topic": key, "now": now}).one()
    return minutes or 0, start


def uses(connection: Connection, key: str) -> tuple[Use, ...]:
    """Return the projects on the board that stand for a topic, and the items that it teaches."""
    whole = [Use(row[0], row[1]) for row in connection.execute(_PROJECTS, {"topic": key})]
    items = [
        Use(project, title, item, what, done)
        for item, project, title, what, done in connection.execute(_ITEMS, {"topic": key})
    ]
    return (*whole, *items)


def progress(connection: Connection, keys: Collection[str]) -> dict[str, tuple[str, float]]:
    """Return status and share done of those resources with which something was done."""
    asked = _PROGRESS.where(resource_progress.c.resource.in_(keys))
    return {key: (status, share) for key, status, share in connection.execute(asked)}
