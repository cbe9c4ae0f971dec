"""Failed checks as items with hours, so that the calendar can place their mending."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace

from gradus.domain.portfolio.check import Check, Result, Verdict
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.project import Project
from gradus.domain.portfolio.projects.stage import Stage

_SLOT = 15
"""The planner's blocks last a multiple of so many minutes, so no less is promised."""

_STAGES = {
    "Documentation": Stage.TELL,
    "Licence and citation": Stage.TELL,
    "Environment": Stage.SHIP,
    "Code structure": Stage.MODEL,
    "Data and models": Stage.EVALUATE,
    "Tests and CI": Stage.SHIP,
    "Security and history": Stage.SHIP,
}
"""Where the mends of each group of checks belong; those of a new group belong to shipping."""


def mends_wanted(
    project: Project, results: Iterable[Result], catalogue: Mapping[str, Check]
) -> tuple[Check, ...]:
    """Return the failed checks that no listed item of the project is about, in their order."""
    about = {item.check for item in project.listed}
    failed = (one.key for one in results if one.verdict is Verdict.FAILED)
    return tuple(catalogue[key] for key in failed if key not in about)


def with_mends(project: Project, checks: Iterable[Check]) -> Project:
    """Add an item for each check that none is about yet; one that was archived comes back."""
    for check in checks:
        project = _with_mend(project, check)
    return project


def mend_item(check: Check) -> Item:
    """Return the mending of a check as an item; its hours are rounded up to quarters."""
    return Item(
        stage=_STAGES.get(check.group, Stage.SHIP),
        title=check.title,
        done_looks_like=check.mend,
        hours=math.ceil(check.minutes / _SLOT) * _SLOT / 60,
        topic=check.topic,
        check=check.key,
        notes=check.why,
    )


def _with_mend(project: Project, check: Check) -> Project:
    about = [item for item in project.items if item.check == check.key]
    if not about:
        return project.with_items((*project.items, mend_item(check)))
    if any(not item.archived for item in about):
        return project
    last = about[-1]
    back = (replace(item, archived=False) if item is last else item for item in project.items)
    return replace(project, items=tuple(back))
