"""A desk with services over a database in memory; the path lets tests share tests/support."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.support.app import Desk
from tests.support.databases import memory_database
from tests.support.processes import forked
from tests.support.statements import compiled_once


@pytest.fixture(scope="session", autouse=True)
def shared() -> Iterator[None]:
    with compiled_once(), forked():
        yield


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "decks"
    folder.mkdir()
    with memory_database() as database:
        yield Desk(database, folder)
