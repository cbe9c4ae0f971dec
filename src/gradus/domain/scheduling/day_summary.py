"""What one study day's answers came to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.model import Rating, State


@dataclass(frozen=True, slots=True)
class DaySummary:
    """Figures of a study day.

    `met` counts cards asked for the first time, `learned` those that left their learning steps,
    `recalled` and `forgotten` the answers to cards in Review. `time` is what all answers took.
    """

    answers: int = 0
    met: int = 0
    learned: int = 0
    recalled: int = 0
    forgotten: int = 0
    time: timedelta = timedelta()

    @property
    def recalled_share(self) -> float | None:
        """The share of reviews that were recalled, from 0 to 1; None without any."""
        reviews = self.recalled + self.forgotten
        return self.recalled / reviews if reviews else None


def summarise(answers: Iterable[Answer]) -> DaySummary:
    """Add up a day's answers, those that were taken back left out before."""
    given = list(answers)
    reviews = [one for one in given if one.before is State.REVIEW]
    recalled = sum(one.rating is not Rating.AGAIN for one in reviews)
    return DaySummary(
        answers=len(given),
        met=sum(one.before is State.NEW for one in given),
        learned=sum(_leaves_learning(one) for one in given),
        recalled=recalled,
        forgotten=len(reviews) - recalled,
        time=sum((one.duration for one in given), timedelta()),
    )


def _leaves_learning(answer: Answer) -> bool:
    return answer.before in {State.NEW, State.LEARNING} and answer.state is State.REVIEW
