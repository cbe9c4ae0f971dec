"""FSRS-6's difficulty along a row of ratings, which no interval has a part in."""

from __future__ import annotations

import math

from gradus.domain.scheduling.model import Rating

_LEAST, _MOST = 1.0, 10.0


class Difficulty:
    """Difficulty (1 to 10) of one card, to be led through its ratings.

    It gives what `MemoryModel.review` gives at a hundredth of the time, because it leaves stability
    out. Formulas D₀(G) = w₄ − e^(w₅(G−1)) + 1 and D' = w₇·D₀(4) + (1−w₇)(D − w₆(G−3)(10−D)/9)
    of FSRS-6 (open-spaced-repetition, "The Algorithm").
    """

    def __init__(self, parameters: tuple[float, ...]) -> None:
        self._first, self._slope, self._change, self._reversion = parameters[4:8]
        self.value: float | None = None

    def forget(self) -> None:
        """Begin again, as after a reset."""
        self.value = None

    def rate(self, rating: Rating) -> float:
        """Go on by one rating, and return the difficulty after it."""
        if self.value is None:
            wanted = self._initial(rating)
        else:
            linear = -self._change * (rating - 3) * (_MOST - self.value) / 9
            easy = self._initial(Rating.EASY)
            wanted = self._reversion * easy + (1 - self._reversion) * (self.value + linear)
        self.value = min(max(wanted, _LEAST), _MOST)
        return self.value

    def _initial(self, rating: Rating) -> float:
        return self._first - math.exp(self._slope * (rating - 1)) + 1
