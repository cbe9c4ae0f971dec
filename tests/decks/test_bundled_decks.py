"""The decks that ship with the program: in order, complete, and what they claim is true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.blocks.reading import Block, checks, complaint, outputs
from tests.support.blocks.runner import Runner
from tests.support.bundled_decks import DECKS, FILES, PARSED, each_deck

from gradus.domain.decks.identity import without_duplicates
from gradus.domain.decks.model import Deck, ParsedDeck


def _complaints(blocks: Iterator[Block], runner: Runner, folder: Path) -> dict[str, str]:
    """Run blocks, each by itself in a folder of its own, and return what went wrong, by note."""
    return {
        block.name: said
        for place, block in enumerate(blocks)
        if (said := complaint(block, runner.run(block.code, _new(folder / str(place)))))
    }


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_there_are_decks() -> None:
    assert FILES


@pytest.mark.parametrize("parsed", PARSED, ids=[file.stem for file in FILES])
def test_a_deck_is_read_without_a_problem(parsed: ParsedDeck) -> None:
    assert [str(problem) for problem in parsed.problems] == []
    assert parsed.deck is not None


def test_no_id_is_used_twice() -> None:
    problems = [problem for parsed in without_duplicates(PARSED) for problem in parsed.problems]
    assert [str(problem) for problem in problems] == []


@each_deck
def test_a_deck_says_where_it_belongs_and_where_it_comes_from(deck: Deck) -> None:
    assert deck.topic
    assert deck.license
    assert deck.sources


def test_a_topic_has_one_deck() -> None:
    topics = [deck.topic for deck in DECKS]
    assert len(set(topics)) == len(topics)


@each_deck
def test_a_deck_introduces_its_topic(deck: Deck) -> None:
    assert len(deck.introduction.split()) >= 100


@each_deck
def test_a_deck_is_worth_a_topic(deck: Deck) -> None:
    assert len(deck.notes) >= 15


@pytest.mark.timeout(300)  # some run eighty blocks
@each_deck
def test_the_hidden_checks_hold(deck: Deck, runner: Runner, tmp_path: Path) -> None:
    assert _complaints(checks(deck), runner, tmp_path) == {}


@pytest.mark.timeout(300)
@each_deck
def test_code_prints_what_its_note_says(deck: Deck, runner: Runner, tmp_path: Path) -> None:
    assert _complaints(outputs(deck), runner, tmp_path) == {}
