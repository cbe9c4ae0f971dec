"""How far a project is, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.project import Project
from gradus.domain.portfolio.projects.stage import STAGES, Stage


class ProjectState(StrEnum):
    """Where a project stands as a whole."""

    NOT_BEGUN = "not begun"
    UNDER_WAY = "under way"
    DONE = "done"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class StageProgress:
    """How many items of a stage are done, of how many, and the hours of those that are open."""

    stage: Stage
    done: int
    total: int
    hours_left: float


def progress(project: Project) -> tuple[StageProgress, ...]:
    """Return how far each stage is, in order; a stage without items counts 0 of 0."""
    return tuple(_progress_of(project, stage) for stage in STAGES)


def state(project: Project) -> ProjectState:
    """Return where a project stands; one without items is not begun."""
    if project.archived:
        return ProjectState.ARCHIVED
    done = [item.done for item in project.listed]
    if not any(done):
        return ProjectState.NOT_BEGUN
    return ProjectState.DONE if all(done) else ProjectState.UNDER_WAY


def next_item(project: Project) -> Item | None:
    """Return the first open item in the order of the stages, None where all are done."""
    return next((item for item in project.listed if not item.done), None)


def hours_left(project: Project) -> float:
    """Return the planned hours of all open items."""
    return sum(one.hours_left for one in progress(project))


def _progress_of(project: Project, stage: Stage) -> StageProgress:
    items = [item for item in project.listed if item.stage is stage]
    left = sum(item.hours for item in items if not item.done)
    return StageProgress(stage, sum(item.done for item in items), len(items), left)
