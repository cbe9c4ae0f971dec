"""What the tests of the portfolio share: one check on files that are written out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.checks.running import CHECKS
from gradus.domain.portfolio.history import History
from gradus.domain.portfolio.reading.reading import Known, Reading
from gradus.paths import bundled

NOW = datetime(2026, 6, 1, tzinfo=UTC)
Files = Mapping[str, str | bytes]
Told = tuple[str, str, list[tuple[str, int]]]


@pytest.fixture(scope="session")
def known() -> Known:
    """The licence texts that ship with Gradus, at a fixed time."""
    texts = {file.stem: file.read_text("utf-8") for file in bundled("resources/licences").iterdir()}
    return Known(texts, NOW)


@pytest.fixture(scope="session")
def told(known: Known) -> Callable[..., Told]:
    """Run one check; return its verdict, sentence and places."""

    def _told(
        key: str,
        files: Files | None = None,
        history: History | None = None,
        sizes: Mapping[str, int] | None = None,
    ) -> Told:
        answer = CHECKS[key](Reading(repository(files, history, sizes=sizes), known))
        return answer.verdict.value, answer.found, [(at.path, at.line) for at in answer.places]

    return _told


@pytest.fixture(scope="session")
def verdict(told: Callable[..., Told]) -> Callable[..., Verdict]:
    """Run one check; return its verdict alone."""

    def _verdict(*arguments: object, **named: object) -> Verdict:
        return Verdict(told(*arguments, **named)[0])

    return _verdict
