"""The project that a block of the plan is about."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.portfolio.projects.keys import item_id
from gradus.errors import PortfolioError
from gradus.store.database import Database
from gradus.store.portfolio import projects


@dataclass(frozen=True, slots=True)
class FoundItem:
    """An item by its id, and its project's."""

    project: int
    item: int


def find_item(database: Database, subject: str) -> FoundItem:
    """Return the item that a block is about; PortfolioError where there is none."""
    number = item_id(subject)
    with database.read() as connection:
        project = projects.owner(connection, number)
    if project is None:
        raise PortfolioError("The item is no longer there.", "Choose another block.")
    return FoundItem(project, number)
