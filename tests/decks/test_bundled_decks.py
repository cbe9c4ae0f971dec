"""The decks that ship with the program: in order, complete, and what they claim is true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.bundled import DECKS, FILES, PARSED, run

from gradus.domain.decks.blocks import fences, is_check, visible
from gradus.domain.decks.identity import without_duplicates
from gradus.domain.decks.model import Deck, NoteType, ParsedDeck

each_deck = pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.path)


def _checks() -> Iterator[object]:
    for deck in DECKS:
        texts = [(deck.path, deck.introduction), *((note.id, note.body) for note in deck.notes)]
        for name, text in texts:
            codes = [fence.code for fence in fences(text) if is_check(fence)]
            for number, code in enumerate(codes, start=1):
                yield pytest.param(code, id=f"{name}-{number}")


def _outputs() -> Iterator[object]:
    for deck in DECKS:
        for note in deck.notes:
            if note.type is NoteType.OUTPUT:
                blocks = {fence.info.split()[0]: fence.code for fence in fences(visible(note.body))}
                yield pytest.param(blocks["python"], blocks["output"], id=note.id)


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


def test_a_check_that_does_not_hold_is_noticed(tmp_path: Path) -> None:
    assert run("assert False", tmp_path).returncode
    assert run("import numpy; assert numpy.ones(3).sum() == 3", tmp_path).returncode == 0


@pytest.mark.parametrize("code", list(_checks()))
def test_a_hidden_check_holds(code: str, tmp_path: Path) -> None:
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("code", "output"), list(_outputs()))
def test_code_prints_what_the_note_says(code: str, output: str, tmp_path: Path) -> None:
    done = run(code, tmp_path)
    assert done.stdout == output, done.stderr
