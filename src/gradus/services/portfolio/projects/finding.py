"""The project that a block of the plan is about."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.portfolio.projects.item import is_item, item_id
from gradus.errors import PortfolioError
from gradus.store.database import Database
from gradus.store.portfolio import projects


@dataclass(frozen=True, slots=True)
class FoundItem:
    """An item by its id, and its project's."""

    project: int
    item: int


def is_about_an_item(subject: str) -> bool:
    """Whether a block's subject is an item of a project, and not a topic."""
    return is_item(subject)


def find_item(database: Database, subject: str) -> FoundItem:
    """Return the item that a block is about; PortfolioError where there is none."""
    number = item_id(subject)
    with database.read() as connection:
        project = projects.owner(connection, number)
    if project is None:
        raise PortfolioError("The item is no longer there.", "Choose another block.")
    return FoundItem(project, number)
