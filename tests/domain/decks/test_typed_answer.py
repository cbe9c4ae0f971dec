from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.exercises.values import Value
from gradus.domain.decks.tolerance import Tolerance
from gradus.domain.decks.typed_answer import LONGEST, count_right, distance, matches

EXACT = Tolerance()
MATRIX = ((1, 2), (3, 4.5))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("3", 3),
        (" 3.0 ", 3),
        ("+3", 3),
        ("-3", -3),
        ("\N{MINUS SIGN}3", -3),
        ("0.75", 0.75),
        ("0,75", 0.75),
        (".75", 0.75),
        ("3.", 3),
        ("3/4", 0.75),
        ("-3 / 4", -0.75),
        ("0,3/0,4", 0.75),
        ("75%", 0.75),
        ("75 %", 75),
        ("3/4%", 0.0075),
        ("1.5e-3", 0.0015),
        ("1,5E3", 1500),
        ("[1, 2]", (1, 2)),
        ("(1, 2)", (1, 2)),
        ("1, 2", (1, 2)),
        ("1 2", (1, 2)),
        ("[1,2]", (1, 2)),
        ("[0.5, 3/4]", (0.5, 0.75)),
        ("[0,5; 1,5]", (0.5, 1.5)),
        ("[5]", (5,)),
        ("5", (5,)),
        ("[[1, 2], [3, 4.5]]", MATRIX),
        ("[[1; 2]; [3; 4,5]]", MATRIX),
        ("[1, 2], [3, 4.5]", MATRIX),
        ("[1 2; 3 4.5]", MATRIX),
        ("1, 2; 3, 4.5", MATRIX),
    ],
)
def test_the_ways_to_write_an_answer_are_understood(text: str, answer: Value) -> None:
    assert matches(text, answer, EXACT)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("", 0),
        (" ", 0),
        ("4", 3),
        ("three", 3),
        ("3 apples", 3),
        ("1,234.5", 1234.5),
        ("1/0", 0),
        ("0/0", 0),
        ("1/2/2", 0.25),
        ("nan", 0),
        ("inf", 1e300),
        ("1e999", 1e300),
        ("0x3", 3),
        ("3_0", 30),
        ("__import__('os')", 3),
        ("٣", 3),
        ("[3]", 3),
        ("3", (3, 3)),
        ("[]", (3,)),
        ("[", (3,)),
        ("]", (3,)),
        ("[3", (3,)),
        ("]3[", (3,)),
        ("[1, 2,]", (1, 2)),
        ("[1, 2, 3]", (1, 2)),
        ("[2, 1]", (1, 2)),
        ("[1, 2, 3, 4.5]", MATRIX),
        ("[[1, 3], [2, 4.5]]", MATRIX),
        ("[[[1, 2]], [3, 4.5]]", ((1, 2), (3, 4))),
        ("0" * LONGEST + "3", 3),
    ],
)
def test_anything_else_is_no_answer(text: str, answer: Value) -> None:
    assert not matches(text, answer, EXACT)


def test_every_entry_may_be_off_by_the_tolerance() -> None:
    assert matches("[0.33, 0.67]", (1 / 3, 2 / 3), Tolerance(0.01))
    assert not matches("[0.33, 0.6]", (1 / 3, 2 / 3), Tolerance(0.01))
    assert matches("[99, 202]", (100, 200), Tolerance(0.01, is_share=True))


@given(st.floats(-1e9, 1e9) | st.integers(-(10**9), 10**9))
def test_a_number_as_python_writes_it_is_its_own_answer(number: float) -> None:
    assert matches(repr(number), number, EXACT)
    assert matches(repr(number).replace(".", ","), number, EXACT)
    assert matches(f"{number!r}/1", number, EXACT)


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=8))
def test_a_list_as_python_writes_it_is_its_own_answer(entries: list[float]) -> None:
    assert matches(repr(entries), tuple(entries), EXACT)
    assert matches(repr([entries, entries]), (tuple(entries),) * 2, EXACT)


@given(st.text(alphabet="[](),;/%.e- 12", max_size=30))
def test_any_text_is_right_or_wrong(text: str) -> None:
    assert matches(text, 1, EXACT) in {True, False}
    assert matches(text, MATRIX, EXACT) in {True, False}


@pytest.mark.parametrize(
    ("given", "answer", "off"),
    [
        ("3.2", 3, 0.2),
        ("2,5", 3, -0.5),
        ("3/4", 1, -0.25),
        ("50%", 0.4, 0.1),
        ("50%", 49, 1),
        ("three", 3, None),
        ("", 3, None),
    ],
)
def test_a_typed_number_is_so_far_above_or_below(
    given: str, answer: float, off: float | None
) -> None:
    assert distance(given, answer) == (None if off is None else pytest.approx(off))


@pytest.mark.parametrize(
    ("given", "right"),
    [("[1, 2, 4]", 2), ("1 2 3", 3), ("0, 0, 0", 0), ("1, 2", None), ("", None)],
)
def test_the_right_entries_of_a_vector_are_counted(given: str, right: int | None) -> None:
    assert count_right(given, (1, 2, 3), Tolerance()) == right


@pytest.mark.parametrize(
    ("given", "right"),
    [("[[1, 2], [3, 4]]", 3), ("1 2; 3 5", 4), ("[1, 2, 3, 5]", None), ("[[1, 2], [3]]", None)],
)
def test_the_right_entries_of_a_matrix_are_counted_where_its_shape_is_right(
    given: str, right: int | None
) -> None:
    assert count_right(given, ((1, 2), (3, 5)), Tolerance()) == right
