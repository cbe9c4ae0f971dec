"""Every bundled deck that is written out is read as the same notes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.bundled_decks import DECKS

from gradus.domain.decks.exercises import check
from gradus.domain.decks.model import Deck, Note
from gradus.domain.decks.parser import parse_deck
from gradus.domain.decks.writing import deck_text


@pytest.fixture(autouse=True)
def _exercises_were_tried_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests draw their numbers, which takes nine tenths of reading a deck."""
    monkeypatch.setattr(check, "check", lambda _exercise, _work: None)


def test_each_deck_comes_back_as_it_was() -> None:
    for deck in DECKS:
        parsed = parse_deck(deck.path, deck_text(deck).encode())
        assert parsed.problems == ()
        assert parsed.deck is not None
        assert _anywhere(parsed.deck) == _anywhere(deck)


def _anywhere(deck: Deck) -> Deck:
    notes = tuple(_note_anywhere(note) for note in deck.notes)
    return replace(deck, notes=notes, introduction_line=1, topic_line=1)


def _note_anywhere(note: Note) -> Note:
    return replace(note, line=0, body_line=0)
