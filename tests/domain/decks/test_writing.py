"""A deck that is written out is read as the same deck."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gradus.domain.decks.model import Deck, Note, NoteType
from gradus.domain.decks.parser import parse_deck
from gradus.domain.decks.writing import deck_text, note_text

_DECK = Deck(
    path="a.md",
    title='A "title": with #marks',
    topic=None,
    tags=("maths", "two words"),
    license="CC-BY-4.0",
    sources=("Strang: 18.06, lecture 21", "x\\y"),
    introduction="It begins.\n\n- so",
    notes=(
        Note("one", NoteType.BASIC, "What is $a_{1}$?", "A body\n\n### deep", (0,)),
        Note("two", NoteType.CLOZE, "Gap", "It is {{c2::b}}.", (2,)),
        Note(
            "three",
            NoteType.TYPED,
            "Name",
            "",
            (0,),
            (("answer", 'say "x\\y" {now}'), ("source", "p.1")),
        ),
    ),
)


def test_a_deck_is_read_as_it_was_written() -> None:
    parsed = parse_deck("a.md", deck_text(_DECK).encode())
    assert parsed.problems == ()
    assert parsed.deck is not None
    assert replace(parsed.deck, notes=()) == replace(
        _DECK, notes=(), introduction_line=parsed.deck.introduction_line
    )
    assert [replace(n, line=0, body_line=0) for n in parsed.deck.notes] == list(_DECK.notes)


def test_a_deck_says_only_what_there_is_to_say() -> None:
    bare = Deck("b.md", "B", "loops", (), None, (), "", ())
    assert deck_text(bare) == '---\ntitle: "B"\ntopic: "loops"\n---\n'


@pytest.mark.parametrize(
    ("value", "written"), [("10", "10"), ("5%", "5%"), ("a b", '"a b"'), ("", '""')]
)
def test_a_value_stands_in_quotes_where_it_must(value: str, written: str) -> None:
    note = Note("n", NoteType.NUMERIC, "H", "", (0,), (("answer", value),))
    assert note_text(note) == f"## H {{#n .numeric answer={written}}}"
