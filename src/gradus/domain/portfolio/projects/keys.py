"""The names by which the plan knows projects and their items; a start imports no more of them."""

from __future__ import annotations

ROAD_PHASE = 6
"""The phase of the road to which projects belong."""

_ITEM, _PROJECT = "item:", "project:"


def item_key(number: int) -> str:
    """Return the name by which blocks of the calendar know the item of that id."""
    return f"{_ITEM}{number}"


def project_key(number: int) -> str:
    """Return the name by which the plan speaks of the project of that id."""
    return f"{_PROJECT}{number}"


def is_item(subject: str) -> bool:
    """Whether a block's subject is an item of a project."""
    return subject.startswith(_ITEM)


def item_id(subject: str) -> int:
    """Return the id of the item that a block is about; ValueError where it is about none."""
    if not is_item(subject):
        raise ValueError(f"{subject!r} is no item")
    return int(subject.removeprefix(_ITEM))
