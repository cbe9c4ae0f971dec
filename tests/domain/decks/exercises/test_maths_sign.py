from __future__ import annotations

import pytest

from gradus.domain.decks.exercises.maths_sign import needs_parentheses


@pytest.mark.parametrize(
    "before",
    [
        "3 - ",
        "3 + ",
        "a ",
        "2",
        "2 \\cdot ",
        "a \\times",
        "\\lambda ",
        "\\sin ",
        "(x) ",
        "\\left( x \\right)",
        "A_{1}",
        "\\{x\\}",
        "x!",
        "x'",
        "3 \\, ",
        "3 \\;~",
        "2 * ",
        "2 / ",
        "\\text{rank} ",
        "\\end{bmatrix} ",
        "\\frac{1}{2} ",
        "{=a} ",
        "$|x| - ",
    ],
)
def test_a_negative_number_after_an_operator_or_a_factor_needs_them(before: str) -> None:
    assert needs_parentheses(before, "")


@pytest.mark.parametrize(
    "before",
    [
        "",
        "$",
        "$$\n",
        "x = ",
        "x < ",
        "x \\le ",
        "x \\neq ",
        "x \\approx ",
        "x \\to ",
        "\\Rightarrow ",
        "(",
        "[",
        "\\{",
        "\\left(",
        "\\lvert ",
        "|",
        "{",
        "x^",
        "x^{",
        "x_",
        "a, ",
        "a; ",
        "a & ",
        "a \\\\ ",
        "a \\\\[2pt] ",
        "\\begin{bmatrix} ",
        "\\begin{array}{cc}",
        "\\begin{align*}",
        "\\frac",
        "\\frac{",
        "\\frac{=a}",
        "\\frac{1}",
        "\\tfrac{x_{1}}",
        "\\binom{5}",
        "\\sqrt",
        "\\sqrt[3]",
        "\\quad ",
        "\\mathbf ",
    ],
)
def test_a_negative_number_that_stands_by_itself_needs_none(before: str) -> None:
    assert not needs_parentheses(before, "")
    assert needs_parentheses(before, "^2")
    assert needs_parentheses(before, " ^{2}")


def test_a_long_formula_is_looked_at_from_its_end() -> None:
    assert needs_parentheses("\\frac{" * 100_000 + "x +", "")
    assert not needs_parentheses("{" * 100_000, "")
