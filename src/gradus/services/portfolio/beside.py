"""Checking beside the window: parsing keeps Python's lock for as long as one file takes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from gradus.domain.portfolio.tree import Source
from gradus.errors import RepositoryError
from gradus.repositories.going_on import Progress
from gradus.services.beside import StoppedError, Tell, hear_beside
from gradus.services.portfolio import surveying
from gradus.services.portfolio.checking import Checked, check_folder
from gradus.services.portfolio.surveying import Survey

T = TypeVar("T")


def check(folder: Path, now: datetime, progress: Progress) -> Checked | None:
    """Run all checks on what is committed, in a process of its own that a stop ends at once.

    The repository comes back without its files. None where `progress` asked to stop. Raises
    RepositoryError for a folder that cannot be read, or where the process dies.
    """
    return _heard(progress, _check, folder, now)


def survey(folders: Sequence[Path], now: datetime, progress: Progress) -> Survey | None:
    """Check HEAD of each folder and propose what to finish, likewise."""
    return _heard(progress, _survey, tuple(folders), now)


@dataclass(frozen=True, slots=True)
class _NoFiles:
    """A Tree whose files stayed in another process."""

    source: Source

    def paths(self) -> Sequence[str]:
        return ()

    def size(self, path: str) -> int:
        raise KeyError(path)

    def data(self, path: str) -> bytes:
        raise KeyError(path)

    def text(self, _path: str) -> str | None:
        return None


def _heard(progress: Progress, call: Callable[..., T], *args: object) -> T | None:
    steps = (0, 1)

    def hear(message: tuple[int, int]) -> None:
        nonlocal steps
        steps = message
        if not progress(*steps):
            raise StoppedError

    try:
        return hear_beside(hear, lambda: progress(*steps), call, *args)
    except StoppedError:
        return None
    except EOFError as error:
        raise RepositoryError(
            "The repository could not be read: the process that read it was ended.",
            "Close other programs to have more memory, and check it again.",
        ) from error


def _check(tell: Tell, folder: Path, now: datetime) -> Checked | None:
    gc.disable()  # the process ends with its work, and looking for cycles takes a tenth of it
    checked = check_folder(folder, now, Source.HEAD, _telling(tell))
    if checked is None:
        return None
    repository = checked.repository
    return replace(checked, repository=replace(repository, tree=_NoFiles(repository.tree.source)))


def _survey(tell: Tell, folders: Sequence[Path], now: datetime) -> Survey | None:
    return surveying.survey(folders, now, _telling(tell))


def _telling(tell: Callable[[Any], None]) -> Progress:
    def told(done: int, total: int) -> bool:
        tell((done, total))
        return True

    return told
