from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.laws import reaching

from gradus.domain.decks.difference import Edit, Piece, by_character, by_line, count
from gradus.domain.decks.spelling import printed_lines

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

SAME, CHANGED, EXTRA, MISSING = Edit.SAME, Edit.CHANGED, Edit.EXTRA, Edit.MISSING
words = st.text("abc ", max_size=7)


def _distance(one: str, other: str) -> int:
    """Levenshtein's distance as he defined it, by recursion."""
    if not one or not other:
        return len(one) + len(other)
    return min(
        _distance(one[1:], other[1:]) + (one[0] != other[0]),
        _distance(one[1:], other) + 1,
        _distance(one, other[1:]) + 1,
    )


@pytest.mark.parametrize(
    ("given_text", "answer", "pieces"),
    [
        ("lstsq", "lstsq", [(SAME, "lstsq", "lstsq")]),
        ("pv", "pinv", [(SAME, "p", "p"), (MISSING, "", "in"), (SAME, "v", "v")]),
        ("pinvv", "pinv", [(SAME, "pin", "pin"), (EXTRA, "v", ""), (SAME, "v", "v")]),
        ("kitten", "sitten", [(CHANGED, "k", "s"), (SAME, "itten", "itten")]),
        ("ab", "ba", [(EXTRA, "a", ""), (SAME, "b", "b"), (MISSING, "", "a")]),
        ("", "ab", [(MISSING, "", "ab")]),
        ("ab", "", [(EXTRA, "ab", "")]),
        ("", "", []),
    ],
)
def test_characters_that_are_missing_extra_or_changed_are_told_apart(
    given_text: str, answer: str, pieces: list[tuple[Edit, str, str]]
) -> None:
    assert by_character(given_text, answer) == tuple(Piece(*piece) for piece in pieces)


@reaching
@given(words, words)
def test_both_texts_can_be_read_off_and_no_shorter_way_leads_from_one_to_the_other(
    one: str, other: str
) -> None:
    pieces = by_character(one, other)
    assert "".join(piece.given for piece in pieces) == one
    assert "".join(piece.answer for piece in pieces) == other
    assert sum(count(pieces, edit) for edit in (CHANGED, EXTRA, MISSING)) == _distance(one, other)


def test_a_text_too_long_to_be_aligned_is_set_beside_from_its_beginning() -> None:
    assert by_character("xab", "ab", most=5) == (
        Piece(CHANGED, "xa", "ab"),
        Piece(EXTRA, "b", ""),
    )
    assert by_character("xab", "ab", most=6) == (Piece(EXTRA, "x", ""), Piece(SAME, "ab", "ab"))


def test_lines_are_aligned_before_their_characters() -> None:
    found = by_line("(3, 4)\n1 \n\n", "0\n(3, 5)\n1\n")
    assert [line.edit for line in found] == [MISSING, CHANGED, SAME]
    assert found[0].pieces == (Piece(MISSING, "", "0"),)
    assert Piece(CHANGED, "4", "5") in found[1].pieces


def test_lines_without_anything_in_common_are_one_too_many_and_one_missing() -> None:
    assert [line.edit for line in by_line("1\n6", "1\n5")] == [SAME, EXTRA, MISSING]


def test_lines_that_are_too_many_end_as_extra_ones() -> None:
    found = by_line("1\n2\n3", "1")
    assert [line.edit for line in found] == [SAME, EXTRA, EXTRA]


@reaching
@given(st.lists(words, max_size=5), st.lists(words, max_size=5))
def test_the_lines_of_both_texts_can_be_read_off(one: list[str], other: list[str]) -> None:
    found = by_line("\n".join(one), "\n".join(other))
    written = ["".join(p.given for p in line.pieces) for line in found if line.edit != MISSING]
    printed = ["".join(p.answer for p in line.pieces) for line in found if line.edit != EXTRA]
    assert written == printed_lines("\n".join(one))
    assert printed == printed_lines("\n".join(other))


def test_two_pages_that_have_nothing_in_common_are_compared_with_bounded_work() -> None:
    one, other = ("\n".join(f"{sign}" * 99 for _ in range(99)) for sign in "ab")
    lines = by_line(one, other)
    edits = {piece.edit for line in lines for piece in line.pieces}
    assert (len(lines), edits) == (99, {CHANGED})
