from __future__ import annotations

import pytest

from gradus.domain.decks.exercises.sides import answer_text, sides
from gradus.domain.decks.exercises.values import Value
from gradus.domain.decks.tasks import Exercise, Reveal
from gradus.domain.decks.tolerance import Tolerance

BODY = """Intro {=a}.

```yaml exercise
draw: {a: "-3..-3", v: "2..2 x 2"}
let: {b: "a / 8"}
ask: "$1 - {=a}$ and {=v}?"
answer: b
tolerance: 0.01
```

It is {=b:2}.
"""


def test_question_answer_and_solution_hold_the_same_numbers() -> None:
    assert sides(BODY, 5) == (
        "$1 - {(-3)}$ and [2, 2]?",
        "`-0.375` ± 0.01",
        "Intro -3.\n\nIt is -0.38.",
        Exercise(-0.375, Tolerance(0.01)),
    )


def test_the_seed_decides_the_numbers() -> None:
    body = BODY.replace('"-3..-3"', '"1..1000"')
    assert sides(body, 1) == sides(body, 1)
    assert len({sides(body, seed) for seed in range(20)}) == 20


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("a / 8", "a / (a + 3)", "'b' of the exercise divides by zero where a = -3, v = [2, 2]."),
        ('"-3..-3"', "x", "'a' in 'draw' of the exercise is neither a range"),
    ],
)
def test_an_exercise_that_cannot_be_drawn_says_why(old: str, new: str, sentence: str) -> None:
    question, answer, solution, task = sides(BODY.replace(old, new), 0)
    assert task == Reveal()
    assert question == solution == ""
    assert answer.startswith(f"The numbers of this exercise could not be drawn. {sentence}")


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (3.0, "`3`"),
        (-0.0123456, "`-0.01235`"),
        ((1, -2), r"$\begin{bmatrix} 1 \\ -2 \end{bmatrix}$"),
        (((1, 2), (3, 4)), r"$\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}$"),
    ],
)
def test_an_answer_is_code_or_a_matrix(answer: Value, text: str) -> None:
    assert answer_text(answer) == text
