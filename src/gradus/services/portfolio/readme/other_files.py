"""The other files of a repository, each as a difference to look at first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.files import (
    citation,
    gitignore,
    licence,
    model_card,
    pins,
    workflow,
)
from gradus.domain.portfolio.repository import Repository
from gradus.errors import RepositoryError
from gradus.formats.repository_files import read_file
from gradus.paths import bundled
from gradus.services.portfolio.bundled_text import bundled_text
from gradus.services.portfolio.readme.difference import FileChange

_LOCKS = ("uv.lock", "poetry.lock", "pdm.lock")


@dataclass(frozen=True, slots=True)
class Filled:
    """What the person fills in; `licence` is an SPDX name, `answers` are those of a model card."""

    title: str = ""
    holder: str = ""
    licence: str = "MIT"
    year: int = 0
    answers: Mapping[str, str] | None = None


def licences() -> tuple[str, ...]:
    """Return the SPDX names of the licences whose texts ship with Gradus."""
    return tuple(sorted(file.stem for file in bundled("resources", "licences").glob("*.txt")))


def propose(folder: Path, repository: Repository, name: str, filled: Filled) -> FileChange:
    """Return what a file of FILES is to become; raises RepositoryError where that is unknown."""
    before = read_file(folder, name)
    try:
        after = _WRITERS[name](_Given(repository, gather_facts(repository), filled, before))
    except ValueError as error:
        raise RepositoryError(str(error), "Then look at it again.") from error
    return FileChange(name, before, after)


@dataclass(frozen=True, slots=True)
class _Given:
    repository: Repository
    facts: Facts
    filled: Filled
    before: bytes | None

    @property
    def title(self) -> str:
        return self.filled.title or self.facts.folder


def _licence(given: _Given) -> bytes:
    template = bundled_text("resources", "licences", f"{given.filled.licence}.txt")
    return licence.licence_text(template, given.filled.year, given.filled.holder).encode()


def _gitignore(given: _Given) -> bytes:
    return gitignore.gitignore(given.before or b"", given.repository.tree.paths())


def _citation(given: _Given) -> bytes:
    return citation.citation(given.facts, given.title).encode()


def _model_card(given: _Given) -> bytes:
    return model_card.model_card(given.facts, given.title, given.filled.answers or {}).encode()


def _pins(given: _Given) -> bytes:
    tree = given.repository.tree
    text = (given.before or b"").decode("utf-8", "surrogateescape")
    versions: dict[str, str] = {}
    for lock in _LOCKS:
        versions = pins.locked_versions(tree.text(lock) or "") or versions
    return pins.pinned(text, versions).encode("utf-8", "surrogateescape")


def _workflow(given: _Given) -> bytes:
    return workflow.workflow(given.facts).encode()


_WRITERS: dict[str, Callable[[_Given], bytes]] = {
    "LICENSE": _licence,
    ".gitignore": _gitignore,
    "CITATION.cff": _citation,
    "MODEL_CARD.md": _model_card,
    "requirements.txt": _pins,
    workflow.PATH: _workflow,
}
FILES = tuple(_WRITERS)
"""The files that can be proposed, by their paths."""
