from __future__ import annotations

from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.exercises.number_text import latex, plain, rounded, significant
from gradus.domain.decks.exercises.values import Number, Value


@pytest.mark.parametrize(
    ("number", "digits", "text"),
    [
        (3, None, "3"),
        (-3, None, "-3"),
        (3.0, None, "3"),
        (0, None, "0"),
        (-0.0, None, "0"),
        (100, None, "100"),
        (0.5, None, "0.5"),
        (0.1 + 0.2, None, "0.3"),
        (1 / 3, None, "0.3333"),
        (-2 / 3, None, "-0.6667"),
        (0.00004, None, "0"),
        (-0.00004, None, "0"),
        (0.00005, None, "0.0001"),
        (2.9999999999999996, None, "3"),
        (10**20, None, "100000000000000000000"),
        (15 * 10**20, None, "1.5e21"),
        (-1e300, None, "-1e300"),
        (1.23456e25, 2, "1.235e25"),
        (0.5, 2, "0.50"),
        (3, 2, "3.00"),
        (2.5, 0, "3"),
        (0.125, 2, "0.13"),
        (-0.125, 2, "-0.13"),
        (1.005, 2, "1.01"),
        (-0.001, 2, "0.00"),
        (1 / 3, 15, "0.333333333333333"),
        (123456789.125, 2, "123456789.13"),
    ],
)
def test_a_number_is_rounded_as_by_hand(number: Number, digits: int | None, text: str) -> None:
    assert rounded(number, digits) == text


@given(st.floats(-1e6, 1e6) | st.integers(-(10**20), 10**20), st.integers(0, 6))
def test_a_rounded_number_is_at_most_half_a_step_away(number: Number, digits: int) -> None:
    text = rounded(number, digits)
    assert abs(Decimal(text) - Decimal(number)) <= Decimal("0.500001") * Decimal(10) ** -digits
    assert len(text.partition(".")[2]) == digits


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (0.0, "0"),
        (12.34567, "12.3457"),
        (0.1, "0.1"),
        (0.0123456, "0.01235"),
        (-0.00123456, "-0.001235"),
        (0.05, "0.05"),
        (0.00001234567, "1.235e-5"),
        (2e-9, "2e-9"),
    ],
)
def test_a_small_number_keeps_four_digits(number: Number, text: str) -> None:
    assert significant(number) == text


@pytest.mark.parametrize(
    ("value", "as_text", "as_formula"),
    [
        (-3, "-3", "-3"),
        (1.5e22, "1.5e22", r"1.5 \times 10^{22}"),
        ((1, -2.5), "[1, -2.5]", r"\begin{bmatrix} 1 \\ -2.5 \end{bmatrix}"),
        (
            ((1, 2), (3, 4e-1)),
            "[[1, 2], [3, 0.4]]",
            r"\begin{bmatrix} 1 & 2 \\ 3 & 0.4 \end{bmatrix}",
        ),
        (((1, 2),), "[[1, 2]]", r"\begin{bmatrix} 1 & 2 \end{bmatrix}"),
    ],
)
def test_lists_are_lists_in_text_and_matrices_in_formulas(
    value: Value, as_text: str, as_formula: str
) -> None:
    assert plain(value, rounded) == as_text
    assert latex(value, rounded) == as_formula


def test_digits_hold_for_every_entry() -> None:
    assert plain(((1, 2.345), (3, 4)), partial(rounded, digits=1)) == "[[1.0, 2.3], [3.0, 4.0]]"
