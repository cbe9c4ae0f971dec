"""Rows of front and back become decks that hold just them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.from_rows import Row, decks_of_rows, row_id
from gradus.domain.decks.model import NoteType
from gradus.domain.decks.parser import parse_deck
from gradus.domain.decks.writing import deck_text
from gradus.domain.markup.parser import parse


def test_rows_of_a_deck_and_tags_make_one_file() -> None:
    rows = [
        Row(1, "a", "1"),
        Row(2, "b", "2", ("x", "y"), "Other"),
        Row(3, "c", "3", ("y", "x"), "Other"),
        Row(4, "d", "4", (), "Mine!"),
    ]
    made = decks_of_rows("f.csv", "Mine", rows)
    told = [(d.path, d.title, d.tags, [n.heading for n in d.notes]) for d in made.decks]
    assert told == [
        ("mine.md", "Mine", (), ["a"]),
        ("other-x-y.md", "Other (x, y)", ("x", "y"), ["b", "c"]),
        ("mine-2.md", "Mine!", (), ["d"]),
    ]
    assert made.problems == []


def test_the_same_front_makes_the_same_note_once() -> None:
    rows = [Row(1, "a", "1"), Row(2, " a ", "2"), Row(3, "b", "3")]
    made = decks_of_rows("f.csv", "Mine", rows, known=[row_id("b")])
    assert (made.known, made.repeated) == (1, 1)
    assert [note.body for note in made.decks[0].notes] == ["1"]


def test_fronts_that_differ_in_signs_alone_are_two_notes() -> None:
    assert row_id("C") != row_id("C++")
    assert row_id("caf\u00e9") == row_id("cafe\u0301")


def test_gaps_make_a_cloze_note() -> None:
    rows = [Row(1, "It is {{c2::b}}", "x"), Row(2, "Gap", "{{c1::y}}"), Row(3, "Bad", "{{c1::y")]
    made = decks_of_rows("f.csv", "Mine", rows)
    assert [(n.type, n.ordinals) for n in made.decks[0].notes] == [
        (NoteType.CLOZE, (2,)),
        (NoteType.CLOZE, (1,)),
    ]
    (problem,) = made.problems
    assert (problem.path, problem.line, problem.message) == ("f.csv", 3, "A cloze is not closed.")


@pytest.mark.parametrize(
    ("front", "shown"),
    [
        ("one\r\n  two", "one\ntwo"),
        ("a set {#x .y}", "a set {#x .y}"),
        ("{a=1} {b=2} in Python", "{a=1} {b=2} in Python"),
    ],
)
def test_a_front_is_shown_as_it_was_given(front: str, shown: str) -> None:
    made = decks_of_rows("f.csv", "Mine", [Row(1, front, "back")])
    assert made.problems == []
    (note,) = made.decks[0].notes
    assert parse(note.heading).plain == shown


def test_a_back_may_hold_what_would_begin_a_note() -> None:
    back = "first\n---\n# Title\n\n## Note {#x}\n\n```\n# in code\n```\n\n===\n\n- item"
    made = decks_of_rows("f.csv", "Mine", [Row(1, "a", back), Row(2, "b", "2")])
    parsed = parse_deck("mine.md", deck_text(made.decks[0]).encode())
    assert parsed.problems == ()
    assert parsed.deck is not None
    assert [note.heading for note in parsed.deck.notes] == ["a", "b"]
    plain = parse(parsed.deck.notes[0].body).plain
    assert "# Title" in plain
    assert "## Note {#x}" in plain
    assert "\n# in code" in plain


@given(st.lists(st.tuples(st.text(min_size=1), st.text(min_size=1)), max_size=3))
def test_every_row_is_a_note_or_a_problem(pairs: list[tuple[str, str]]) -> None:
    rows = [Row(n, front, back) for n, (front, back) in enumerate(pairs, start=1)]
    made = decks_of_rows("f.csv", "Mine", rows)
    notes = sum(len(deck.notes) for deck in made.decks)
    wrong = {problem.line for problem in made.problems}
    assert notes + len(wrong) + made.known + made.repeated == len(rows)
    for deck in made.decks:
        parsed = parse_deck(deck.path, deck_text(deck).encode())
        assert parsed.problems == ()
        assert parsed.deck is not None
        assert [n.id for n in parsed.deck.notes] == [n.id for n in deck.notes]
