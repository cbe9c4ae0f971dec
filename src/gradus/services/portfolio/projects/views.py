"""Projects as pages show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.progress import ProjectState, StageProgress
from gradus.domain.portfolio.projects.project import Link
from gradus.domain.portfolio.tree import Source
from gradus.services.portfolio.projects.acts import Act


@dataclass(frozen=True, slots=True)
class Turns:
    """What undo would take back and redo would do again, None for nothing."""

    undo: Act | None
    redo: Act | None


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """A project on the board; `age` are the days since the person last did something to it."""

    id: int
    title: str
    template: str
    folder: str
    state: ProjectState
    stages: tuple[StageProgress, ...]
    next: Item | None
    hours_left: float
    age: int
    by: date | None
    checked_at: datetime | None

    @property
    def done(self) -> int:
        """How many items are done."""
        return sum(one.done for one in self.stages)

    @property
    def total(self) -> int:
        """How many items there are."""
        return sum(one.total for one in self.stages)


@dataclass(frozen=True, slots=True)
class BoardView:
    """All projects in the person's order, and those that were archived."""

    projects: tuple[ProjectCard, ...]
    archived: tuple[ProjectCard, ...]
    turns: Turns


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item, the title of its topic, and what its check last said.

    `verdict` is None where it has no check or none was run; `found` is then empty.
    """

    item: Item
    topic: str
    check: str
    verdict: Verdict | None
    found: str


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage with its items in order."""

    progress: StageProgress
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class RunView:
    """The latest run of the checks: when, of what, and how many said what.

    `mends` counts failed checks that no item is about, and `minutes` estimates mending them.
    """

    checked_at: datetime
    head: str
    branch: str
    commits: int
    source: Source
    passed: int
    failed: int
    cannot_tell: int
    mends: int
    minutes: int


@dataclass(frozen=True, slots=True)
class ProjectView:
    """One project with everything that belongs to it; `removed` are items taken off the list."""

    id: int
    title: str
    template: str
    folder: str
    notes: str
    links: tuple[Link, ...]
    begins: date | None
    by: date | None
    state: ProjectState
    stages: tuple[StageView, ...]
    removed: tuple[ItemView, ...]
    next: Item | None
    run: RunView | None
    turns: Turns


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What a run of the checks changed: the items that it ticked, and those it unticked."""

    ticked: tuple[Item, ...]
    unticked: tuple[Item, ...]
