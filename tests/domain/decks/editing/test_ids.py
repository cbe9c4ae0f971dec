"""Ids are written into headings that have none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.laws import reaching

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.ids import new_id, note_with_id, with_ids
from gradus.domain.decks.parser import parse_deck

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

HEAD = "---\ntitle: T\n---\n\n"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("What is a median?", "what-is-a-median"),
        (r"What does $Ax = \lambda x$ say?", "what-does-ax-lambda-x-say"),
        ("Größe & Maß", "groe-ma"),
        ("The {{c1::mean::which?}} and {{c2::median}}", "the-mean-and-median"),
        ("中央値", "note"),
        ("one two three four five six seven eight nine", "one-two-three-four-five-six-seven-eight"),
        ("a" * 50, "a" * 40),
    ],
)
def test_an_id_is_made_from_the_words_of_the_heading(heading: str, name: str) -> None:
    assert new_id(heading, frozenset()) == name


def test_an_id_that_is_taken_gets_a_number() -> None:
    assert new_id("Mean", {"mean", "mean-2"}) == "mean-3"


def test_only_headings_without_an_id_change() -> None:
    data = (
        "\ufeff---\r\ntitle: T\r\n---\r\n\r\n## Mean?  \r\n\r\nx\r\n"
        "##  Gap {.cloze}\n\n{{c1::x}}\n## Has one {#mean}\n\nx\n"
        "## Mean?\n\nx\n##\n\n## Bad {#a}}\n\nx\n## Two {#b #c}\n\nx"
    ).encode()
    result = with_ids(data, {"gap"})
    assert result.written == ((5, "mean-2"), (8, "gap-2"), (14, "mean-3"))
    expected = (
        data.replace(b"## Mean?  \r\n", b"## Mean? {#mean-2}  \r\n")
        .replace(b"{.cloze}", b"{#gap-2 .cloze}")
        .replace(b"\n## Mean?\n", b"\n## Mean? {#mean-3}\n")
    )
    assert result.data == expected


def test_a_file_in_which_every_note_has_an_id_stays_as_it_is() -> None:
    data = f"{HEAD}## One {{#one}}\n\nx\n".encode()
    assert with_ids(data).data == data


_heading = st.text(st.sampled_from('ab #é∑`{}$.="\\1-'), max_size=20).map("a{}".format)


@reaching
@given(st.lists(_heading, max_size=5))
def test_written_ids_are_read_again_and_none_is_left_out(headings: list[str]) -> None:
    data = (HEAD + "".join(f"## {one}\n\nText.\n\n" for one in headings)).encode()
    named = with_ids(data)
    messages = [problem.message for problem in parse_deck("a.md", named.data).problems]
    assert "The note has no id." not in messages
    assert with_ids(named.data).written == ()
    parsed = parse_deck("a.md", named.data).deck
    assert parsed is not None
    if not messages:
        assert len(parsed.notes) == len(headings)


def test_a_new_note_gets_its_id_from_its_heading() -> None:
    assert note_with_id("## Mean? {.both}\n\nx", frozenset()) == "## Mean? {#mean .both}\n\nx"
    assert note_with_id("## Mean? {#other}\n\nx", frozenset()) == "## Mean? {#other}\n\nx"
    assert note_with_id("## Mean {#a}}\n\nx", frozenset()) == "## Mean {#a}}\n\nx"
    assert note_with_id("no heading", frozenset()) == "no heading"


def test_what_is_no_deck_gets_no_ids() -> None:
    with pytest.raises(EditError):
        with_ids(b"# A README\n")
