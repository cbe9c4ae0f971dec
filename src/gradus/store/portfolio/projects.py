"""Projects: reading them whole, and writing exactly the columns that changed.

Nothing is ever deleted, so the inverse of adding a row is to archive it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, column, func, insert, select, table, update

from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.project import Project
from gradus.store.portfolio.rows import Values, item_values, project_values, to_item, to_project
from gradus.store.tables.portfolio import project_items
from gradus.store.tables.portfolio import projects as project_table

Edit = tuple[str, int, Values, Values]
"""A table's name, a row's id, and the columns that changed, before and after."""

PROJECTS, ITEMS = project_table.name, project_items.name
_TABLES = {
    one.name: table(one.name, *(column(name) for name in one.c.keys()))  # noqa: SIM118
    for one in (project_table, project_items)
}
_PROJECTS, _ITEMS = _TABLES[PROJECTS], _TABLES[ITEMS]
_ORDERED = select(_PROJECTS).order_by(_PROJECTS.c.position, _PROJECTS.c.id)
_ITEMS_ORDERED = select(_ITEMS).order_by(_ITEMS.c.position, _ITEMS.c.id)
_TIMES = select(
    project_table.c.id,
    func.coalesce(project_table.c.changed_at, project_table.c.created_at).label("changed"),
)
_ADDED: Values = {"archived": 1}
_THERE: Values = {"archived": 0}


def everything(connection: Connection) -> tuple[Project, ...]:
    """Return all projects in the person's order, archived ones among them."""
    items: defaultdict[int, list[Item]] = defaultdict(list)
    for row in connection.execute(_ITEMS_ORDERED).mappings():
        items[row["project_id"]].append(to_item(row))
    rows = connection.execute(_ORDERED).mappings()
    return tuple(to_project(row, items[row["id"]]) for row in rows)


def load(connection: Connection, project: int) -> Project | None:
    """Return one project, None where there is none of that id."""
    row = connection.execute(_ORDERED.where(_PROJECTS.c.id == project)).mappings().one_or_none()
    if row is None:
        return None
    items = connection.execute(_ITEMS_ORDERED.where(_ITEMS.c.project_id == project)).mappings()
    return to_project(row, map(to_item, items))


def owner(connection: Connection, item: int) -> int | None:
    """Return the id of the project that an item belongs to, None where there is no such item."""
    return connection.scalar(select(project_items.c.project_id).where(project_items.c.id == item))


def times(connection: Connection) -> dict[int, datetime]:
    """Return when the person last did something to each project: at least, made it."""
    return {row.id: row.changed for row in connection.execute(_TIMES)}


def add(connection: Connection, project: Project, now: datetime) -> tuple[int, list[Edit]]:
    """Store a new project with its items; return its id and what that changed."""
    last = connection.scalar(select(func.max(_PROJECTS.c.position)))
    row = project_values(project) | {"position": 0 if last is None else last + 1}
    stamp = round(now.timestamp() * 1000)
    number = _insert(connection, PROJECTS, row | {"created_at": stamp, "changed_at": stamp})
    for place, item in enumerate(project.items):
        _insert(connection, ITEMS, {"project_id": number, **item_values(item, place)})
    return number, [(PROJECTS, number, _ADDED, _THERE)]


def change(connection: Connection, before: Project, after: Project) -> list[Edit]:
    """Write what is different in a project; return the edits that can be turned round."""
    edits = _differences(PROJECTS, before.id, project_values(before), project_values(after))
    old = {item.id: item_values(item, place) for place, item in enumerate(before.items)}
    added: list[Edit] = []
    for place, item in enumerate(after.items):
        values = item_values(item, place)
        if item.id:
            edits += _differences(ITEMS, item.id, old[item.id], values)
        else:
            number = _insert(connection, ITEMS, {"project_id": before.id, **values})
            added.append((ITEMS, number, _ADDED, _THERE))
    apply(connection, edits)
    return edits + added


def reorder(connection: Connection, ids: Iterable[int]) -> list[Edit]:
    """Give the projects the order of their ids; return the edits."""
    old = {row["id"]: row["position"] for row in connection.execute(_ORDERED).mappings()}
    edits: list[Edit] = []
    for place, number in enumerate(ids):
        edits += _differences(PROJECTS, number, {"position": old[number]}, {"position": place})
    apply(connection, edits)
    return edits


def apply(connection: Connection, edits: Iterable[Edit]) -> None:
    """Make the rows what they are after the edits."""
    for name, number, _, after in edits:
        twin = _TABLES[name]
        connection.execute(update(twin).where(twin.c.id == number).values(after))


def inverse(edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits that take these back."""
    return [(name, number, after, before) for name, number, before, after in edits]


def touch(connection: Connection, project: int, now: datetime) -> None:
    """Note when the person last did something to a project."""
    at = update(project_table).where(project_table.c.id == project)
    connection.execute(at.values(changed_at=now))


def _differences(name: str, number: int, before: Values, after: Values) -> list[Edit]:
    changed = [key for key in after if before[key] != after[key]]
    if not changed:
        return []
    return [
        (name, number, {key: before[key] for key in changed}, {key: after[key] for key in changed})
    ]


def _insert(connection: Connection, name: str, row: Values) -> int:
    number = connection.execute(insert(_TABLES[name]).values(row).returning(_TABLES[name].c.id))
    return int(number.scalar_one())
