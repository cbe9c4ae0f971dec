"""Checking a folder: reading it as a repository and running every check."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from gradus.domain.portfolio.check import Check, Result
from gradus.domain.portfolio.checks.catalogue import parse_catalogue
from gradus.domain.portfolio.checks.running import CHECKS, checked
from gradus.domain.portfolio.reading.reading import Known
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source
from gradus.paths import bundled
from gradus.repositories.going_on import GoingOn, Progress, StoppedError
from gradus.repositories.opening import read_repository
from gradus.services.portfolio.bundled_text import bundled_text
from gradus.services.portfolio.watched import WatchedTree

_STEPS = 1_000_000
_READ = 700_000
_A_CHECK = (_STEPS - _READ) // len(CHECKS)


@dataclass(frozen=True, slots=True)
class Checked:
    """A folder as it was read, and what each check says of it, in the catalogue's order."""

    folder: Path
    repository: Repository
    results: tuple[Result, ...]


def check_folder(
    folder: Path,
    now: datetime,
    source: Source = Source.HEAD,
    progress: Progress = lambda _done, _total: True,
) -> Checked | None:
    """Read a folder and run all checks; None where `progress` asked to stop.

    Raises RepositoryError for a folder that cannot be read.
    """
    repository = read_repository(folder, source, _first_part(progress))
    if repository is None:
        return None
    try:
        return Checked(folder, repository, _run(repository, now, progress))
    except StoppedError:
        return None


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Check]:
    """Return the catalogue of checks; BundledFileError if it is missing or damaged."""
    return parse_catalogue(bundled_text("resources", "portfolio", "checks.yaml"))


@lru_cache(maxsize=1)
def licence_texts() -> dict[str, str]:
    """Return the licence texts that ship with Gradus by their SPDX names."""
    files = sorted(bundled("resources", "licences").glob("*.txt"))
    return {file.stem: bundled_text("resources", "licences", file.name) for file in files}


def _run(repository: Repository, now: datetime, progress: Progress) -> tuple[Result, ...]:
    """Run all checks; raises StoppedError, also while a single one reads many files."""
    results: list[Result] = []
    files, before = len(repository.tree.paths()), 0

    def told(_done: int, _total: int) -> bool:
        within = min(going.done - before, files) * _A_CHECK // (files + 1)
        return progress(_READ + len(results) * _A_CHECK + within, _STEPS)

    going = GoingOn(told, files)
    watched = replace(repository, tree=WatchedTree(repository.tree, going.step))
    for result in checked(watched, Known(licence_texts(), now)):
        results.append(result)
        before = going.done
        if not progress(_READ + len(results) * _A_CHECK, _STEPS):
            raise StoppedError
    return tuple(results)


def _first_part(progress: Progress) -> Progress:
    """Show what reading reports as the first part of the whole."""

    def told(done: int, total: int) -> bool:
        return progress(min(done * _READ // max(total, 1), _READ), _STEPS)

    return told
