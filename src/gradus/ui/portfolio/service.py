"""What the Portfolio page asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from gradus.domain.portfolio.check import Check, Result
from gradus.domain.portfolio.lint.score import Score
from gradus.domain.portfolio.projects.editing import ItemText
from gradus.domain.portfolio.projects.project import Link
from gradus.domain.portfolio.projects.stage import Stage
from gradus.domain.portfolio.projects.templates import Template
from gradus.domain.portfolio.readme.template import Template as ReadmeTemplate
from gradus.repositories.listing import Listed
from gradus.services.portfolio.checking import Checked
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.views import BoardView, ProjectView, TakenOver
from gradus.services.portfolio.readme.difference import FileChange
from gradus.services.portfolio.readme.other_files import Filled
from gradus.services.portfolio.readme.preparing import Asked
from gradus.services.portfolio.readme.reviewing import Reviewed
from gradus.services.portfolio.surveying import Survey
from gradus.services.portfolio.telling import Told

Progress = Callable[[int, int], bool]
"""Called with steps done and steps in all; returns False when the work is to stop."""


class Items(Protocol):
    """Acts on single items, each of which can be undone."""

    def add(self, project: int, stage: Stage, text: ItemText) -> int:
        """Add an item and return its id."""
        ...

    def edit(self, project: int, item: int, text: ItemText) -> None:
        """Write an item anew."""
        ...

    def move(self, project: int, item: int, stage: Stage, place: int) -> None:
        """Put an item into a stage after so many others."""
        ...

    def remove(self, project: int, item: int) -> None:
        """Take an item off the list."""
        ...

    def restore(self, project: int, item: int) -> None:
        """Bring an item back that was taken off the list."""
        ...

    def tick(self, project: int, item: int, *, done: bool) -> None:
        """Say that an item is done, or open."""
        ...

    def leave_to_check(self, project: int, item: int) -> None:
        """Let the check of an item decide again."""
        ...


class RunChecks(Protocol):
    """What the checks of a repository mean for its project."""

    def results(self, project: int) -> tuple[Result, ...]:
        """Return what every check last said; empty where none was run."""
        ...

    def take_over(self, project: int, checked: Checked) -> TakenOver:
        """Keep what the checks said, and tick by it."""
        ...

    def mends(self, project: int) -> tuple[Check, ...]:
        """Return the failed checks that no item is about."""
        ...

    def add_mends(self, project: int, keys: Collection[str]) -> None:
        """Make items of failed checks."""
        ...


class Projects(Protocol):
    """Reads and changes projects; PortfolioError where something is gone or refused."""

    @property
    def items(self) -> Items:
        """What acts on single items."""
        ...

    @property
    def checks(self) -> RunChecks:
        """What takes over checks."""
        ...

    def board(self) -> BoardView:
        """Return all projects."""
        ...

    def project(self, project: int) -> ProjectView:
        """Return one project."""
        ...

    def templates(self) -> tuple[Template, ...]:
        """Return what a project can begin with."""
        ...

    def topics(self) -> tuple[tuple[str, str], ...]:
        """Return key and title of the topics that may teach an item, in the order of the road."""
        ...

    def new(self, template: str = ..., title: str = "") -> int:
        """Begin a project and return its id."""
        ...

    def rename(self, project: int, title: str) -> None:
        """Give a project another title."""
        ...

    def set_notes(self, project: int, notes: str) -> None:
        """Keep other notes."""
        ...

    def set_links(self, project: int, links: Iterable[Link]) -> None:
        """Keep other links."""
        ...

    def set_dates(self, project: int, begins: date | None, by: date | None) -> None:
        """Say from when to when it is worked on."""
        ...

    def choose_folder(self, project: int, folder: Path | None) -> None:
        """Say where the repository lies."""
        ...

    def archive(self, project: int) -> None:
        """Take a project off the board."""
        ...

    def restore(self, project: int) -> None:
        """Bring an archived project back."""
        ...

    def move(self, project: int, place: int) -> None:
        """Give a project another place on the board."""
        ...

    def undo(self, project: int | None = None) -> Act | None:
        """Take the last act back."""
        ...

    def redo(self, project: int | None = None) -> Act | None:
        """Do again what was taken back."""
        ...


class Repositories(Protocol):
    """Reads folders, which may take seconds; RepositoryError where one cannot be read."""

    def check(self, folder: Path, progress: Progress) -> Checked | None:
        """Run all checks; None where `progress` asked to stop."""
        ...

    def catalogue(self) -> Mapping[str, Check]:
        """Return every check by its key."""
        ...

    def stamp(self, folder: Path) -> str:
        """Return a mark that differs once something was committed or the README written."""
        ...

    def text(self, folder: Path, path: str) -> str | None:
        """Return a file of a repository to read; None where it is gone or no text."""
        ...

    def look(self, folder: Path, progress: Progress) -> tuple[Listed, ...] | None:
        """Return the repositories in and below a folder, latest commit first."""
        ...

    def tell(self, folder: Path) -> Told:
        """Return text for the About box, topics, and the git commands to run."""
        ...

    def survey(self, folders: Sequence[Path], progress: Progress) -> Survey | None:
        """Check repositories and propose which to finish."""
        ...


class Readmes(Protocol):
    """Prepares, judges and writes READMEs."""

    def templates(self) -> Mapping[str, ReadmeTemplate]:
        """Return the kinds of README by their keys."""
        ...

    def review(self, folder: Path, asked: Asked, progress: Progress) -> Reviewed | None:
        """Return what the README is to become; None where `progress` asked to stop."""
        ...

    def judge(self, reviewed: Reviewed, text: str) -> Score:
        """Score a text of the README."""
        ...

    def write(self, reviewed: Reviewed, text: str | None) -> str:
        """Write it as prepared, or a text of the person's own, and return the file's name."""
        ...

    def keep_draft(self, folder: Path, text: str | None) -> None:
        """Keep a README that is being edited for later, or forget it."""
        ...

    def draft(self, folder: Path) -> str | None:
        """Return the README that was being edited, None for none."""
        ...

    def propose(self, folder: Path, name: str, filled: Filled) -> FileChange:
        """Return what another file is to become; RepositoryError where that is unknown."""
        ...

    def write_file(self, folder: Path, change: FileChange) -> str:
        """Write another file as it was shown, and return its name."""
        ...

    def can_undo(self, folder: Path) -> str:
        """Return the name of the file that `undo` would put back, or empty."""
        ...

    def undo(self, folder: Path) -> str:
        """Put back what the last write replaced."""
        ...


Now = Callable[[], datetime]
