"""What the project says of itself: the one place each fact of an installer comes from."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path

from making.system import BuildError

ROOT = Path(__file__).resolve().parents[2]
NAME = "gradus"
TITLE = "Gradus"
MAINTAINER = "Gradus contributors <gradus@users.noreply.github.com>"

_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_RELEASE = re.compile(r"^## \[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)$", re.MULTILINE)


@dataclass(frozen=True)
class Project:
    """A checkout; `home` is the address of its page, "" where it has none."""

    root: Path = ROOT
    home: str = ""

    @cached_property
    def version(self) -> str:
        """The version that the program itself reports."""
        text = (self.root / "src" / NAME / "__init__.py").read_text(encoding="utf-8")
        found = _VERSION.search(text)
        if found is None:
            raise BuildError("src/gradus/__init__.py names no version.")
        return found[1]

    @cached_property
    def summary(self) -> str:
        """One line on what it is."""
        text = (self.root / "pyproject.toml").read_text(encoding="utf-8")
        return str(tomllib.loads(text)["project"]["description"])

    @cached_property
    def releases(self) -> tuple[tuple[str, date], ...]:
        """Versions with their dates from the changelog, the newest first."""
        text = (self.root / "CHANGELOG.md").read_text(encoding="utf-8")
        return tuple((one[1], date.fromisoformat(one[2])) for one in _RELEASE.finditer(text))

    @property
    def released(self) -> date:
        """The day of this version; of one that is not released yet, SOURCE_DATE_EPOCH or today."""
        found = dict(self.releases).get(self.version)
        return found or datetime.fromtimestamp(self.epoch, UTC).date()

    @property
    def epoch(self) -> int:
        """The time that every file of a package carries, so that a build can be repeated."""
        given = os.environ.get("SOURCE_DATE_EPOCH")
        return int(given) if given else int(datetime.now(UTC).timestamp())

    def check_tag(self, tag: str) -> None:
        """Raise BuildError unless a tag, the program and the changelog name the same version."""
        if tag != f"v{self.version}":
            raise BuildError(f"The tag is {tag}, the program's version {self.version}.")
        if self.version not in dict(self.releases):
            raise BuildError(f"CHANGELOG.md has no dated section for {self.version}.")
