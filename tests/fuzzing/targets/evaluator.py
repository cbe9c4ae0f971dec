"""An expression in the first line, an exercise in the rest."""

from __future__ import annotations

import math
from contextlib import suppress

from tests.fuzzing.mutation import Grammar

from gradus.domain.decks.exercises.check import check
from gradus.domain.decks.exercises.errors import ExerciseError, ExpressionError
from gradus.domain.decks.exercises.expression import Evaluator, read_expression
from gradus.domain.decks.exercises.reading import parse_exercise
from gradus.domain.decks.exercises.sides import sides
from gradus.domain.decks.exercises.values import Value
from gradus.domain.decks.exercises.work import PER_EXERCISE, Work
from gradus.domain.decks.judging import is_right
from gradus.domain.decks.tasks import Exercise

_WORDS = """
+ - * / // % ** == != < <= > >= and or not if else ( ) [ ] , . a v m pi e 0 1 -1 0.5 1e300 1e-300
9**9**9 abs( min( max( round( floor( ceil( sqrt( exp( log( log2( sin( tan( tanh( sign( comb(
factorial( gcd( sum( mean( len( sorted( argmax( dot( norm( add( sub( scale( mul( matmul( transpose(
trace( det( inv( solve( v[0] m[1] m[0][1] [1,2] [[1,2],[3,4]] lambda __import__( .__class__ 1_0 0x1
1j True None draw: where: let: ask: answer: tolerance: 5% {a: "1..9"} "1..9 step 0.1 x 3x3" [2,3]
{=a} {=a:2} {=a:99} step x .. : & * << !!python/object/apply:os.system
"""
GRAMMAR = Grammar(
    "evaluator",
    (*(word.encode() for word in _WORDS.split()), b"\n", b"  ", b"```yaml exercise\n", b"```\n"),
    ((b"(", b")"), (b"[", b"]"), (b"-", b""), (b"det(", b")"), (b"not ", b""), (b"{", b"}")),
)
_VECTOR = (3, -1.5, 0, 2)
_MATRIX = ((2, 1, 0), (1, -3, 0.5), (0, 4, 1))
_LARGEST = 10**300
_MOST_NUMBERS = 64


def one_input(data: bytes) -> None:
    """Compute the expression and draw the exercise: numbers of bounded size, or a sentence."""
    first, _, rest = data.decode("utf-8", "replace").partition("\n")
    with suppress(ExpressionError):
        names: dict[str, Value] = {"a": 7, "v": _VECTOR, "m": _MATRIX}
        evaluator = Evaluator(names, Work())
        _check(evaluator.value(read_expression(first, names)))
    if not rest.strip():
        return
    body = rest if "```" in rest else f"```yaml exercise\n{rest}\n```\n\nIt is {{=a}}."
    with suppress(ExerciseError):
        check(parse_exercise(body), Work(PER_EXERCISE))
    shown = sides(body, seed=0)
    if isinstance(shown.task, Exercise):
        _check(shown.task.answer)
        is_right(shown.task, first)


def _check(value: Value) -> None:
    numbers = list(_numbers(value))
    assert 1 <= len(numbers) <= _MOST_NUMBERS
    for number in numbers:
        assert type(number) in (int, float)
        assert math.isfinite(number)
        assert abs(number) <= _LARGEST


def _numbers(value: Value) -> list[int | float]:
    if isinstance(value, tuple):
        return [number for entry in value for number in _numbers(entry)]
    return [value]
