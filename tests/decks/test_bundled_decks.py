"""The decks that ship with the program: in order, complete, and what they claim is true."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.support.blocks.reading import Block, checks, complaint, outputs
from tests.support.blocks.runner import Runner
from tests.support.bundled_decks import DECKS, FILES, PARSED, each_deck

from gradus.domain.decks.identity import without_duplicates
from gradus.domain.decks.model import Deck, ParsedDeck


def _each(read: Callable[[Deck], Iterator[Block]]) -> pytest.MarkDecorator:
    blocks = [block for deck in DECKS for block in read(deck)]
    return pytest.mark.parametrize("block", blocks, ids=lambda block: block.name)


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


@_each(checks)
def test_a_hidden_check_holds(block: Block, runner: Runner, tmp_path: Path) -> None:
    assert complaint(block, runner.run(block.code, tmp_path)) is None


@_each(outputs)
def test_code_prints_what_the_note_says(block: Block, runner: Runner, tmp_path: Path) -> None:
    assert complaint(block, runner.run(block.code, tmp_path)) is None
