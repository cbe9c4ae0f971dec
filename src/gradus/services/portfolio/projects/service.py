"""Projects of the portfolio: one call does what one key asks for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.portfolio.projects import editing
from gradus.domain.portfolio.projects.project import Link
from gradus.domain.portfolio.projects.templates import Template
from gradus.errors import PortfolioError
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.checks import ProjectChecks
from gradus.services.portfolio.projects.items import ItemActions
from gradus.services.portfolio.projects.log import ProjectLog
from gradus.services.portfolio.projects.reading import read_board, read_project
from gradus.services.portfolio.projects.templates import BLANK, every_template, find_template
from gradus.services.portfolio.projects.views import BoardView, ProjectView
from gradus.store.database import Database
from gradus.store.planning import road
from gradus.store.portfolio import check_runs, projects


class ProjectsService:
    """Every call may come from any thread; PortfolioError where something is gone or refused.

    Each act can be undone, on one project or on whichever was changed last. `items` acts on single
    items, and `checks` takes over what the checks of a repository say.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self.log = ProjectLog(database, clock)
        self.checks = ProjectChecks(self.log)
        self.items = ItemActions(self.log, self.checks)

    def board(self) -> BoardView:
        """Return all projects."""
        with self._database.read() as connection:
            return read_board(connection, self._clock.now())

    def project(self, project: int) -> ProjectView:
        """Return one project."""
        with self._database.read() as connection:
            return read_project(connection, project)

    def templates(self) -> tuple[Template, ...]:
        """Return the templates that a project can begin with."""
        return every_template()

    def topics(self) -> tuple[tuple[str, str], ...]:
        """Return key and title of the topics that may teach an item, in the order of the road."""
        with self._database.read() as connection:
            return tuple((one.key, one.title) for one in road.planned_topics(connection))

    def new(self, template: str = BLANK, title: str = "") -> int:
        """Begin a project from a template and return its id."""
        return self.log.add(find_template(template).begin(" ".join(title.split())))

    def rename(self, project: int, title: str) -> None:
        """Give a project another title."""
        self.log.act(Act.RENAME, project, lambda one: editing.renamed(one, title))

    def set_notes(self, project: int, notes: str) -> None:
        """Keep other notes with a project."""
        self.log.act(Act.NOTES, project, lambda one: replace(one, notes=notes))

    def set_links(self, project: int, links: Iterable[Link]) -> None:
        """Keep other links with a project."""
        self.log.act(Act.LINKS, project, lambda one: editing.linked(one, links))

    def set_dates(self, project: int, begins: date | None, by: date | None) -> None:
        """Say from when to when a project is to be worked on; the end is a deadline of the plan."""
        self.log.act(Act.DATES, project, lambda one: editing.dated(one, begins, by))

    def choose_folder(self, project: int, folder: Path | None) -> None:
        """Say where a project's repository lies; what checks said of another folder is dropped."""
        if folder is not None and not folder.is_dir():
            raise PortfolioError(f"There is no folder {folder}.", "Choose another folder.")
        path = "" if folder is None else str(folder.absolute())
        before, after = self.log.act(Act.FOLDER, project, lambda one: replace(one, folder=path))
        if before.folder != after.folder:
            with self._database.write() as connection:
                check_runs.forget(connection, project)

    def archive(self, project: int) -> None:
        """Take a project off the board; its open items are not planned any more."""
        self.log.act(Act.ARCHIVE, project, lambda one: replace(one, archived=True))

    def restore(self, project: int) -> None:
        """Bring an archived project back."""
        self.log.act(Act.RESTORE, project, lambda one: replace(one, archived=False))

    def move(self, project: int, place: int) -> None:
        """Give a project another place on the board, counted from 0."""
        self.log.move(project, place)

    def undo(self, project: int | None = None) -> Act | None:
        """Take the last act back, of one project or of any; None where there is none."""
        return self.log.undo(project)

    def redo(self, project: int | None = None) -> Act | None:
        """Do again what was taken back last; None where there is nothing."""
        return self.log.redo(project)

    def template_of(self, folder: Path) -> str:
        """Return the template of the project on the board that has a folder, empty for none."""
        path = str(folder.absolute())
        with self._database.read() as connection:
            every = projects.everything(connection)
        found = (one.template for one in every if one.folder == path and not one.archived)
        return next(found, "")
