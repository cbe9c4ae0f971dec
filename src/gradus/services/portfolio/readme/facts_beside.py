"""Facts for the window: those of large files are read in a process of their own, and kept."""

from __future__ import annotations

from pathlib import Path

from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source, Tree
from gradus.errors import RepositoryError
from gradus.repositories.going_on import Progress
from gradus.services.beside import StoppedError, call_beside
from gradus.services.portfolio.readme.preparing import read

_LARGE, _MANY = 20_000, 300
"""Bytes of a Python file, and Python files: parsing one keeps Python's lock, 50 ms for these."""


class FactsBeside:
    """Keeps the facts of the last commit that was asked for: no answer in the form changes them."""

    def __init__(self) -> None:
        self._kept: tuple[tuple[Path, str, str], Facts] | None = None

    def of(self, folder: Path, repository: Repository, progress: Progress) -> Facts | None:
        """Return the facts of a repository; None where `progress` asked to stop.

        Raises RepositoryError where it cannot be read any more.
        """
        key = (folder, repository.head, repository.remote)
        kept = self._kept
        committed = bool(repository.head) and repository.tree.source is Source.HEAD
        if committed and kept is not None and kept[0] == key:
            return kept[1]
        facts = _gathered(folder, repository, progress)
        if committed and facts is not None:
            self._kept = key, facts
        return facts


def _gathered(folder: Path, repository: Repository, progress: Progress) -> Facts | None:
    if not is_heavy(repository.tree):
        return gather_facts(repository)
    try:
        return call_beside(lambda: progress(0, 1), _facts, folder, repository.tree.source)
    except StoppedError:
        return None
    except EOFError as error:
        raise RepositoryError(
            "The repository could not be read: the process that read it was ended.",
            "Close other programs to have more memory, and open the project again.",
        ) from error


def is_heavy(tree: Tree) -> bool:
    """Say whether reading its Python could keep a window waiting."""
    python = [path for path in tree.paths() if path.endswith(".py")]
    return len(python) > _MANY or any(tree.size(path) > _LARGE for path in python)


def _facts(folder: Path, source: Source) -> Facts:
    repository = read(folder, lambda _done, _total: True, source)
    assert repository is not None  # nobody asked it to stop
    return gather_facts(repository)
