"""The decks that ship with the program, read once for all tests on them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.parsing import parsed_once

from gradus.domain.decks.model import ParsedDeck
from gradus.paths import bundled

FOLDER = bundled("decks")
FILES = sorted(FOLDER.rglob("*.md"))


def _parsed(file: Path) -> ParsedDeck:
    return parsed_once(file.relative_to(FOLDER).as_posix(), file.read_bytes())


PARSED = [_parsed(file) for file in FILES]
DECKS = [parsed.deck for parsed in PARSED if parsed.deck]
each_deck = pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.path)
