"""A gap inside a formula shows its hint, whatever it says and wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gradus.domain.decks.cloze import ClozeError, hide, reveal
from gradus.domain.markup.parser import parse
from gradus.ui.rendering.maths.proof import FormulaProof


@pytest.fixture(scope="module")
def proof() -> Iterator[FormulaProof]:
    made = FormulaProof()
    yield made
    made.close()


def complaints(proof: FormulaProof, text: str) -> list[str]:
    """Return what is wrong with the formulas of both sides."""
    documents = (parse(side(text, 1)) for side in (hide, reveal))
    found = (proof.complaint(formula) for it in documents for formula in it.formulas)
    return [complaint for complaint in found if complaint is not None]


@pytest.mark.parametrize(
    "text",
    [
        r"$\det(AB) = {{c1::\det A \det B::two factors}}$",
        r"$x^{{c1::2::power}}$",
        r"$x_{{c1::i}}$",
        r"$\frac{{{c1::a::top}}}{{{c1::b::bottom}}}$",
        r"$\sqrt{{c1::a}}$",
        r"$\sqrt {{c1::a}} + \sqrt{{c2::b}}$",
        r"$\frac{{c1::a::top}}{{c1::b::bottom}}$",
        r"$$\sum_{{{c1::i=1::from}}}^{{c1::n}} i$$",
        r"$$\begin{aligned} a &= {{c1::b::which?}} \\ c &= d \end{aligned}$$",
        r"$\left({{c1::a::left}}\right)$",
        r"$\mathbf{{{c1::a::bold}}}$",
    ],
)
def test_a_gap_can_stand_anywhere_in_a_formula(proof: FormulaProof, text: str) -> None:
    assert complaints(proof, text) == []


def test_the_hint_is_what_the_gap_says(proof: FormulaProof) -> None:
    (formula,) = parse(hide(r"$a = {{c1::b::50% of a_b & more?}}$", 1)).formulas
    assert r"\text{50\% of a\_b \& more?}" in formula.latex


SIGNS = (*"ab #%&_^~\\'\"<>é∂\N{CJK UNIFIED IDEOGRAPH-4E00}", "{x}", "\\$", "::", "``")


def _is_one_hint(text: str) -> bool:
    # What stands before `::` would be part of the answer; after `\\{` the next `}` closes the gap.
    return "::" not in text and "\\{" not in text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(SIGNS), max_size=12).map("".join).filter(_is_one_hint))
def test_any_hint_is_typeset(proof: FormulaProof, hint: str) -> None:
    with suppress(ClozeError):
        assert complaints(proof, f"$a = {{{{c1::b::{hint}}}}}$") == []
