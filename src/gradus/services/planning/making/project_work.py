"""What projects still ask for: their open items, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.work import Work
from gradus.store.planning.blocks import Done
from gradus.store.planning.project_items import PlannedItem, PlannedProject

MORE = 30
"""An item whose minutes are spent and that is still open gets so many more."""


def item_works(
    project: PlannedProject, done: Done, position: int, deadline: int | None, new_cards: float
) -> Iterator[Work]:
    """Yield the open items of a project as work; each waits for the one before it.

    `deadline` is that of a goal the project is about, and `new_cards` are those of the topic that
    it stands for: they come as its items are done.
    """
    items = [item for item in project.items if not item.done]
    minutes = [_left(item, done) for item in items]
    before = frozenset[str]()
    for item, left in zip(items, minutes, strict=True):
        by = _earliest(item.by, project.by, deadline)
        cards = new_cards * left / sum(minutes)
        yield Work(item.key, BlockKind.PROJECT, left, before, position, by, cards)
        before = frozenset({item.key})


def is_open(project: PlannedProject) -> bool:
    """Whether anything of a project is left to do."""
    return any(not item.done for item in project.items)


def item_keys(projects: Sequence[PlannedProject], topics: set[str]) -> set[str]:
    """Return the keys of all items of the projects that stand for topics."""
    return {item.key for one in projects if one.topic in topics for item in one.items}


def _left(item: PlannedItem, done: Done) -> int:
    spent = done.get((BlockKind.PROJECT, item.key), 0)
    return item.minutes - spent if item.minutes > spent else MORE


def _earliest(*dates: int | None) -> int | None:
    return min((one for one in dates if one is not None), default=None)
