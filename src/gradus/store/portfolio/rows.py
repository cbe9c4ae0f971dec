"""Projects and items as rows, without any type of SQLAlchemy's, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import RowMapping

from gradus.domain.portfolio.projects.item import Item, Proof
from gradus.domain.portfolio.projects.project import Link, Project
from gradus.domain.portfolio.projects.stage import Stage

Values = dict[str, Any]
"""Columns of a row, as SQLite holds them."""


def project_values(project: Project) -> Values:
    """Return the columns that hold what is known of a project itself."""
    return {
        "title": project.title,
        "template": project.template or None,
        "topic": project.topic or None,
        "folder": project.folder or None,
        "notes": project.notes,
        "links": json.dumps([[one.title, one.url] for one in project.links], ensure_ascii=False),
        "begins_day": _ordinal(project.begins),
        "by_day": _ordinal(project.by),
        "archived": int(project.archived),
    }


def item_values(item: Item, position: int) -> Values:
    """Return the columns that hold an item, at its place among all items of its project."""
    return {
        "stage": item.stage.value,
        "position": position,
        "title": item.title,
        "done_looks_like": item.done_looks_like,
        "hours": float(item.hours),
        "topic": item.topic or None,
        "check_id": item.check or None,
        "link": item.link,
        "notes": item.notes,
        "by_day": _ordinal(item.by),
        "done": int(item.done),
        "done_day": _ordinal(item.done_on),
        "proof": item.proof.value if item.proof else None,
        "place": item.place,
        "archived": int(item.archived),
    }


def to_project(row: RowMapping, items: Iterable[Item]) -> Project:
    """Return the project of a row."""
    return Project(
        title=row["title"],
        items=tuple(items),
        template=row["template"] or "",
        topic=row["topic"] or "",
        folder=row["folder"] or "",
        notes=row["notes"],
        links=tuple(Link(*pair) for pair in json.loads(row["links"])),
        begins=_date(row["begins_day"]),
        by=_date(row["by_day"]),
        archived=bool(row["archived"]),
        id=row["id"],
    )


def to_item(row: RowMapping) -> Item:
    """Return the item of a row."""
    return Item(
        stage=Stage(row["stage"]),
        title=row["title"],
        done_looks_like=row["done_looks_like"],
        hours=row["hours"],
        topic=row["topic"] or "",
        check=row["check_id"] or "",
        link=row["link"],
        notes=row["notes"],
        by=_date(row["by_day"]),
        done=bool(row["done"]),
        done_on=_date(row["done_day"]),
        proof=Proof(row["proof"]) if row["proof"] else None,
        place=row["place"],
        archived=bool(row["archived"]),
        id=row["id"],
    )


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day else None


def _date(ordinal: int | None) -> date | None:
    return date.fromordinal(ordinal) if ordinal else None
