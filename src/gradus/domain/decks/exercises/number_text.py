"""Values of exercises as text: in prose and code, and in formulas."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal

from gradus.domain.decks.exercises.values import Number, Value

DECIMALS = 4
"""What a value shows at most where nobody says how many."""

_LONG = Context(prec=400, rounding=ROUND_HALF_UP)
_HUGE = 10**21

Show = Callable[[Number], str]
"""How one number is written."""


def rounded(number: Number, digits: int | None = None) -> str:
    """Return a number with so many decimals, or with at most 4 and no zeros at their end.

    It is rounded as by hand, half away from zero, after the noise of floats is gone; from 10^21 on
    it is written like 1.5e21.
    """
    if abs(number) >= _HUGE:
        return _scientific(number)
    exact = Decimal(number) if isinstance(number, int) else Decimal(f"{number:.15g}")
    places = DECIMALS if digits is None else digits
    text = f"{exact.quantize(Decimal(1).scaleb(-places), context=_LONG):f}"
    if digits is None:
        text = text.rstrip("0").rstrip(".")
    return text if text.strip("-0.") else text.removeprefix("-")


def significant(number: Number) -> str:
    """Return a number as `rounded` does, but with four digits however small it is."""
    if number == 0 or abs(number) >= 0.1:
        return rounded(number)
    return _scientific(number) if abs(number) < 1e-4 else f"{number:.4g}"


def plain(value: Value, show: Show) -> str:
    """Return a value as it stands in prose and in code: 3, [1, 2], [[1, 2], [3, 4]]."""
    if isinstance(value, tuple):
        return f"[{', '.join(plain(entry, show) for entry in value)}]"
    return show(value)


def latex(value: Value, show: Show) -> str:
    """Return a value as it stands in a formula: a number, or a matrix in square brackets."""
    if not isinstance(value, tuple):
        return _power(show(value))
    rows = [entry if isinstance(entry, tuple) else (entry,) for entry in value]
    lines = r" \\ ".join(" & ".join(_power(show(entry)) for entry in row) for row in rows)
    return rf"\begin{{bmatrix}} {lines} \end{{bmatrix}}"


def _power(text: str) -> str:
    mantissa, mark, exponent = text.partition("e")
    return rf"{mantissa} \times 10^{{{exponent}}}" if mark else text


def _scientific(number: Number) -> str:
    mantissa, _, exponent = f"{float(number):.3e}".partition("e")
    return f"{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
