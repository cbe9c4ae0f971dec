"""What a forecast of the review load is made from, and what it says."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.scheduling.model import Memory, State

ALWAYS = (1.0,) * 7
"""Somebody who studies on every day of the week."""


@dataclass(frozen=True, slots=True)
class ForecastCard:
    """A card that was learned or is being learned; suspended and new cards are left out.

    `due` is a study day; a card inside a step is due today. `last` is the study day of its last
    answer, `step` the place among the steps, None in Review.
    """

    state: State
    memory: Memory
    due: int
    last: int
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Shares:
    """How often Again, Hard, Good and Easy are given; the four make 1."""

    again: float
    hard: float
    good: float
    easy: float

    def each(self) -> tuple[float, float, float, float]:
        """Return the four in the order of the ratings."""
        return self.again, self.hard, self.good, self.easy


@dataclass(frozen=True, slots=True)
class Habits:
    """How one person answers, as their history shows it; the defaults are for nobody in particular.

    `seconds` are those of one answer to a card that was New, Learning, Review or Relearning.
    `first`, `learning` and `relearning` are shares of ratings at the first answer and in the steps;
    of `recalled` only Hard, Good and Easy count, for cards in Review that were recalled.
    `surprise` is by how much the log-odds of actual recall differ from FSRS's, for each band of
    stability that `BANDS` begins. `studied` is the chance that a day from Monday to Sunday is
    studied at all. `waiting` is how many cards usually wait for the n-th day ahead: the scheduler
    prefers days on which few do.
    """

    seconds: tuple[float, float, float, float] = (15.0, 15.0, 15.0, 15.0)
    first: Shares = Shares(0.24, 0.10, 0.49, 0.17)
    learning: Shares = Shares(0.12, 0.08, 0.72, 0.08)
    relearning: Shares = Shares(0.10, 0.08, 0.77, 0.05)
    recalled: Shares = Shares(0.0, 0.12, 0.76, 0.12)
    surprise: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0, 0.0)
    studied: tuple[float, ...] = ALWAYS
    waiting: tuple[float, ...] = ()


BANDS = (0.0, 2.0, 7.0, 21.0, 90.0)
"""Stabilities (days) at which the bands of `Habits.surprise` begin."""


@dataclass(frozen=True, slots=True)
class DayLoad:
    """What one study day is expected to ask.

    `answers` counts those to cards that are New, Learning, in Review and Relearning at that moment;
    `minutes` is the time they take.
    """

    day: int
    answers: tuple[float, float, float, float]
    minutes: float

    @property
    def reviews(self) -> float:
        """Expected answers to cards in Review."""
        return self.answers[State.REVIEW]
