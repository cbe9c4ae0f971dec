"""What the checks of a repository mean for the project whose repository it is."""

from __future__ import annotations

from collections.abc import Collection

from gradus.domain.portfolio.check import Check, Result
from gradus.domain.portfolio.projects.mends import mends_wanted, with_mends
from gradus.domain.portfolio.projects.project import Project
from gradus.domain.portfolio.projects.ticking import take_over
from gradus.services.portfolio.checking import Checked, catalogue
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.log import ProjectLog, find
from gradus.services.portfolio.projects.views import TakenOver
from gradus.store.portfolio import check_runs
from gradus.store.portfolio.check_runs import CheckRun

_NOTHING = TakenOver((), ())


class ProjectChecks:
    """Keeps the latest run on each project's folder, and ticks by it."""

    def __init__(self, log: ProjectLog) -> None:
        self._log = log

    def results(self, project: int) -> tuple[Result, ...]:
        """Return what every check last said of a project's folder; empty where none was run."""
        with self._log.database.read() as connection:
            run = check_runs.load(connection, project)
        return () if run is None else run.results

    def take_over(self, project: int, checked: Checked) -> TakenOver:
        """Keep what the checks said, and tick and untick items by it; no act to be undone.

        A run on a folder that is not the project's any more changes nothing.
        """
        today, run = self._log.today(), self._run(checked)
        with self._log.database.write() as connection:
            before = find(connection, project)
            if before.folder != str(checked.folder.absolute()):
                return _NOTHING
            after = self._log.judge(connection, before, take_over(before, run.results, today))
            check_runs.put(connection, project, run)
        self._log.told()
        return _compared(before, after)

    def mends(self, project: int) -> tuple[Check, ...]:
        """Return the failed checks that no item of the project is about."""
        results = self.results(project)
        with self._log.database.read() as connection:
            return mends_wanted(find(connection, project), results, catalogue())

    def add_mends(self, project: int, keys: Collection[str]) -> None:
        """Make items with hours of failed checks, so that they can be planned."""
        checks = [check for key, check in catalogue().items() if key in keys]
        self._log.act(Act.ADD_MENDS, project, lambda one: with_mends(one, checks))

    def _run(self, checked: Checked) -> CheckRun:
        repository = checked.repository
        return CheckRun(
            self._log.clock.now(),
            repository.head,
            repository.branch,
            len(repository.history.commits),
            repository.tree.source,
            checked.results,
        )


def _compared(before: Project, after: Project) -> TakenOver:
    pairs = list(zip(before.items, after.items, strict=True))
    return TakenOver(
        tuple(new for old, new in pairs if new.done and not old.done),
        tuple(new for old, new in pairs if old.done and not new.done),
    )
