"""The repositories below a folder: where each stands, how old it is, and whether it is clean."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from gradus.errors import RepositoryError
from gradus.repositories.changed import has_changed
from gradus.repositories.folder_tree import readable
from gradus.repositories.git.commits import first_parents, peeled, told
from gradus.repositories.git.folder import GitFolder, find_git
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.opened import OpenedGit, open_git
from gradus.repositories.going_on import Progress
from gradus.repositories.ignoring import NEVER
from gradus.repositories.limits import USUAL

DEEPEST = 3
"""Folders below the chosen one in which repositories are looked for."""

MOST_COMMITS = 200
"""Commits that are counted; an older project has at least so many."""

_MOST_FOLDERS = 20_000


@dataclass(frozen=True, slots=True)
class Listed:
    """One repository below a folder; `path` is relative to it, `.` for itself.

    `last` is the time of HEAD's commit, None where there is none. `commits` counts those along
    first parents, up to MOST_COMMITS. `changed` says that a tracked file differs from what git
    remembers, None where that would take long. `problem` says in a sentence why
    nothing else is known.
    """

    path: str
    name: str
    branch: str = ""
    last: datetime | None = None
    commits: int = 0
    changed: bool | None = None
    bare: bool = False
    problem: str = ""


def list_repositories(
    folder: Path, progress: Progress = lambda _done, _total: True
) -> tuple[Listed, ...] | None:
    """Return the repositories in a folder and up to three folders below, latest commit first.

    Links, folders of packages and what lies within a repository are passed over. Progress counts
    repositories; returns None where it asked to stop. Raises RepositoryError where the folder
    cannot be read.
    """
    if not folder.is_dir():
        raise RepositoryError(f"There is no folder {folder}.", "Choose another folder.")
    places = list(islice(_places(folder), _MOST_FOLDERS))
    found: list[Listed] = []
    for place in places:
        if not progress(len(found), len(places)):
            return None
        found.append(_listed(folder, place))
    return tuple(sorted(found, key=_latest_first))


def _latest_first(one: Listed) -> tuple[float, str]:
    return (-one.last.timestamp() if one.last else 0.0, one.path)


def _places(folder: Path) -> Iterator[Path]:
    """Yield folders that look like repositories, nearest first."""
    level, seen = [folder], 0
    for _ in range(DEEPEST + 1):
        below: list[Path] = []
        for place in level:
            seen += 1
            if seen > _MOST_FOLDERS:
                return
            if _is_repository(place):
                yield place
            else:
                below += _folders(place)
        level = below


def _is_repository(place: Path) -> bool:
    try:
        return find_git(place) is not None
    except RepositoryError:
        return True


def _folders(place: Path) -> list[Path]:
    try:
        with os.scandir(place) as entries:
            names = [one.name for one in entries if one.is_dir(follow_symlinks=False)]
    except OSError:
        return []
    return [place / name for name in sorted(names) if name not in NEVER and name[0] != "."]


def _listed(folder: Path, place: Path) -> Listed:
    path = readable(place.relative_to(folder).as_posix())
    name = readable(place.resolve().name.removesuffix(".git"))
    try:
        git = find_git(place)
        return _told(path, name, git) if git else Listed(path, name)
    except RepositoryError as error:
        return Listed(path, name, problem=error.message)


def _told(path: str, name: str, git: GitFolder) -> Listed:
    opened = open_git(git, USUAL)
    branch, bare = opened.head.branch, git.work is None
    if not opened.head.commit:
        return Listed(path, name, branch, bare=bare)
    try:
        with opened.objects.opened():
            start = peeled(opened.objects, opened.head.commit)
            commits = list(islice(_readable_commits(opened, start), MOST_COMMITS))
    except BrokenObjectError:
        return Listed(path, name, branch, bare=bare, problem="Its last commit cannot be read.")
    return Listed(path, name, branch, commits[0], len(commits), has_changed(opened), bare)


def _readable_commits(opened: OpenedGit, start: bytes) -> Iterator[datetime]:
    """Yield the times of commits; the first must be readable, the others end where they break."""
    first = True
    try:
        for commit in first_parents(opened.objects, start):
            yield told(commit).when
            first = False
    except BrokenObjectError:
        if first:
            raise
