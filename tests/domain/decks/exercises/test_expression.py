from __future__ import annotations

import math
import statistics
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.expression import Evaluator, read_expression
from gradus.domain.decks.exercises.values import Value
from gradus.domain.decks.exercises.work import Work

Compute = Callable[..., Value]

NUMBERS = st.integers(0, 20).map(str) | st.sampled_from(
    ["0.5", "2.25", "1e-2", ".5", "3.", "a", "b"]
)


def _joined(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = st.sampled_from(["+", "-", "*", "/", "//", "%", "**"])
    conditions = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
    return (
        st.builds("({} {} {})".format, children, operators, children)
        | st.builds("(-{})".format, children)
        | st.builds(
            "({} if {} {} {} else {})".format, *([children] * 2), conditions, *([children] * 2)
        )
        | st.builds("({0} if {0} < {1} < {2} or not {1} == {2} else {2})".format, *([children] * 3))
    )


ARITHMETIC = st.recursive(NUMBERS, _joined, max_leaves=8)


@given(ARITHMETIC, st.integers(-9, 9), st.floats(-9, 9))
def test_arithmetic_comes_to_what_python_says(
    compute: Compute, text: str, a: int, b: float
) -> None:
    try:
        found = compute(text, a=a, b=b)
    except ExpressionError:
        assume(False)
        raise
    assert found == eval(text, {"a": a, "b": b})
    assert type(found) in {int, float}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3 ** 2", 19),
        ("7 // 2 + 7 % 4 - -1", 7),
        ("1 / 4", 0.25),
        ("2 ** -1", 0.5),
        ("(-8) ** 2.0", 64),
        ("0 < 1 <= 1 and 2 > 1 or 1 / 0 > 1 if not 1 == 2 else 0", None),
        ("5 if 1 < 2 and (3 >= 4 or 1 != 2) else 6", 5),
        ("5 if not 1 < 2 else 6", 6),
        ("1 if [1, 2] == [1, 2] else 0", 1),
        ("pi", math.pi),
        ("e", math.e),
        ("[1, 2.5]", (1, 2.5)),
        ("[[1, 2], [3, 4]]", ((1, 2), (3, 4))),
        ("[[1, 2], [3, 4]][1][0]", 3),
        ("[[1, 2], [3, 4]][-1]", (3, 4)),
        ("[5, 6][argmax([1, 3, 3])]", 6),
        ("[5, 6][2 / 2]", 6),
        ("  1 +\n  2 ", 3),
        ("abs(-3) + abs(2.5)", 5.5),
        ("min(3, 1, 2) + max([4, 6, 5])", 7),
        ("min(3)", None),
        ("round(2.567, 2)", 2.57),
        ("round(2.5) + round(3.5)", 6),
        ("round(1234, -2)", 1200),
        ("floor(-1.5) + ceil(-1.5)", -3),
        ("sqrt(9) + exp(0) + log(e) + log2(8) + log10(1000)", 11),
        ("sin(0) + cos(0) + tan(0) + tanh(0)", 1),
        ("sign(-0.5) + sign(0) + sign(7) + sign(2)", 1),
        ("comb(5, 2) + factorial(4) + gcd(12, 18)", 40),
        ("comb(4 / 2, 1)", 2),
        ("sum([1, 2, 3.5])", 6.5),
        ("mean([1, 2])", 1.5),
        ("len([1, 2, 3]) + len([[1], [2]])", 5),
        ("sorted([3, 1, 2])", (1, 2, 3)),
        ("dot([1, 2], [3, 4])", 11),
        ("norm([3, 4])", 5),
        ("add([1, 2], [3, 4])", (4, 6)),
        ("sub([[1]], [[3]])", ((-2,),)),
        ("scale(2, [1, 2])", (2, 4)),
        ("scale(2, [[1, 2]])", ((2, 4),)),
        ("mul([1, 2], [3, 4])", (3, 8)),
        ("matmul([[1, 2], [3, 4]], [1, 1])", (3, 7)),
        ("transpose([[1, 2], [3, 4]])", ((1, 3), (2, 4))),
        ("det([[1, 2], [3, 4]]) + trace([[1, 2], [3, 4]])", 3),
        ("inv([[2, 0], [0, 4]])", ((0.5, 0), (0, 0.25))),
        ("solve([[2, 0], [0, 4]], [2, 4])", (1, 1)),
    ],
)
def test_the_language_comes_to_what_a_hand_computes(
    compute: Compute, text: str, expected: Value | None
) -> None:
    if expected is None:
        with pytest.raises(ExpressionError):
            compute(text)
    else:
        assert compute(text) == expected


@given(st.lists(st.integers(-99, 99), min_size=1, max_size=50))
def test_functions_of_vectors_agree_with_python(compute: Compute, entries: list[int]) -> None:
    v = tuple(entries)
    assert compute("sum(v)", v=v) == sum(entries)
    assert compute("mean(v)", v=v) == pytest.approx(statistics.mean(entries))
    assert compute("[min(v), max(v), len(v)]", v=v) == (min(entries), max(entries), len(entries))
    assert compute("sorted(v)", v=v) == tuple(sorted(entries))
    assert compute("v[argmax(v)]", v=v) == max(entries)


def test_a_name_may_be_used_as_soon_as_it_has_a_value() -> None:
    values: dict[str, Value] = {"a": 2}
    evaluator = Evaluator(values, Work())
    values["b"] = evaluator.value(read_expression("a + 1", ["a"]))
    assert evaluator.value(read_expression("a * b", ["a", "b"])) == 6


def test_a_drawn_name_hides_the_constant_and_never_the_function(compute: Compute) -> None:
    assert compute("e + pi", e=1, pi=2) == 3
    assert compute("max(max, 1)", max=5) == 5


@pytest.mark.parametrize(("text", "holds"), [("1 < 2", True), ("not 1 < 2", False)])
def test_a_condition_holds_or_not(text: str, holds: bool) -> None:
    assert Evaluator({}, Work()).holds(read_expression(text, [])) is holds


@pytest.mark.parametrize("text", ["1", "[1]", "0 and 1 < 2"])
def test_what_is_no_condition_does_not_pass_for_one(text: str) -> None:
    with pytest.raises(ExpressionError, match="is no condition such as a != b"):
        Evaluator({}, Work()).holds(read_expression(text, []))
