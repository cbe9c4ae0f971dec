"""Expressions from somebody who means harm: each is refused in no time with a sentence."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.expression import Evaluator, read_expression
from gradus.domain.decks.exercises.values import Value, value
from gradus.domain.decks.exercises.work import Work

Compute = Callable[..., Value]

EIGHT = tuple(tuple(row**column for column in range(1, 9)) for row in range(1, 9))


def _refusal(compute: Compute, text: str, **values: Value) -> str:
    with pytest.raises(ExpressionError) as caught:
        compute(text, **values)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is empty"),
        (" \n", "is empty"),
        ("1 +", "is no expression that can be read"),
        ("1; 2", "holds ';', which expressions do not have"),
        ("a = 1", "is no expression that can be read"),
        ("(a := 1)", "holds ':', which expressions do not have"),
        ("'a'", 'holds "\'", which expressions do not have'),
        ('f"{a}"', "holds '\"', which expressions do not have"),
        ("{1: 2}", "holds '{', which expressions do not have"),
        ("a @ a", "holds '@', which expressions do not have"),
        ("a ^ 2", "holds '^', which expressions do not have"),
        ("a | a", "holds '|', which expressions do not have"),
        ("~a", "holds '~', which expressions do not have"),
        ("a\\\n+ 1", "holds '\\\\', which expressions do not have"),
        ("\N{GREEK SMALL LETTER ALPHA}", "holds 'α', which expressions do not have"),
        ("\N{SUPERSCRIPT TWO}", "holds '²', which expressions do not have"),
        ("lambda: a", "holds ':', which expressions do not have"),
        ("a[0:1]", "holds ':', which expressions do not have"),
        ("a # b", "holds '#', which expressions do not have"),
        ("a\0", "holds '\\x00', which expressions do not have"),
        ("().__class__", "uses an attribute, which expressions do not have"),
        ("a.real", "uses an attribute, which expressions do not have"),
        ("(1).__class__", "uses an attribute, which expressions do not have"),
        ("1, 2", "uses a list without square brackets, which expressions do not have"),
        ("[a for a in [1]]", "uses a loop, which expressions do not have"),
        ("sum(a for a in [1])", "uses a loop, which expressions do not have"),
        ("max(*[1])", "uses a star before a value, which expressions do not have"),
        ("[*[1]]", "uses a star before a value, which expressions do not have"),
        ("max(**a)", "uses a named argument, which expressions do not have"),
        ("round(a, ndigits=2)", "uses a named argument, which expressions do not have"),
        ("a in [1]", "uses 'in', which expressions do not have"),
        ("a not in [1]", "uses 'not in', which expressions do not have"),
        ("a is a", "uses 'is', which expressions do not have"),
        ("a is not a", "uses 'is not', which expressions do not have"),
        ("await a", "uses a await, which expressions do not have"),
        ("a >> 1", "uses a rshift, which expressions do not have"),
        ("True", "uses True, which is no number"),
        ("None", "uses None, which is no number"),
        ("...", "uses Ellipsis, which is no number"),
        ("1j", "has a number that is not written as 12, 0.5 or 1e-3"),
        ("0x10", "has a number that is not written as 12, 0.5 or 1e-3"),
        ("1_000", "has a number that is not written as 12, 0.5 or 1e-3"),
        ("1if 1 < 2 else 3", "has a number that is not written as 12, 0.5 or 1e-3"),
        ("2a", "has a number that is not written as 12, 0.5 or 1e-3"),
        ("007", "is no expression that can be read"),
        ("x", "uses 'x', which is not known there"),
        ("max", "uses 'max', which is not known there"),
        ("__import__", "uses '__import__', which is not known there"),
        ("__import__(a)", "calls '__import__', which is no function that it may call"),
        ("eval(a)", "calls 'eval', which is no function that it may call"),
        ("open(0)", "calls 'open', which is no function that it may call"),
        ("a(1)", "calls 'a', which is no function that it may call"),
        ("max(1)(2)", "calls 'max(1)', which is no function that it may call"),
        ("max.__call__(2)", "calls 'max.__call__', which is no function that it may call"),
        ("-" * 600 + "1", "is longer than 500 characters"),
        ("-" * 480 + "1", "is nested too deeply"),
        ("(" * 240 + "1" + ")" * 240, "is no expression that can be read"),
        ("[" * 100 + "1" + "]" * 100, "is nested too deeply"),
        ("+".join("1" * 60), "is nested too deeply"),
        ("9**9**9", "comes to a number that is too large"),
        ("9.0**9**9", "comes to a number that is too large"),
        ("(-9)**999", "comes to a number that is too large"),
        ("a**a**a", "comes to a number that is too large"),
        ("0.5 ** -9999", "comes to a number that is too large"),
        ("1e999", "comes to a number that is not finite"),
        ("1" * 400, "comes to a number that is too large"),
        ("1e300 * 10", "comes to a number that is too large"),
        ("1e200 * 1e200", "comes to a number that is not finite"),
        ("exp(1000)", "comes to a number that is too large"),
        ("factorial(170) * factorial(170)", "comes to a number that is too large"),
        ("factorial(10**9)", "counts with a number that is not from 0 to 170"),
        ("factorial(-1)", "counts with a number that is not from 0 to 170"),
        ("comb(10**9, 5 * 10**8)", "counts with a number that is not from 0 to 1,000"),
        ("comb(9, 10**9)", "counts with a number that is not from 0 to 1,000"),
        ("round(1.5, 10**9)", "rounds to more than 15 digits"),
        ("factorial(1.5)", "takes a fraction where a whole number is needed"),
        ("(-8) ** (1 / 3)", "takes a root of a negative number"),
        ("0 ** -1", "divides by zero"),
        ("1 / 0", "divides by zero"),
        ("1 // 0", "divides by zero"),
        ("1 % 0", "divides by zero"),
        ("sqrt(-1)", "gives a function what it cannot take"),
        ("log(0)", "gives a function what it cannot take"),
        ("sqrt()", "gives a function what it cannot take"),
        ("sqrt(1, 2)", "gives a function what it cannot take"),
        ("[1, 2][2]", "looks for an entry that its list does not have"),
        ("[1, 2][0.5]", "takes a fraction where a whole number is needed"),
        ("a[0]", "looks for an entry of a number"),
        ("a[1 < 2]", "takes a condition for a number"),
        ("[1] * 10", "takes a list for a number"),
        ("[1] + [2]", "takes a list for a number"),
        ("[1] < [2]", "takes a list for a number"),
        ("sqrt([1])", "takes a list for a number"),
        ("(1 < 2) + 1", "takes a condition for a number"),
        ("1 < 2", "takes a condition for a number"),
        ("[1 < 2]", "takes a condition for a number"),
        ("1 if not 1 else 2", "takes a number for a condition"),
        ("len(1)", "takes a number for a list"),
        ("sum(1)", "takes a number for a list"),
        ("det([1])", "takes a number for a list"),
        ("[]", "has a list that is empty or longer than 50"),
        (f"[{', '.join('1' * 51)}]", "has a list that is empty or longer than 50"),
        (f"[{', '.join(['[1]'] * 9)}]", "has a list that is empty or longer than 8"),
        ("[[1, 2], [3]]", "has a matrix whose rows differ in length"),
        ("[[1], 2]", "takes a number for a list"),
        ("[[[1]]]", "takes a list for a number"),
    ],
)
def test_what_is_not_in_the_language_or_too_large_is_refused(
    compute: Compute, text: str, message: str
) -> None:
    assert _refusal(compute, text, a=9) == message


def test_a_power_just_small_enough_is_computed(compute: Compute) -> None:
    assert compute("10 ** 300") == 10**300
    assert compute("comb(1000, 500)") == pytest.approx(2.7028824094543655e299)


@pytest.mark.parametrize("text", ["det(A)", "inv(A)", "solve(A, A)", "matmul(A, A)", "sorted(v)"])
def test_work_that_piles_up_is_stopped(text: str) -> None:
    values: dict[str, Value] = {"A": EIGHT, "v": tuple(range(50))}
    expression = read_expression(text, values)
    evaluator = Evaluator(values, Work(20_000))

    def _again_and_again() -> None:
        for _ in range(400):
            evaluator.value(expression)

    started = time.process_time()
    with pytest.raises(ExpressionError, match="takes too long to compute"):
        _again_and_again()
    assert time.process_time() - started < 5


@given(st.text(alphabet="ab019.+-*/%<>=!()[], \n", max_size=60))
def test_any_text_of_the_signs_of_the_language_has_a_value_or_a_sentence(
    compute: Compute, text: str
) -> None:
    with suppress(ExpressionError):
        found = compute(text, a=3, b=(1, 2))
        assert value(found) == found


@given(st.text(max_size=40))
def test_any_text_at_all_has_a_value_or_a_sentence(compute: Compute, text: str) -> None:
    with suppress(ExpressionError):
        compute(text)
