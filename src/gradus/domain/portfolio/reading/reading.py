"""One repository while it is checked: each file is parsed once, when a check first asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from gradus.domain.portfolio.history import History
from gradus.domain.portfolio.reading.paths import is_foreign
from gradus.domain.portfolio.reading.python_files import Python, read_python
from gradus.domain.portfolio.reading.readme_file import find_readme
from gradus.domain.portfolio.reading.readme_text import ReadmeText, read_markdown
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Tree


@dataclass(frozen=True, slots=True)
class Known:
    """What checks compare with: licence texts by their SPDX names, and the time of the reading."""

    licences: Mapping[str, str]
    now: datetime


@dataclass
class Reading:
    """What the files of one repository say; parts are read on demand and kept."""

    repository: Repository
    known: Known
    parsed: dict[str, object] = field(default_factory=dict)

    @property
    def tree(self) -> Tree:
        """The files."""
        return self.repository.tree

    @property
    def history(self) -> History:
        """The commits, and what was once in them."""
        return self.repository.history

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """All paths, those of installed libraries and of git itself left out."""
        return tuple(path for path in self.tree.paths() if not is_foreign(path))

    @cached_property
    def readme_path(self) -> str:
        """Where the README is that GitHub shows, or an empty text."""
        return find_readme(self.tree.paths())

    @cached_property
    def readme(self) -> ReadmeText | None:
        """The README, or None where there is none in Markdown or it cannot be read."""
        path = self.readme_path
        text = self.tree.text(path) if path.lower().endswith((".md", ".markdown")) else None
        return None if text is None else read_markdown(text)

    @cached_property
    def python(self) -> Python:
        """The Python files as syntax trees."""
        return read_python(self.tree, (path for path in self.paths if path.endswith(".py")))
