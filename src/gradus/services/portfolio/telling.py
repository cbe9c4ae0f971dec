"""What to tell GitHub of a repository, read from its files; nothing is run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.readme.document import Foreign, parse_text
from gradus.domain.portfolio.readme.encoding import read_text
from gradus.domain.portfolio.readme.recognise import recognise
from gradus.domain.portfolio.telling import about, commands, topics
from gradus.domain.portfolio.tree import Source
from gradus.formats.repository_files import read_file
from gradus.repositories.git.folder import find_git
from gradus.services.portfolio.readme.other_files import FILES
from gradus.services.portfolio.readme.preparing import read, readme_path


@dataclass(frozen=True, slots=True)
class Told:
    """Text for the About box, topics, and commands, a line each."""

    name: str
    about: str
    topics: tuple[str, ...]
    commands: str


def tell_of(folder: Path) -> Told:
    """Return what its README and files say; RepositoryError for a folder that cannot be read."""
    repository = read(folder, lambda _done, _total: True, Source.HEAD)
    assert repository is not None  # nobody asked it to stop
    facts = gather_facts(repository)
    name = readme_path(folder)
    data = read_file(folder, name)
    kept = frozenset(repository.tree.paths())
    new = [one for one in FILES if one not in kept and (folder / one).is_file()]
    files = [name, *new] if data is not None else new
    git = find_git(folder) is not None
    return Told(
        repository.name,
        about(_pitch(read_text(data)[1]) if data is not None else "", facts),
        topics(facts),
        commands(str(folder), facts, files, repository.branch, git=git),
    )


def _pitch(text: str) -> str:
    """Return the text below a README's title."""
    parts = recognise(parse_text(text))
    pitches = (one for one in parts if not isinstance(one, Foreign) and one.name == "pitch")
    return next((getattr(one, "content", one.text) for one in pitches), "")
