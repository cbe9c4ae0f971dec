"""Notes go from one deck file into another, and every other byte of both stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradus.domain.decks.editing import moving
from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.moving import moved, texts_of, without_notes
from gradus.domain.decks.parser import parse_deck

HEAD = b"---\ntitle: T\n---\n\n"
ONE = b"## One? {#one}\n\nFirst.\n"
TWO = b"## Two? {#two}\n\nSecond.\n"
THREE = b"## Three? {#three}\n\nThird.\n"
DECK = HEAD + ONE + b"\n\n" + TWO + b"\n" + THREE


def test_a_note_in_the_middle_takes_the_empty_lines_below_it_along() -> None:
    assert without_notes(DECK, ["two"]) == HEAD + ONE + b"\n\n" + THREE


def test_the_last_note_takes_the_empty_lines_above_it_along() -> None:
    assert without_notes(DECK, ["three"]) == HEAD + ONE + b"\n\n" + TWO


def test_nothing_is_taken_out_where_another_note_would_lose_a_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(moving, "_lost", lambda *_: {5, 6, 7, 12})  # with a line of the next note
    with pytest.raises(EditError, match="cannot be told apart"):
        without_notes(DECK, ["one"])


def test_a_deck_may_lose_all_its_notes() -> None:
    assert without_notes(DECK, ["three", "one", "two"]) == b"---\ntitle: T\n---\n"


def test_notes_move_in_the_order_of_their_file() -> None:
    source, target = moved(DECK, HEAD + b"## Zero? {#zero}\n\nNone.", ["three", "one"])
    assert source == HEAD + TWO
    assert target == HEAD + b"## Zero? {#zero}\n\nNone.\n\n" + ONE + b"\n" + THREE


def test_a_moved_note_takes_the_line_ends_of_its_new_file() -> None:
    crlf = HEAD.replace(b"\n", b"\r\n")
    _, target = moved(DECK, crlf, ["one"])
    assert target == crlf + ONE.replace(b"\n", b"\r\n")


def test_a_heading_inside_a_block_is_no_note_to_move() -> None:
    code = b"## Code? {#code}\n\n```text\n## One? {#one}\n```\n"
    assert without_notes(HEAD + code + b"\n" + TWO, ["code"]) == HEAD + TWO
    with pytest.raises(EditError, match="'one' is not in the file"):
        without_notes(HEAD + code, ["one"])


@pytest.mark.parametrize("change", [texts_of, without_notes])
def test_a_note_that_is_gone_is_told(change: object) -> None:
    assert callable(change)
    with pytest.raises(EditError, match="'four' is not in the file any more"):
        change(DECK, ["one", "four"])


def test_an_id_that_the_target_holds_is_refused() -> None:
    with pytest.raises(EditError, match="already holds a note 'one'"):
        moved(DECK, HEAD + ONE, ["one"])


def test_a_target_whose_last_block_is_left_open_is_refused() -> None:
    with pytest.raises(EditError, match="would change the notes above it"):
        moved(DECK, HEAD + b"## Open? {#open}\n\n```python\nx = 1\n", ["one"])


def test_a_note_that_would_uncover_others_is_not_taken_out() -> None:
    """Its block is open to the end of the file: two headings below it are no notes."""
    data = HEAD + ONE + b"\n## Open? {#open}\n\n```python\nx = 1\n"
    assert without_notes(data, ["open"]) == HEAD + ONE


_line = st.text(st.sampled_from("ab é∑$*|{}\t."), max_size=10)
_ends = st.sampled_from((b"\n", b"\r\n", b"\r"))


@st.composite
def decks(draw: st.DrawFn) -> tuple[bytes, list[str]]:
    """A file of up to five notes, with any line ends and gaps, and some of their ids."""
    names = [f"n{number}" for number in range(draw(st.integers(1, 5)))]
    lines = ["---", "title: T", "---", ""]
    for name in names:
        lines += [f"## Question {name}? {{#{name}}}", "", draw(_line), f"The end of {name}."]
        lines += [""] * draw(st.integers(0, 3))
    data = b"".join(line.encode() + draw(_ends) for line in lines)
    return data, draw(st.lists(st.sampled_from(names), min_size=1, unique=True))


@settings(max_examples=60)
@given(decks())
def test_no_note_is_lost_or_changed_by_a_move(case: tuple[bytes, list[str]]) -> None:
    data, names = case
    source, target = moved(data, HEAD, names)
    before, left, there = (_notes(file) for file in (data, source, target))
    assert there == {name: before[name] for name in before if name in names}
    assert left == {name: before[name] for name in before if name not in names}


@settings(max_examples=60)
@given(decks())
def test_what_is_left_of_a_file_are_pieces_of_it(case: tuple[bytes, list[str]]) -> None:
    """Each run of bytes between the notes taken out stands in the file as it stood."""
    data, names = case
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")  # a lone \r and a \n can meet
    kept = without_notes(data, names)
    rest = iter(data.splitlines(keepends=True))
    assert all(any(line == other for other in rest) for line in kept.splitlines(keepends=True))


def _notes(data: bytes) -> dict[str, tuple[str, str]]:
    deck = parse_deck("d.md", data).deck
    assert deck is not None
    return {note.id: (note.heading, note.body) for note in deck.notes}
