from __future__ import annotations

import pytest

from gradus.domain.decks.exercises.fill import fill
from gradus.domain.decks.exercises.values import Value

VALUES: dict[str, Value] = {
    "n": 12,
    "b": -2,
    "half": 0.5,
    "v": (1, -2),
    "A": ((1, 2), (-3, 4)),
    "huge": 2e30,
}
COLUMN = r"\begin{bmatrix} 1 \\ -2 \end{bmatrix}"


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("No numbers, $x {=} 1$.", "No numbers, $x {=} 1$."),
        ("{=n} and {= b }", "12 and -2"),
        ("3 - {=b}", "3 - -2"),
        ("{=half:2}, {=half: 0}, {=n:1}", "0.50, 1, 12.0"),
        ("{=v} {=A}", "[1, -2] [[1, 2], [-3, 4]]"),
        ("{=huge}", "2e30"),
        ("`3 - {=b}`", "`3 - -2`"),
        ("```python\nv = {=v}\n```\n", "```python\nv = [1, -2]\n```\n"),
        ("`$`{=b}`$`", "`$`-2`$`"),
        (r"\${=n}", r"\$12"),
        ("$x^{=n}$", "$x^{12}$"),
        ("$x^{{=n}}$", "$x^{{12}}$"),
        ("$3 - {=b}$", "$3 - {(-2)}$"),
        ("$3 - {=n}$", "$3 - {12}$"),
        ("$x = {=b}$", "$x = {-2}$"),
        ("${=b}^2$", "${(-2)}^2$"),
        ("${=n}^2 {=b}{=b:1}$", "${12}^2 {(-2)}{(-2.0)}$"),
        (r"$\frac{=b}{=b}$", r"$\frac{-2}{-2}$"),
        ("$$\n{=half:2} + {=b}x\n$$", "$$\n{0.50} + {(-2)}x\n$$"),
        ("$3{=v}$", f"$3{{{COLUMN}}}$"),
        ("$-{=A}^2$", r"$-{\begin{bmatrix} 1 & 2 \\ -3 & 4 \end{bmatrix}}^2$"),
        ("$2 {=huge}^2$", r"$2 {(2 \times 10^{30})}^2$"),
        ("${=huge}$", r"${2 \times 10^{30}}$"),
    ],
)
def test_a_value_is_written_as_its_place_demands(text: str, filled: str) -> None:
    assert fill(text, VALUES) == filled
