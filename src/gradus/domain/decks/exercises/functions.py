"""The functions that an expression may call; they raise ExpressionError for what does not fit."""

from __future__ import annotations

import math
from collections.abc import Callable

from gradus.domain.decks.exercises import elimination, linear_algebra
from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.values import Number, Value, number, vector, whole

MOST_FACTORS = 170
"""The factorial of more than this is no float any more."""

MOST_ITEMS = 1000
"""Every binomial of up to so many items is a float as well."""


def _real(function: Callable[[float], Number]) -> Callable[[object], Number]:
    def _of_a_number(it: object) -> Number:
        return function(number(it))

    return _of_a_number


def _all(items: tuple[object, ...]) -> tuple[Number, ...]:
    """Return the numbers that are given one by one or as one vector."""
    return vector(items[0] if len(items) == 1 else items)


def _least(*items: object) -> Number:
    return min(_all(items))


def _greatest(*items: object) -> Number:
    return max(_all(items))


def _round(it: object, digits: object = 0) -> Number:
    places = whole(digits)
    if abs(places) > 15:
        raise ExpressionError("rounds to more than 15 digits")
    return round(number(it), places) if places else round(number(it))


def _sign(it: object) -> int:
    found = number(it)
    return (found > 0) - (found < 0)


def _within(it: object, most: int) -> int:
    found = whole(it)
    if not 0 <= found <= most:
        raise ExpressionError(f"counts with a number that is not from 0 to {most:,}")
    return found


def _comb(items: object, chosen: object) -> int:
    return math.comb(_within(items, MOST_ITEMS), _within(chosen, MOST_ITEMS))


def _factorial(it: object) -> int:
    return math.factorial(_within(it, MOST_FACTORS))


def _gcd(one: object, other: object) -> int:
    return math.gcd(whole(one), whole(other))


def _sum(it: object) -> Number:
    return sum(vector(it))


def _mean(it: object) -> Number:
    entries = vector(it)
    return sum(entries) / len(entries)


def _len(it: object) -> int:
    if not isinstance(it, tuple):
        raise ExpressionError("takes a number for a list")
    return len(it)


def _sorted(it: object) -> Value:
    return tuple(sorted(vector(it)))


def _argmax(it: object) -> int:
    entries = vector(it)
    return entries.index(max(entries))


FUNCTIONS: dict[str, Callable[..., Value]] = {
    "abs": _real(abs),
    "min": _least,
    "max": _greatest,
    "round": _round,
    "floor": _real(math.floor),
    "ceil": _real(math.ceil),
    **{
        name: _real(getattr(math, name))
        for name in ("sqrt", "exp", "log", "log2", "log10", "sin", "cos", "tan", "tanh")
    },
    "sign": _sign,
    "comb": _comb,
    "factorial": _factorial,
    "gcd": _gcd,
    "sum": _sum,
    "mean": _mean,
    "len": _len,
    "sorted": _sorted,
    "argmax": _argmax,
    "dot": linear_algebra.dot,
    "norm": linear_algebra.norm,
    "add": linear_algebra.add,
    "sub": linear_algebra.sub,
    "scale": linear_algebra.scale,
    "mul": linear_algebra.mul,
    "matmul": linear_algebra.matmul,
    "transpose": linear_algebra.transpose,
    "trace": linear_algebra.trace,
    "det": elimination.det,
    "inv": elimination.inv,
    "solve": elimination.solve,
}

HEAVY = ("det", "inv", "solve")
"""They compute with fractions, which takes about ten steps an entry."""

CONSTANTS: dict[str, Value] = {"pi": math.pi, "e": math.e}
