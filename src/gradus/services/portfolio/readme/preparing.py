"""A README as it is to become: facts read, sections generated, nothing written."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.reading.readme_file import FOLDERS, MARKDOWN, find_readme
from gradus.domain.portfolio.readme.answers import answers_in, together
from gradus.domain.portfolio.readme.change import Choice, SectionChange
from gradus.domain.portfolio.readme.document import Document, content_hash, parse, write
from gradus.domain.portfolio.readme.generate import generate, open_questions
from gradus.domain.portfolio.readme.kinds import kind_for, kind_in
from gradus.domain.portfolio.readme.swallowed import line_in, swallower
from gradus.domain.portfolio.readme.template import Question, Template
from gradus.domain.portfolio.readme.update import Wishes, update
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source
from gradus.errors import RepositoryError
from gradus.formats.repository_files import read_file
from gradus.repositories.git.folder import find_git
from gradus.repositories.going_on import Progress
from gradus.repositories.limits import USUAL
from gradus.repositories.opening import read_repository
from gradus.services.portfolio.readme.difference import FileChange
from gradus.services.portfolio.readme.templates import templates

_LAST_COMMIT = replace(USUAL, commits=1)  # older ones are none of a README


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person wants; an empty template is the one that fits.

    Facts are those of `source`: what is committed, or what lies in the folder.
    """

    template: str = ""
    answers: Mapping[str, str] | None = None
    choices: Mapping[str, Choice] | None = None
    source: Source = Source.HEAD


@dataclass(frozen=True, slots=True)
class Prepared:
    """A README before and after, why each section is as it is, and what is still to be asked."""

    folder: Path
    file: FileChange
    template: Template
    facts: Facts
    answers: Mapping[str, str]
    sections: tuple[SectionChange, ...]
    questions: tuple[Question, ...]

    @property
    def generated(self) -> dict[str, str]:
        """The generated sections by their hash."""
        return {content_hash(one.new): one.new for one in self.sections if one.new}


def read(folder: Path, progress: Progress, source: Source = Source.HEAD) -> Repository | None:
    """Return the repository of a folder without its history; None where it is to stop."""
    return read_repository(folder, source, progress, _LAST_COMMIT, search=False)


def readme_path(folder: Path) -> str:
    """Return the README in Markdown that GitHub would show, or where a new one is to be."""
    names = (place + name for place in FOLDERS for name in _files(folder / place))
    return find_readme(one for one in names if one.lower().endswith(MARKDOWN)) or "README.md"


def _files(folder: Path) -> Iterator[str]:
    """Yield the names of files and links in a folder, none where there is no such folder."""
    with suppress(OSError), os.scandir(folder) as entries:
        yield from (one.name for one in entries if one.is_file() or one.is_symlink())


def refuse_bare(folder: Path) -> None:
    """Raise RepositoryError where there is no working tree to write into."""
    git = find_git(folder)
    if git is not None and git.work is None:
        raise RepositoryError(
            "This is a bare repository, which has no files to write to.",
            "Choose a clone of it that has its files.",
        )


def prepared(folder: Path, facts: Facts, asked: Asked, bases: Mapping[str, str]) -> Prepared:
    """Return what the README is to become.

    Raises RepositoryError where it cannot be read, or holds a block that is never closed.
    """
    refuse_bare(folder)
    name = readme_path(folder)
    before = read_file(folder, name)
    document = parse(before or b"")
    template = _template(asked.template, document, facts)
    answers = together(answers_in(document), asked.answers or {})
    written = generate(template, facts, answers)
    found = update(document, written, Wishes(asked.choices or {}, bases))
    _refuse_swallowed(name, document, found.document)
    return Prepared(
        folder,
        FileChange(name, before, write(found.document)),
        template,
        facts,
        answers,
        found.changes,
        open_questions(template, written, answers),
    )


def _refuse_swallowed(name: str, before: Document, after: Document) -> None:
    """Raise RepositoryError where a block would show sections as code; only its writer can say
    where it is to end.
    """
    block = swallower(after)
    if block is None:
        return
    line = line_in(before, block)
    place = f"in line {line} of {name}" if line else f"in an answer with {block.opening}"
    raise RepositoryError(
        f"The block that begins {place} is never closed, so GitHub would show the sections below "
        "it as code.",
        "Close the block where it is to end, then try again; nothing was written.",
    )


def _template(wanted: str, document: Document, facts: Facts) -> Template:
    known = templates()
    key = wanted or kind_in(document)
    if wanted and wanted not in known:
        raise RepositoryError(
            f"There is no template {wanted}.", f"Choose one of {', '.join(known)}."
        )
    return known.get(key) or known[kind_for(facts)]
