"""Reading the board and single projects."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from gradus.domain.portfolio.check import Check, Result, Verdict
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.mends import mends_wanted
from gradus.domain.portfolio.projects.progress import hours_left, next_item, progress, state
from gradus.domain.portfolio.projects.project import Project
from gradus.services.portfolio.checking import catalogue
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.log import find, turns
from gradus.services.portfolio.projects.views import (
    BoardView,
    ItemView,
    ProjectCard,
    ProjectView,
    RunView,
    StageView,
)
from gradus.store.database import Connection
from gradus.store.planning import road
from gradus.store.portfolio import changes, check_runs, projects
from gradus.store.portfolio.check_runs import CheckRun


def read_board(connection: Connection, now: datetime) -> BoardView:
    """Return all projects as the board shows them; one whose beginning was undone is not there."""
    changed, checked = projects.times(connection), check_runs.times(connection)
    gone = changes.taken_back(connection, Act.NEW)
    cards = [
        (one.archived, _card(one, changed[one.id], checked.get(one.id), now))
        for one in projects.everything(connection)
        if one.id not in gone
    ]
    return BoardView(
        tuple(card for archived, card in cards if not archived),
        tuple(card for archived, card in cards if archived),
        turns(connection, None),
    )


def read_project(connection: Connection, project: int) -> ProjectView:
    """Return one project; PortfolioError where there is none of that id."""
    found, run = find(connection, project), check_runs.load(connection, project)
    shown = _Shown(connection, run)
    stages = tuple(
        StageView(one, tuple(shown.item(each) for each in found.listed if each.stage is one.stage))
        for one in progress(found)
    )
    return ProjectView(
        id=found.id,
        title=found.title,
        template=found.template,
        folder=found.folder,
        notes=found.notes,
        links=found.links,
        begins=found.begins,
        by=found.by,
        state=state(found),
        stages=stages,
        removed=tuple(shown.item(each) for each in found.items if each.archived),
        next=next_item(found),
        run=None if run is None else _run(found, run),
        turns=turns(connection, project),
    )


class _Shown:
    """Items with what is known of their topics and checks."""

    def __init__(self, connection: Connection, run: CheckRun | None) -> None:
        self._topics = road.names(connection)
        self._checks: Mapping[str, Check] = catalogue()
        self._results: Mapping[str, Result] = (
            {} if run is None else {one.key: one for one in run.results}
        )

    def item(self, item: Item) -> ItemView:
        """Return an item as it is shown; a topic or check that is gone has no title."""
        topic, _ = self._topics.get(item.topic, ("", 0))
        check, result = self._checks.get(item.check), self._results.get(item.check)
        return ItemView(
            item,
            topic,
            check.title if check else "",
            result.verdict if result else None,
            result.found if result else "",
        )


def _card(
    project: Project, changed: datetime, checked: datetime | None, now: datetime
) -> ProjectCard:
    return ProjectCard(
        id=project.id,
        title=project.title,
        template=project.template,
        folder=project.folder,
        state=state(project),
        stages=progress(project),
        next=next_item(project),
        hours_left=hours_left(project),
        age=max((now - changed).days, 0),
        by=project.by,
        checked_at=checked,
    )


def _run(project: Project, run: CheckRun) -> RunView:
    said = [one.verdict for one in run.results]
    wanted = mends_wanted(project, run.results, catalogue())
    return RunView(
        checked_at=run.checked_at,
        head=run.head,
        branch=run.branch,
        commits=run.commits,
        source=run.source,
        passed=said.count(Verdict.PASSED),
        failed=said.count(Verdict.FAILED),
        cannot_tell=said.count(Verdict.CANNOT_TELL),
        mends=len(wanted),
        minutes=sum(one.minutes for one in wanted),
    )
