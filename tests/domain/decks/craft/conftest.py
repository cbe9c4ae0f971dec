from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.decks.craft.lints import weaknesses
from gradus.domain.decks.model import Deck
from gradus.domain.decks.parser import parse_deck


@pytest.fixture(scope="session")
def deck() -> Callable[[str], Deck]:
    """Read a deck in order whose front matter takes three lines: the text starts in line 4."""

    def _deck(text: str, path: str = "a.md") -> Deck:
        parsed = parse_deck(path, f"---\ntitle: T\n---\n{text}".encode())
        assert parsed.problems == ()
        assert parsed.deck is not None
        return parsed.deck

    return _deck


@pytest.fixture(scope="session")
def weak(deck: Callable[[str], Deck]) -> Callable[[str], list[tuple[int, str]]]:
    """Return line and message of what is weak in a person's own deck."""

    def _weak(text: str) -> list[tuple[int, str]]:
        found = weaknesses(deck(text), for_others=False)
        return [(finding.line, finding.message) for finding in found]

    return _weak
