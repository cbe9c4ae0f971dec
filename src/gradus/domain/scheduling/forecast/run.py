"""Going through the days ahead with the expected number of cards at each place of the grid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from gradus.domain.scheduling.forecast.curve import LoadCurve
from gradus.domain.scheduling.forecast.paths import Path, Place, a_day_later
from gradus.domain.scheduling.model import State

_NEGLIGIBLE = 1e-7
"""So few cards at one place are forgotten about."""


class StoppedError(Exception):
    """Nobody waits for the forecast any more."""


class Run:
    """What is due on each day ahead, and the answers counted so far.

    `studied` gives the chance that the n-th day is studied.
    """

    def __init__(self, start: int, days: int, studied: Callable[[int], float]) -> None:
        self._start = start
        self._studied = studied
        self._due: list[defaultdict[Place, float]] = [defaultdict(float) for _ in range(days)]
        self._answers = [[0.0] * 4 for _ in range(days)]

    def put(self, day: int, place: Place, cards: float) -> None:
        """Have that many cards reviewed on the n-th day; days beyond the last are left out."""
        if day < len(self._due):
            self._due[day][place] += cards

    def follow(self, day: int, cards: float, path: Path) -> None:
        """Count the steps of a path on the n-th day, and put its cards where they come again."""
        answers = self._answers[day]
        for state, count in enumerate(path.answers):
            answers[state] += cards * count
        left = len(self._due) - day
        for days, place, chance in path.next:
            if days >= left:
                break
            self._due[day + days][place] += cards * chance

    def finish(
        self, review: Callable[[Place], Path], go_on: Callable[[], bool] = lambda: True
    ) -> LoadCurve:
        """Go through all days: what is due is reviewed, or waits until a day is studied.

        `go_on` is asked before each day; where it says no, StoppedError is raised.
        """
        for day, due in enumerate(self._due):
            if not go_on():
                raise StoppedError
            chance = self._studied(day)
            for place, cards in due.items():
                if abs(cards) < _NEGLIGIBLE:
                    continue
                self._answers[day][State.REVIEW] += cards * chance
                self.follow(day, cards * chance, review(place))
                if chance < 1.0:
                    self.put(day + 1, a_day_later(place), cards * (1 - chance))
        days = ((new, learning, rev, again) for new, learning, rev, again in self._answers)
        return LoadCurve(self._start, tuple(days))
