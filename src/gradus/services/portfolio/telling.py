"""What to tell GitHub of a repository, read from its files; nothing is run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gradus.domain.portfolio.checks.running import checked
from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.publishing.about import about, topics
from gradus.domain.portfolio.publishing.commands import STOPS, Standing, script
from gradus.domain.portfolio.reading.reading import Known
from gradus.domain.portfolio.reading.readme_text import read_markdown
from gradus.domain.portfolio.readme.encoding import read_text
from gradus.domain.portfolio.repository import Repository
from gradus.formats.repository_files import read_file
from gradus.repositories.git.folder import find_git
from gradus.repositories.opening import read_repository
from gradus.services.portfolio.readme.other_files import FILES
from gradus.services.portfolio.readme.preparing import readme_path

_NOTHING_KNOWN = Known({}, datetime.fromtimestamp(0, UTC))
"""Neither licences nor the time decide whether something may be pushed."""


@dataclass(frozen=True, slots=True)
class Told:
    """Text for the About box, topics, and commands, a line each."""

    name: str
    about: str
    topics: tuple[str, ...]
    commands: str


def tell_of(folder: Path, template: str = "") -> Told:
    """Return what its README, files and history say; `template` is its project's.

    It may take seconds. Raises RepositoryError for a folder that cannot be read.
    """
    repository = read_repository(folder)
    assert repository is not None  # nobody asked it to stop
    facts = gather_facts(repository)
    name = readme_path(folder)
    data = read_file(folder, name)
    readme = read_markdown(read_text(data)[1]) if data is not None else None
    standing = _standing(folder, repository, facts, [name] if data is not None else [])
    return Told(
        name=repository.name,
        about=about(facts, readme, name).text,
        topics=tuple(one.name for one in topics(facts, template)),
        commands=script(standing, checked(repository, _NOTHING_KNOWN, STOPS)),
    )


def _standing(folder: Path, repository: Repository, facts: Facts, readme: list[str]) -> Standing:
    """A folder without git is committed as a whole, another one by what Gradus may have written."""
    committed = frozenset(repository.tree.paths())
    new = [one for one in FILES if one not in committed and (folder / one).is_file()]
    return Standing(
        folder=str(folder.absolute()),
        name=repository.name,
        has_git=find_git(folder) is not None,
        head=repository.head,
        branch=repository.branch,
        remote=facts.remote,
        files=(*readme, *new),
    )
