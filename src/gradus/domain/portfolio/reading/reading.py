"""One repository while it is checked: what its files say together, and its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from gradus.domain.portfolio.history import History
from gradus.domain.portfolio.reading.dependencies import Dependencies, read_dependencies
from gradus.domain.portfolio.reading.notebooks import Notebook, read_notebooks
from gradus.domain.portfolio.reading.parsed_files import ParsedFiles
from gradus.domain.portfolio.reading.paths import folders_of
from gradus.domain.portfolio.reading.python_files import Python, read_python
from gradus.domain.portfolio.reading.readme_file import MARKDOWN, find_readme
from gradus.domain.portfolio.reading.readme_text import ReadmeText, read_markdown
from gradus.domain.portfolio.repository import Repository


@dataclass(frozen=True, slots=True)
class Known:
    """What checks compare with: licence texts by their SPDX names, and the time of the reading."""

    licences: Mapping[str, str]
    now: datetime


class Reading(ParsedFiles):
    """What one repository says, its files and its history."""

    def __init__(self, repository: Repository, known: Known) -> None:
        super().__init__(repository.tree)
        self.repository = repository
        self.known = known

    @property
    def history(self) -> History:
        """The commits, and what was once in them."""
        return self.repository.history

    @cached_property
    def folders(self) -> frozenset[str]:
        """All folders that hold a file; the root is an empty text."""
        return folders_of(self.all_paths)

    @cached_property
    def readme_path(self) -> str:
        """Where the README is that GitHub shows, or an empty text."""
        return find_readme(self.tree.paths())

    @cached_property
    def readme(self) -> ReadmeText | None:
        """The README, or None where there is none in Markdown or it cannot be read."""
        path = self.readme_path
        text = self.tree.text(path) if path.lower().endswith(MARKDOWN) else None
        return None if text is None else read_markdown(text)

    @cached_property
    def python(self) -> Python:
        """The Python files as syntax trees."""
        return read_python(self.tree, (path for path in self.paths if path.endswith(".py")))

    @cached_property
    def notebooks(self) -> tuple[Notebook, ...]:
        """The notebooks, in order."""
        return read_notebooks(self.tree, (one for one in self.paths if one.endswith(".ipynb")))

    @cached_property
    def code(self) -> Python:
        """The Python of files and of notebooks together."""
        modules = (*self.python.modules, *(m for one in self.notebooks if (m := one.module())))
        broken = sum(one.unread for one in self.notebooks)
        also = f" {broken} notebooks could not be read." if broken else ""
        return Python(modules, (self.python.unread + also).strip())

    @cached_property
    def dependencies(self) -> Dependencies:
        """What the repository says it needs."""
        return read_dependencies(self)
