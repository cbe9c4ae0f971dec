"""The decks that ship with the program, read once for all tests on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradus.domain.decks.model import ParsedDeck
from gradus.domain.decks.parser import parse_deck
from gradus.paths import bundled

FOLDER = bundled("decks")
FILES = sorted(FOLDER.rglob("*.md"))


def _parsed(file: Path) -> ParsedDeck:
    return parse_deck(file.relative_to(FOLDER).as_posix(), file.read_bytes())


PARSED = [_parsed(file) for file in FILES]
DECKS = [parsed.deck for parsed in PARSED if parsed.deck]
each_deck = pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.path)
