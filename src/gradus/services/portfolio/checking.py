"""Checking a folder: reading it as a repository and running every check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from gradus.domain.portfolio.check import Check, Result
from gradus.domain.portfolio.checks.catalogue import parse_catalogue
from gradus.domain.portfolio.checks.running import CHECKS, checked
from gradus.domain.portfolio.reading.reading import Known
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source
from gradus.errors import BundledFileError
from gradus.paths import bundled
from gradus.repositories.opening import read_repository

Progress = Callable[[int, int], bool]
"""Called with steps done and steps in all; returns False when the work is to stop."""

_STEPS = 100
_READ = _STEPS - len(CHECKS)


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
    results: list[Result] = []
    for result in checked(repository, Known(licence_texts(), now)):
        results.append(result)
        if not progress(_READ + len(results), _STEPS):
            return None
    return Checked(folder, repository, tuple(results))


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Check]:
    """Return the catalogue of checks; BundledFileError if it is missing or damaged."""
    return parse_catalogue(_text(bundled("resources", "portfolio", "checks.yaml")))


@lru_cache(maxsize=1)
def licence_texts() -> dict[str, str]:
    """Return the licence texts that ship with Gradus by their SPDX names."""
    files = sorted(bundled("resources", "licences").glob("*.txt"))
    return {file.stem: _text(file) for file in files}


def _first_part(progress: Progress) -> Progress:
    """Show what reading reports as the first part of the whole."""

    def told(done: int, total: int) -> bool:
        return progress(min(done * _READ // max(total, 1), _READ), _STEPS)

    return told


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise BundledFileError(f"{file.name} is missing.", "Install Gradus again.") from error
