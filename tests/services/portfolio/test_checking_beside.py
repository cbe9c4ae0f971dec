"""Checking in a process of its own: the same answers, a stop at once, errors that come over."""

from __future__ import annotations

import os
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder

from gradus.domain.portfolio.tree import Source
from gradus.errors import RepositoryError
from gradus.services.portfolio import beside
from gradus.services.portfolio.checking import check_folder
from gradus.services.portfolio.surveying import survey

NOW = NOON + timedelta(days=30)


@pytest.fixture
def cats(tmp_path: Path) -> Path:
    built = Builder(tmp_path / "cats")
    built.commit({"train.py": "import torch\n\nmodel.fit(x)\n", "README.md": "# Cats\n"})
    return built.folder


def test_the_answers_are_the_same_and_progress_is_told_to_the_end(cats: Path) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    here, there = check_folder(cats, NOW), beside.check(cats, NOW, progress)
    assert here is not None
    assert there is not None
    assert there.results == here.results
    assert there.repository.head == here.repository.head
    assert there.repository.history == here.repository.history
    assert (there.repository.tree.source, [*there.repository.tree.paths()]) == (Source.HEAD, [])
    assert told[-1][0] == told[-1][1]
    assert beside.survey([cats], NOW, progress) == survey([cats], NOW)


def test_a_stop_ends_the_process_without_waiting_for_its_next_step(
    cats: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "_check", _sleeps_for_ever)
    asked: list[int] = []

    def progress(done: int, _total: int) -> bool:
        asked.append(done)
        return len(asked) < 3

    assert beside.check(cats, NOW, progress) is None
    assert asked == [0, 0, 0]


def test_what_cannot_be_read_and_a_process_that_dies_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(RepositoryError, match="There is no folder"):
        beside.check(tmp_path / "none", NOW, lambda _done, _total: True)
    monkeypatch.setattr(beside, "_check", _dies)
    with pytest.raises(RepositoryError, match="was ended"):
        beside.check(tmp_path, NOW, lambda _done, _total: True)


def _sleeps_for_ever(*_args: object) -> None:
    threading.Event().wait()


def _dies(*_args: object) -> None:
    os._exit(1)
