"""Markdown and LaTeX as one plain line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.markup.one_line import one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("What is **bold** and *it*?", "What is bold and it?"),
        ("Call `np.linalg.eig` twice", "Call np.linalg.eig twice"),
        ("2 * 3 and a*b*c", "2 * 3 and a*b*c"),
        (r"\*no\* emphasis", "*no* emphasis"),
        ("snake_case_name", "snake_case_name"),
        ("[Strang](https://a.b) ![plot](p.png)", "Strang plot"),
        ("\n\n### A title\nmore", "A title"),
        ("- [ ] an option", "an option"),
        ("```python\nx = 1\n```", "x = 1"),
        ("It is {{c1::a gap::hint}}.", "It is a gap."),
        ("$5 and $6", "$5 and $6"),
        (r"What does $Ax = \lambda x$ say?", "What does Ax = λ x say?"),
        (r"$\sigma_1 \ge \sigma_2$", "σ₁ ≥ σ₂"),
        (r"$x^2 + x^{-1}$", "x² + x⁻¹"),
        (r"$u_{ij} \in \mathbb{R}^n$", "u_(ij) ∈ ℝⁿ"),
        (r"$\frac{a+b}{2}$", "(a+b)/2"),
        (r"$\frac{1}{\sqrt{n}}$", "1/(√(n))"),
        (r"$x^\top y$", "xᵀ y"),
        (r"$\begin{bmatrix} 2 & 1 \\ 1 & 2 \end{bmatrix}$", "[2, 1; 1, 2]"),
        (r"$\{1, 2\}$ of 5\,%", "{1, 2} of 5\\,%"),
        (r"$\left( \text{rank} \right)$", "( rank )"),
        (r"$\unknown{x}$", "unknownx"),
        ("", ""),
    ],
)
def test_a_line_reads_as_a_person_would_type_it(text: str, line: str) -> None:
    assert one_line(text) == line


@given(st.text(alphabet="ab$\\{}^_*`[]()\n #frac", max_size=60))
def test_anything_becomes_one_line(text: str) -> None:
    assert "\n" not in one_line(text)
