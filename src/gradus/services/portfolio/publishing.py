"""What to put at GitHub for a folder: read from it, shown, and never sent anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from gradus.domain.portfolio.check import Result
from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.publishing.about import About, Topic, about, topics
from gradus.domain.portfolio.publishing.commands import Command, Standing, commands, stops
from gradus.domain.portfolio.reading.readme_file import find_readme
from gradus.domain.portfolio.reading.readme_text import ReadmeText, read_markdown
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source
from gradus.repositories.git.folder import find_git
from gradus.repositories.limits import USUAL
from gradus.repositories.opening import read_repository

Progress = Callable[[int, int], bool]
_FILES_ALONE = replace(USUAL, commits=1, objects=0)  # history is none of it


@dataclass(frozen=True, slots=True)
class ForGitHub:
    """The About text, topics and commands of a folder; `stops` says what must be mended before."""

    about: About
    topics: tuple[Topic, ...]
    commands: tuple[Command, ...]
    stops: tuple[str, ...] = ()

    @property
    def script(self) -> str:
        """All commands as lines to paste."""
        return "\n".join(one.line for one in self.commands)


def for_github(
    folder: Path,
    template: str = "",
    results: Iterable[Result] = (),
    progress: Progress = lambda _done, _total: True,
) -> ForGitHub | None:
    """Return what to put at GitHub, from what lies in the folder; None where asked to stop.

    `template` is the project's, and `results` are those of its checks. Raises RepositoryError for a
    folder that cannot be read.
    """
    repository = read_repository(folder, Source.FOLDER, progress, _FILES_ALONE)
    if repository is None:
        return None
    facts = gather_facts(repository)
    readme, path = _readme(repository)
    return ForGitHub(
        about(facts, readme, path),
        topics(facts, template),
        commands(_standing(folder, repository, facts.remote)),
        stops(results),
    )


def _readme(repository: Repository) -> tuple[ReadmeText | None, str]:
    path = find_readme(repository.tree.paths())
    text = repository.tree.text(path) if path else None
    return (None if text is None else read_markdown(text)), path


def _standing(folder: Path, repository: Repository, remote: str) -> Standing:
    return Standing(
        folder=str(folder.absolute()),
        name=repository.name,
        has_git=find_git(folder) is not None,
        head=repository.head,
        branch=repository.branch,
        remote=remote,
    )
