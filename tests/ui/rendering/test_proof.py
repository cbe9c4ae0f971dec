from __future__ import annotations

from collections.abc import Iterator

import pytest

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.proof import FormulaProof


@pytest.fixture(scope="module")
def proof() -> Iterator[FormulaProof]:
    made = FormulaProof()
    yield made
    made.close()


@pytest.mark.parametrize("latex", ["x", r"\frac12", r"\gradusCloze{x}", "{" * 90 + "x" + "}" * 90])
def test_a_formula_that_the_window_shows_has_no_complaint(proof: FormulaProof, latex: str) -> None:
    assert proof.complaint(Formula(latex, display=False)) is None


@pytest.mark.parametrize(
    ("latex", "reason"),
    [
        (r"\foo", "Undefined control sequence"),
        (r"\frac1", "Missing argument"),
        ("x" * 5001, "over 5000 characters"),
        (r"\rule{9999em}{1em}", "too large"),
    ],
)
def test_what_the_window_would_say_instead_is_the_complaint(
    proof: FormulaProof, latex: str, reason: str
) -> None:
    assert reason in str(proof.complaint(Formula(latex, display=True)))
