"""Repositories as the window asks for them: checked, watched, listed, and read from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.portfolio.check import Check
from gradus.formats.repository_files import read_file
from gradus.repositories.going_on import Progress
from gradus.repositories.listing import Listed, list_repositories
from gradus.repositories.stamp import stamp
from gradus.services.portfolio import beside, checking
from gradus.services.portfolio.checking import Checked
from gradus.services.portfolio.readme.preparing import readme_path
from gradus.services.portfolio.surveying import Survey
from gradus.services.portfolio.telling import Told, tell_of


class RepositoriesService:
    """Every call may come from any thread; nothing is ever written or run.

    `template_of` returns the template of the project whose repository lies in a folder, or empty.
    """

    def __init__(
        self, clock: Clock, template_of: Callable[[Path], str] = lambda _folder: ""
    ) -> None:
        self._clock = clock
        self._template_of = template_of

    def check(self, folder: Path, progress: Progress) -> Checked | None:
        """Run all checks on what is committed; None where `progress` asked to stop.

        The repository comes back without its files. Raises RepositoryError for a folder that cannot
        be read.
        """
        return beside.check(folder, self._clock.now(), progress)

    def catalogue(self) -> Mapping[str, Check]:
        """Return every check by its key."""
        return checking.catalogue()

    def stamp(self, folder: Path) -> str:
        """Return a mark that differs once something was committed or the README written."""
        return stamp(folder, (readme_path(folder),))

    def text(self, folder: Path, path: str) -> str | None:
        """Return a file of the working tree to read; None where it is gone or no text.

        Raises RepositoryError where a link stands in its way or it is over 5 MB.
        """
        data = read_file(folder, path)
        if data is None or b"\0" in data:
            return None
        return data.decode("utf-8", "replace").replace("\r\n", "\n")

    def look(self, folder: Path, progress: Progress) -> tuple[Listed, ...] | None:
        """Return the repositories in and below a folder; RepositoryError if it cannot be read."""
        return list_repositories(folder, progress)

    def tell(self, folder: Path) -> Told:
        """Return text for the About box, topics, and the git commands to run."""
        return tell_of(folder, self._template_of(folder))

    def survey(self, folders: Sequence[Path], progress: Progress) -> Survey | None:
        """Check repositories and propose up to three to finish."""
        return beside.survey(folders, self._clock.now(), progress)
