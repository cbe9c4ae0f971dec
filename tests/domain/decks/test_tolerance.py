from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.tolerance import Tolerance, ToleranceError, margin, read_tolerance

NUMBERS = st.floats(-1e9, 1e9)


@pytest.mark.parametrize(
    ("text", "tolerance"),
    [
        ("0", Tolerance(0)),
        ("0.01", Tolerance(0.01)),
        ("1e-3", Tolerance(0.001)),
        ("5%", Tolerance(0.05, is_share=True)),
        ("0%", Tolerance(0, is_share=True)),
    ],
)
def test_a_tolerance_is_a_margin_or_a_share(text: str, tolerance: Tolerance) -> None:
    assert read_tolerance(text) == tolerance


@pytest.mark.parametrize("text", ["", "%", "-1", "inf", "nan", "5%%", "a", "1e999"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ToleranceError, match="is no number from 0 upwards") as caught:
        read_tolerance(text)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("tolerance", "given_number", "answer", "allowed"),
    [
        ("0", 0.1 + 0.2, 0.3, True),
        ("0", 0.3001, 0.3, False),
        ("0", 0.0, 0.0, True),
        ("0", 1e-12, 0.0, False),
        ("0.01", 0.33, 1 / 3, True),
        ("0.01", 0.31, 0.3, True),
        ("0.01", 0.32, 0.3, False),
        ("5%", 95, 100, True),
        ("5%", -95, -100, True),
        ("5%", 94, 100, False),
        ("5%", 0.001, 0, False),
    ],
)
def test_an_answer_within_it_counts(
    tolerance: str, given_number: float, answer: float, allowed: bool
) -> None:
    assert read_tolerance(tolerance).allows(given_number, answer) is allowed


@given(NUMBERS, NUMBERS, st.floats(0, 10))
def test_a_wider_tolerance_allows_whatever_a_narrower_one_does(
    number: float, answer: float, amount: float
) -> None:
    assert Tolerance(amount).allows(answer, answer)
    if Tolerance(amount).allows(number, answer):
        assert Tolerance(amount * 2).allows(number, answer)


@pytest.mark.parametrize(
    ("text", "shown"), [("0", ""), ("0.00", ""), ("0%", ""), ("10", " ± 10"), ("5%", " ± 5%")]
)
def test_a_margin_is_shown_unless_it_is_nothing(text: str, shown: str) -> None:
    assert margin(text) == shown
