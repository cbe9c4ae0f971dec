"""The folder that holds a person's repositories: all of them listed, and three to finish."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gradus.repositories.listing import Listed, list_repositories
from gradus.services.portfolio.surveying import Survey, survey

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class RepositoryRow:
    """One repository of the folder; `age` are the days since its last commit, None without one.

    `changed` says that tracked files differ from what is committed, None where that is not known.
    `problem` is a sentence on why nothing else is known, else empty.
    """

    folder: Path
    name: str
    branch: str
    last: datetime | None
    age: int | None
    commits: int
    changed: bool | None
    problem: str


def repositories_in(
    folder: Path, now: datetime, progress: Progress = lambda _done, _total: True
) -> tuple[RepositoryRow, ...] | None:
    """Return the repositories in a folder, the latest first; None where asked to stop.

    Raises RepositoryError for a folder that cannot be read.
    """
    found = list_repositories(folder, progress)
    return None if found is None else tuple(_row(folder, one, now) for one in found)


def worth_finishing(
    rows: Iterable[RepositoryRow], now: datetime, progress: Progress = lambda _done, _total: True
) -> Survey | None:
    """Check every repository that can be read and propose three; None where asked to stop."""
    folders = [row.folder for row in rows if not row.problem and row.last is not None]
    return survey(folders, now, progress)


def _row(folder: Path, one: Listed, now: datetime) -> RepositoryRow:
    return RepositoryRow(
        folder=folder / one.path,
        name=one.name,
        branch=one.branch,
        last=one.last,
        age=None if one.last is None else max((now - one.last).days, 0),
        commits=one.commits,
        changed=one.changed,
        problem=one.problem,
    )
