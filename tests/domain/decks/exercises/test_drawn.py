from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.exercises.check import check
from gradus.domain.decks.exercises.definition import Exercise
from gradus.domain.decks.exercises.drawn import draw
from gradus.domain.decks.exercises.errors import ExerciseError
from gradus.domain.decks.exercises.reading import parse_exercise
from gradus.domain.decks.exercises.work import PER_FILE, Work

SEEDS = st.integers(0, 2**48 - 1)


def _exercise(code: str) -> Exercise:
    return parse_exercise(f"```yaml exercise\n{code}\n```\n")


PLAIN = _exercise(
    """
draw: {a: "1..9", b: "-9..9", A: "-3..3 x 2x2"}
where: a != b and det(A) != 0
let: {total: "a + b", half: "total / 2", x: "solve(A, [a, b])"}
ask: "{=a}?"
answer: matmul(A, x)
"""
)
NEVER = _exercise("draw: {a: 1..9}\nwhere: a > 9\nask: b\nanswer: a")
RARE = _exercise("draw: {a: 1..200}\nwhere: a == 1\nask: b\nanswer: a")


def _fault(exercise: Exercise, allowance: Work | None = None) -> str:
    with pytest.raises(ExerciseError) as caught:
        check(exercise, allowance or Work(PER_FILE))
    assert caught.value.offset is not None
    assert caught.value.remedy
    return str(caught.value)


@given(SEEDS)
def test_every_drawing_keeps_to_its_ranges_and_its_condition(seed: int) -> None:
    values = draw(PLAIN, seed).values
    a, b, rows = values["a"], values["b"], values["A"]
    assert isinstance(a, int)
    assert isinstance(b, int)
    assert isinstance(rows, tuple)
    assert 1 <= a <= 9
    assert -9 <= b <= 9
    assert a != b
    (p, q), (r, s) = rows  # type: ignore[misc]
    assert p * s != q * r


@given(SEEDS)
def test_let_is_computed_in_order_and_the_answer_last(seed: int) -> None:
    drawn = draw(PLAIN, seed)
    a, b = drawn.values["a"], drawn.values["b"]
    assert isinstance(a, int)
    assert isinstance(b, int)
    assert drawn.values["total"] == a + b
    assert drawn.values["half"] == (a + b) / 2
    assert drawn.answer == pytest.approx((a, b))


@given(SEEDS)
def test_a_seed_always_draws_the_same(seed: int) -> None:
    assert draw(PLAIN, seed) == draw(PLAIN, seed)


def test_seeds_draw_differently() -> None:
    assert len({draw(PLAIN, seed).answer for seed in range(50)}) > 40


def test_a_rare_condition_is_waited_for() -> None:
    assert draw(RARE, 3).answer == 1


def test_a_condition_that_never_holds_is_given_up_after_a_thousand_draws() -> None:
    with pytest.raises(ExerciseError) as caught:
        draw(NEVER, 0)
    assert str(caught.value) == "'where' of the exercise turns away 1,000 draws in a row."


def test_an_exercise_in_order_passes_its_check() -> None:
    check(PLAIN, Work(PER_FILE))


@pytest.mark.parametrize("exercise", [NEVER, RARE])
def test_a_condition_that_hardly_ever_holds_is_reported(exercise: Exercise) -> None:
    assert _fault(exercise) == "'where' of the exercise turns away 200 draws in a row."


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("answer: 1 / (a - a)", "'answer' of the exercise divides by zero where a = 7."),
        ("let: {b: log(0 * a)}\nanswer: b", "'b' of the exercise gives a function what it cannot"),
        ("let: {b: a > 1}\nanswer: a", "'b' of the exercise takes a condition for a number where"),
        ("answer: a > 1", "'answer' of the exercise takes a condition for a number where a = 7."),
        ("where: a\nanswer: a", "'where' of the exercise is no condition such as a != b where a"),
        ("answer: a ** 400", "'answer' of the exercise comes to a number that is too large where"),
    ],
)
def test_an_expression_without_a_value_is_reported_with_the_numbers(
    code: str, message: str
) -> None:
    assert _fault(_exercise(f"draw: {{a: 7..7}}\nask: b\n{code}")).startswith(message)


def test_long_values_are_not_listed_whole() -> None:
    exercise = _exercise("draw: {v: -999..999 x 50}\nask: b\nanswer: v[50]")
    assert len(_fault(exercise)) < 300


def test_an_exercise_that_takes_too_long_is_given_up() -> None:
    costly = " + ".join(["det(A)"] * 40)
    exercise = _exercise(f"draw: {{A: -9..9 x 8x8}}\nwhere: {costly} == 0\nask: b\nanswer: 1")
    assert _fault(exercise).startswith("'where' of the exercise takes too long to compute where A")


def test_a_file_has_a_limit_as_well() -> None:
    allowance = Work(5_000)
    check(PLAIN, allowance)

    def _more() -> None:
        for _ in range(50):
            check(PLAIN, allowance)

    with pytest.raises(ExerciseError, match="takes too long to compute"):
        _more()
