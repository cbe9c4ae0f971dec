"""Predicted against actual recall: whether 90 % means 90 %."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from gradus.domain.statistics.past import PastAnswer
from gradus.domain.statistics.share import Share, share_of

EDGES = (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)
"""Bands are narrower where most predictions lie; each holds its lower edge, the last both."""


@dataclass(frozen=True, slots=True)
class Band:
    """The answers whose predicted recall lies between two edges.

    `predicted` is the mean of what was expected of them (0 to 1), `recalled` what happened.
    """

    low: float
    high: float
    predicted: float
    recalled: Share


@dataclass(frozen=True, slots=True)
class Calibration:
    """Bands that hold an answer, the mean prediction of all answers and what happened to all."""

    bands: tuple[Band, ...]
    predicted: float | None
    recalled: Share

    @property
    def error(self) -> float | None:
        """The mean distance (0 to 1) of prediction and outcome over the bands, by their answers.

        It is the expected calibration error of Naeini and others (2015).
        """
        if not self.recalled.count:
            return None
        gaps = (abs(b.predicted * b.recalled.count - b.recalled.hits) for b in self.bands)
        return sum(gaps) / self.recalled.count


def calibration(answers: Iterable[PastAnswer]) -> Calibration:
    """Sort the answers that have a prediction into bands."""
    found: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for answer in answers:
        if answer.predicted is not None:
            pair = (answer.predicted, answer.recalled)
            found[_band(answer.predicted)].append(pair)
    bands = tuple(_counted(index, found[index]) for index in sorted(found))
    every = [pair for pairs in found.values() for pair in pairs]
    return Calibration(bands, _mean(every), share_of(hit for _, hit in every))


def _band(predicted: float) -> int:
    return min(bisect_right(EDGES, predicted), len(EDGES) - 1) - 1


def _counted(index: int, pairs: list[tuple[float, bool]]) -> Band:
    predicted = _mean(pairs)
    assert predicted is not None
    return Band(EDGES[index], EDGES[index + 1], predicted, share_of(hit for _, hit in pairs))


def _mean(pairs: list[tuple[float, bool]]) -> float | None:
    return sum(predicted for predicted, _ in pairs) / len(pairs) if pairs else None
