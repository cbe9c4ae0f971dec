"""How far an answer may be off and still count."""

from __future__ import annotations

import math
from dataclasses import dataclass

_NOISE = 1e-9
"""What computing with floats may add, as a share."""


class ToleranceError(ValueError):
    """The text says no tolerance; the message is a sentence."""

    remedy = "Write it as 0.01 or as 5%."


@dataclass(frozen=True, slots=True)
class Tolerance:
    """An absolute margin, or a share of the answer; from 0 upwards."""

    amount: float = 0.0
    is_share: bool = False

    def allows(self, given: float, answer: float) -> bool:
        """Whether a finite number is near enough to the answer."""
        margin = self.amount * abs(answer) if self.is_share else self.amount
        return abs(given - answer) <= margin + _NOISE * max(abs(answer), margin)


def read_tolerance(text: str) -> Tolerance:
    """Return what `0.01` or `5%` says; raises ToleranceError."""
    written = text.removesuffix("%")
    try:
        amount = float(written)
    except ValueError:
        amount = math.nan
    if not 0 <= amount < math.inf:
        raise ToleranceError(f"The tolerance {text!r} is no number from 0 upwards.")
    return Tolerance(amount / 100, is_share=True) if written != text else Tolerance(amount)


def margin(text: str) -> str:
    """Return what stands behind an answer that may be off; nothing for zero."""
    return "" if text.strip("0.%") == "" else f" ± {text}"
