"""Items of projects as the plan needs them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from gradus.domain.portfolio.projects.keys import (
    ROAD_PHASE,
    is_item,
    item_id,
    item_key,
    project_key,
)
from gradus.store.tables.portfolio import project_items, projects

_PROJECTS = (
    select(projects.c.id, projects.c.topic, projects.c.by_day)
    .where(~projects.c.archived)
    .order_by(projects.c.position, projects.c.id)
)
_BEGUN = _PROJECTS.where(
    projects.c.begins_day.is_(None) | (projects.c.begins_day <= bindparam("today"))
)
_ITEMS = (
    select(
        project_items.c.project_id,
        project_items.c.id,
        project_items.c.hours,
        project_items.c.done,
        project_items.c.by_day,
    )
    .where(~project_items.c.archived)
    .order_by(project_items.c.position, project_items.c.id)
)
_TITLES = select(projects.c.id, projects.c.title)
_OWNERS = select(project_items.c.id, project_items.c.project_id)
_NAMES = select(
    project_items.c.id, projects.c.title, project_items.c.title, project_items.c.done_looks_like
).join(projects, projects.c.id == project_items.c.project_id)


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """An item: its key, the minutes that it was given, and the date by which it should be done."""

    key: str
    minutes: int
    done: bool
    by: int | None


@dataclass(frozen=True, slots=True)
class PlannedProject:
    """A project on the board; `topic` is the key of the topic that it stands for, or empty."""

    id: int
    topic: str
    by: int | None
    items: tuple[PlannedItem, ...]


@dataclass(frozen=True, slots=True)
class ItemName:
    """What stands for an item in a list."""

    project: str
    title: str
    done_looks_like: str

    @property
    def whole(self) -> str:
        """Item and project in one line; the item first, because lines are cut at their end."""
        return f"{self.title} · {self.project}"


def planned_projects(connection: Connection, today: int) -> tuple[PlannedProject, ...]:
    """Return the projects that have begun by a date (ordinal), in the order of the board."""
    items: defaultdict[int, list[PlannedItem]] = defaultdict(list)
    for project, number, hours, done, by in connection.execute(_ITEMS):
        items[project].append(PlannedItem(item_key(number), round(hours * 60), done, by))
    rows = connection.execute(_BEGUN, {"today": today})
    return tuple(
        PlannedProject(row.id, row.topic or "", row.by_day, tuple(items[row.id])) for row in rows
    )


def titles(connection: Connection) -> dict[str, tuple[str, int]]:
    """Return title and phase of every project and item there ever was, by key."""
    own = {project_key(number): title for number, title in connection.execute(_TITLES)}
    items = {key: name.whole for key, name in _names(connection, None).items()}
    return {key: (title, ROAD_PHASE) for key, title in (own | items).items()}


def owners(connection: Connection) -> dict[str, str]:
    """Return the key of the project of every item there ever was, by the item's key."""
    rows = connection.execute(_OWNERS)
    return {item_key(item): project_key(project) for item, project in rows}


def named(connection: Connection, subjects: Collection[str]) -> dict[str, ItemName]:
    """Return what stands for those subjects of blocks that are items."""
    numbers = [item_id(subject) for subject in subjects if is_item(subject)]
    return _names(connection, numbers) if numbers else {}


def _names(connection: Connection, numbers: list[int] | None) -> dict[str, ItemName]:
    query = _NAMES if numbers is None else _NAMES.where(project_items.c.id.in_(numbers))
    return {item_key(number): ItemName(*said) for number, *said in connection.execute(query)}
