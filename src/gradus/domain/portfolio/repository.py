"""One reading of a repository: its files, its history, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.portfolio.history import History
from gradus.domain.portfolio.tree import Tree


@dataclass(frozen=True, slots=True)
class Repository:
    """What was read of a repository; `branch` and `head` are empty where there are none.

    `remote` is the address of origin as written in the configuration, or empty.
    """

    name: str
    tree: Tree
    history: History
    branch: str = ""
    head: str = ""
    remote: str = ""
