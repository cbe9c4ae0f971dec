"""Finding the repository that GitHub shows as a person's profile, among folders of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.portfolio.readme.document import parse
from gradus.domain.portfolio.readme.kinds import kind_in
from gradus.errors import RepositoryError
from gradus.formats.repository_files import read_file
from gradus.repositories.git.configuration import read_configuration
from gradus.repositories.git.folder import find_git
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.services.portfolio.projects.templates import BLANK
from gradus.services.portfolio.readme.preparing import readme_path
from gradus.store.database import Database
from gradus.store.portfolio import projects

PROFILE = "profile"
"""The key of the template of a profile's README."""

_GITHUB = re.compile(
    r"github\.com[:/](?P<owner>[^/]+)/(?P<name>[^/]+?)(?:\.git)?/?$", re.IGNORECASE
)
_MOST = 300


def find_profile(database: Database, others: Iterable[Path] = ()) -> str:
    """Return the folder of the profile, "" where there is none.

    Looked at are the folders of projects, what lies beside them, and the folders below `others`.
    """
    with database.read() as connection:
        every = projects.everything(connection)
    own = [Path(one.folder) for one in every if one.folder and not one.archived]
    near = dict.fromkeys([*(one.parent for one in own), *others])
    places = [*own, *(place for folder in near for place in _below(folder))]
    return next((str(one) for one in dict.fromkeys(places[:_MOST]) if is_profile(one)), "")


def is_profile(folder: Path) -> bool:
    """Whether a folder has a README that was written as a profile, or that GitHub shows as one.

    GitHub shows the README of a repository that is named like its owner.
    """
    try:
        readme = read_file(folder, readme_path(folder))
        if not readme:
            return False
        if kind_in(parse(readme)) == PROFILE:
            return True
        git = find_git(folder)
        found = _GITHUB.search(read_configuration(git.common).remote) if git else None
    except (RepositoryError, OSError):
        return False
    return found is not None and found["owner"].lower() == found["name"].lower()


def _below(folder: Path) -> list[Path]:
    try:
        return sorted(one for one in folder.iterdir() if (one / ".git").exists())
    except OSError:
        return []


def project_of(database: Database, clock: Clock, folder: Path, title: str) -> int:
    """Return the id of the project on the board that has a folder, made where there is none.

    Raises PortfolioError where there is no such folder.
    """
    path = str(folder.absolute())
    with database.read() as connection:
        every = projects.everything(connection)
    found = (one.id for one in every if one.folder == path and not one.archived)
    known = next(found, None)
    if known is not None:
        return known
    service = ProjectsService(database, clock)
    made = service.new(BLANK, title)
    service.choose_folder(made, folder)
    return made
