"""Every act on a project is one transaction that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from gradus.clock import Clock
from gradus.domain.portfolio.projects.project import Project
from gradus.errors import PortfolioError
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.learning import note_learned
from gradus.services.portfolio.projects.views import Turns
from gradus.store.database import Connection, Database
from gradus.store.portfolio import changes, projects
from gradus.store.portfolio.changes import Change
from gradus.store.portfolio.projects import Edit


class ProjectLog:
    """Does acts, takes them back and does them again; `told` is called after each change."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self.told: Callable[[], None] = lambda: None

    def add(self, project: Project) -> int:
        """Store a new project and return its id."""
        now = self.clock.now()
        with self.database.write() as connection:
            number, edits = projects.add(connection, project, now)
            changes.note(connection, number, now, Act.NEW, edits)
        self.told()
        return number

    def act(
        self, act: Act, project: int, how: Callable[[Project], Project]
    ) -> tuple[Project, Project]:
        """Do one thing to a project and return it as it was and is.

        What changes nothing leaves no act to undo.

        Raises PortfolioError where the project is gone, and whatever `how` raises.
        """
        now = self.clock.now()
        with self.database.write() as connection:
            before = find(connection, project)
            edits = projects.change(connection, before, how(before))
            if edits:
                changes.note(connection, project, now, act, edits)
                projects.touch(connection, project, now)
            after = self._written(connection, before)
        self.told()
        return before, after

    def move(self, project: int, place: int) -> None:
        """Give a project another place among those on the board, counted from 0."""
        now = self.clock.now()
        with self.database.write() as connection:
            find(connection, project)
            every = projects.everything(connection)
            board = [one.id for one in every if not one.archived and one.id != project]
            board.insert(max(place, 0), project)
            rest = [one.id for one in every if one.id not in board]
            edits = projects.reorder(connection, [*board, *rest])
            if edits:
                changes.note(connection, project, now, Act.MOVE, edits)
        self.told()

    def undo(self, project: int | None) -> Act | None:
        """Take the last act on a project, or on any, back; None where there is none."""
        with self.database.write() as connection:
            change = changes.to_undo(connection, project)
            if change is not None:
                self._apply(connection, change, projects.inverse(change.edits))
                changes.turn(connection, change.number, undone=True)
        return self._turned(change)

    def redo(self, project: int | None) -> Act | None:
        """Do what was taken back last again; None where there is nothing."""
        with self.database.write() as connection:
            change = changes.to_redo(connection, project)
            if change is not None:
                self._apply(connection, change, change.edits)
                changes.turn(connection, change.number, undone=False)
        return self._turned(change)

    def today(self) -> date:
        """Return the date where the person is."""
        return self.clock.now().astimezone(self.clock.zone()).date()

    def judge(self, connection: Connection, before: Project, after: Project) -> Project:
        """Write a project as its checks say it is, which is no act, and return it as it is."""
        projects.change(connection, before, after)
        return self._written(connection, before)

    def _apply(self, connection: Connection, change: Change, edits: list[Edit]) -> None:
        before = find(connection, change.project)
        projects.apply(connection, edits)
        self._written(connection, before)

    def _written(self, connection: Connection, before: Project) -> Project:
        after = find(connection, before.id)
        note_learned(connection, before, after, self.today())
        return after

    def _turned(self, change: Change | None) -> Act | None:
        if change is not None:
            self.told()
        return _act(change)


def find(connection: Connection, project: int) -> Project:
    """Return a project; PortfolioError where there is none of that id."""
    found = projects.load(connection, project)
    if found is None:
        raise PortfolioError("The project is no longer there.", "Open the portfolio again.")
    return found


def turns(connection: Connection, project: int | None) -> Turns:
    """Return what undo and redo would turn, on one project or on any."""
    undo, redo = changes.to_undo(connection, project), changes.to_redo(connection, project)
    return Turns(_act(undo), _act(redo))


def _act(change: Change | None) -> Act | None:
    return None if change is None else Act(change.reason)
