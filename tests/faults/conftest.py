"""Faults made to happen at random moments: a few in the usual suite, many with `-m slow`.

GRADUS_FAULT_SEED chooses another seed, GRADUS_FAULT_TIMES another number of times.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.faults.package import write_package
from tests.faults.person import Person, prepare
from tests.faults.storm import FEW, MANY, Storm, chosen_times

MANY_TIMES = pytest.param(MANY, marks=[pytest.mark.slow, pytest.mark.timeout(900)])


@pytest.fixture(params=[FEW, MANY_TIMES])
def storm(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> Iterator[Storm]:
    """How often a fault is made to happen, and when."""
    storm = Storm(request.node.name, chosen_times() or request.param, capsys)
    yield storm
    storm.tell()


@pytest.fixture(params=[MANY_TIMES])
def long_storm(
    request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> Iterator[Storm]:
    """The same for a fault that takes seconds each time: it never happens in the usual suite."""
    storm = Storm(request.node.name, chosen_times() or request.param, capsys)
    yield storm
    storm.tell()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a person who has answered for a while."""
    return prepare(tmp_path_factory.mktemp("person"))


@pytest.fixture
def person(prepared: Path, tmp_path: Path) -> Person:
    """The same person, in a folder that a test may spoil."""
    return Person.copied(prepared, tmp_path / "person")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package from Anki."""
    file = tmp_path / "notes.apkg"
    write_package(file)
    return file
