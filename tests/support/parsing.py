"""A deck is parsed once for all tests of a worker: for the same bytes comes the same deck."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from unittest.mock import patch

from gradus.domain.decks.model import ParsedDeck
from gradus.domain.decks.parser import parse_deck
from gradus.formats import deck_folder


@cache
def parsed_once(path: str, data: bytes) -> ParsedDeck:
    """Return what `parse_deck` does; the result is frozen."""
    return parse_deck(path, data)


@contextmanager
def remembered() -> Iterator[None]:
    """Let services that read the bundled decks parse none that was parsed before."""
    with patch.object(deck_folder, "parse_deck", parsed_once):
        yield
