"""A project of the portfolio: a checklist, a folder, and what the person keeps with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.keys import project_key
from gradus.domain.portfolio.projects.stage import PLACE


@dataclass(frozen=True, slots=True)
class Link:
    """An address that belongs to a project, with a title to show."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Project:
    """A project; `id` is 0 until it is stored.

    `items` are in the order of the stages, archived ones among them. `template` and `topic` are
    keys or empty: while a project for a topic of the road is under way, its items are planned in
    the topic's place. `folder` is the path of its repository, or empty. Before the
    date `begins` nothing of it is planned, and `by` is a deadline.
    """

    title: str
    items: tuple[Item, ...] = ()
    template: str = ""
    topic: str = ""
    folder: str = ""
    notes: str = ""
    links: tuple[Link, ...] = ()
    begins: date | None = None
    by: date | None = None
    archived: bool = False
    id: int = 0

    @property
    def key(self) -> str:
        """The name by which the plan speaks of it."""
        return project_key(self.id)

    @property
    def listed(self) -> tuple[Item, ...]:
        """The items that are not archived."""
        return tuple(item for item in self.items if not item.archived)

    def with_items(self, items: Iterable[Item]) -> Project:
        """Return it with other items, brought into the order of the stages."""
        ordered = sorted(items, key=lambda item: PLACE[item.stage])
        return replace(self, items=tuple(ordered))
