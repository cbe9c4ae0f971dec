"""A fact, where it was read, and all facts of a repository together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.tree import Source


class Kind(StrEnum):
    """What a fact speaks of."""

    NAME = "name"
    DESCRIPTION = "description"
    VERSION = "version"
    LICENCE = "licence"
    PYTHON = "Python version"
    AUTHOR = "author"
    DEPENDENCY = "dependency"
    REQUIREMENTS = "file of dependencies"
    LOCK = "lock file"
    PACKAGE = "package"
    COMMAND = "command"
    SCRIPT = "script"
    TARGET = "target"
    STAGE = "stage"
    SERVICE = "service"
    ROUTE = "route"
    FOLDER = "folder"
    TESTS = "tests"
    RUNNER = "test runner"
    CI = "workflow"
    NOTEBOOK = "notebook"
    DOCKER = "Docker file"
    DATA = "data"
    DATA_CARD = "data card"
    DATA_LICENCE = "licence of the data"
    MODEL_CARD = "model card"
    CITATION = "citation"
    DOI = "DOI"
    PICTURE = "picture"
    PARAMETER = "parameter"


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement; `detail` is what a kind needs beside its value.

    It is the command to type for commands, scripts, targets, stages and services, the version for
    dependencies, the base image for Docker files, the value of a parameter, what a folder holds,
    the size of data, the heading of a notebook, what a workflow runs, else empty.
    """

    kind: Kind
    value: str
    place: Place
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """One result as its file writes it; `low` and `high` bound it, or are empty."""

    model: str
    metric: str
    value: str
    place: Place
    split: str = ""
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A file that gave no fact, and why, as a sentence."""

    place: Place
    why: str


Found = Fact | Measured | Note


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Facts of one kind that cannot all hold."""

    kind: Kind
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was found in one state of a repository.

    `folder` is its name on disk, `commit` the head or empty, `remote` an address without
    credentials or empty. Facts of one kind come with what counts most first.
    """

    folder: str
    commit: str
    source: Source
    remote: str = ""
    found: Mapping[Kind, tuple[Fact, ...]] = field(default_factory=dict)
    measured: tuple[Measured, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    notes: tuple[Note, ...] = ()

    def of(self, kind: Kind) -> tuple[Fact, ...]:
        """Return all facts of a kind."""
        return self.found.get(kind, ())

    def first(self, kind: Kind) -> Fact | None:
        """Return the fact of a kind that counts, or None."""
        facts = self.of(kind)
        return facts[0] if facts else None

    @property
    def tests(self) -> int:
        """The number of test functions in all files."""
        return sum(int(fact.value) for fact in self.of(Kind.TESTS))
