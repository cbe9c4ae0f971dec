from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.laws import reaching

from gradus.domain.decks.craft.balance import formula_complaint, unbalanced
from gradus.domain.decks.craft.passages import Passage

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

ATOMS = st.sampled_from(["x", r"\{", r"\}", r"\\", r"\leftarrow", r"\rightarrow", r"\beginning "])
WHOLE = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(" ".join),
        inner.map("{{{}}}".format),
        inner.map(r"\left( {} \right)".format),
        inner.map(r"\begin{{cases}} {} \end{{cases}}".format),
    ),
)


@reaching
@given(WHOLE)
def test_what_is_closed_in_order_is_balanced(latex: str) -> None:
    assert formula_complaint(latex) is None


@reaching
@given(WHOLE, st.sampled_from(["{", "}", r"\left(", r"\right)", r"\begin{a}", r"\end{a}"]), WHOLE)
def test_a_half_too_many_is_noticed(before: str, half: str, after: str) -> None:
    assert formula_complaint(f"{before} {half} {after}") is not None


@pytest.mark.parametrize(
    ("latex", "what"),
    [
        ("{x", "braces"),
        ("}x{", "braces"),
        (r"\left( x", "left"),
        (r"\right) \left(", "left"),
        (r"\begin{cases} x", "begin"),
        (r"x \end{cases}", "begin"),
        (r"\begin{cases} x \end{matrix}", "begin"),
    ],
)
def test_the_complaint_names_what_is_missing(latex: str, what: str) -> None:
    assert what in str(formula_complaint(latex))


@pytest.mark.parametrize("text", [r"\$5", "`$`", "$x$", "```text\n$\n```", r"$\$5$", ""])
def test_a_dollar_that_is_money_or_code_or_half_of_a_pair_is_in_order(text: str) -> None:
    assert list(unbalanced(Passage(text, 1))) == []


@pytest.mark.parametrize("text", ["a $5", "a\n\n$ x $", "$x\n\ny$", r"\\$ x", "$$ x"])
def test_any_other_dollar_is_not(text: str) -> None:
    assert list(unbalanced(Passage(text, 1)))
