"""What statistics show: plain frozen values that the window paints and the commands print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gradus.domain.statistics.calibration import Calibration
from gradus.domain.statistics.distribution import Distribution
from gradus.domain.statistics.period import Period, Span
from gradus.domain.statistics.retention import Retention
from gradus.domain.statistics.study_time import Hour, Studied

REVIEWS_NEEDED = 200
"""Before so many reviews, plots of recall and of memory would show chance."""


@dataclass(frozen=True, slots=True)
class TopicMastery:
    """One topic: its cards, how many were answered at least once, and the share mastered (0-1)."""

    key: str
    title: str
    phase: int
    core: bool
    cards: int
    begun: int
    mastery: float


@dataclass(frozen=True, slots=True)
class LoadAhead:
    """Expected reviews and minutes of the `days` study days that begin on day `first`."""

    first: int
    days: int
    reviews: float
    minutes: float

    @property
    def minutes_a_day(self) -> float:
        """Minutes of a mean day."""
        return self.minutes / self.days


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything that is shown for one period.

    `answers` and `reviews` count all that was ever answered and not taken back, reviews being
    answers to cards in Review, and `first` is the day of the first answer; the other figures are of
    the period. Days are ordinals of study days. `year` is the last 53 weeks day by day, whatever
    the period. `topics` are those with an answer, along the road, of `topics_in_all`.
    `desired_retention` is the share that is asked for. `load` is empty without a forecast.
    """

    period: Period
    today: int
    since: int
    first: int
    answers: int
    reviews: int
    calibration: Calibration
    retention: tuple[Retention, ...]
    studied: tuple[Studied, ...]
    span: Span
    year: tuple[Studied, ...]
    hours: tuple[Hour, ...]
    stability: Distribution
    difficulty: Distribution
    topics: tuple[TopicMastery, ...]
    topics_in_all: int
    desired_retention: float
    load: tuple[LoadAhead, ...] = ()

    @property
    def day(self) -> date:
        """The present study day as a date."""
        return date.fromordinal(self.today)

    @property
    def first_day(self) -> date:
        """The first study day with an answer as a date; today without one."""
        return date.fromordinal(self.first)

    @property
    def enough(self) -> bool:
        """Whether there are reviews enough for plots of recall and of memory."""
        return self.reviews >= REVIEWS_NEEDED
