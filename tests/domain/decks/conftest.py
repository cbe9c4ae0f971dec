from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.decks.model import ParsedDeck
from gradus.domain.decks.parser import parse_deck


@pytest.fixture(scope="session")
def read() -> Callable[[str], ParsedDeck]:
    """Read a deck whose front matter takes three lines: the given text starts in line 4."""

    def _read(text: str) -> ParsedDeck:
        return parse_deck("a.md", f"---\ntitle: T\n---\n{text}".encode())

    return _read


@pytest.fixture(scope="session")
def complain(read: Callable[[str], ParsedDeck]) -> Callable[[str], list[tuple[int, str]]]:
    """Return line and message of every problem of a deck that is read in the same way."""

    def _complain(text: str) -> list[tuple[int, str]]:
        return [(problem.line, problem.message) for problem in read(text).problems]

    return _complain
