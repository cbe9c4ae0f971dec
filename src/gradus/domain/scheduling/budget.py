"""How many new cards the minutes of a day leave room for."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.scheduling.estimate import SECONDS_PER_ANSWER, minutes


@dataclass(frozen=True, slots=True)
class Budget:
    """A day's minutes for cards, 0 for no limit, and the seconds that an answer takes.

    It limits new cards and nothing else: what is due is asked in any case. The time of an answer is
    the one measured before the day began, so that the number holds all day and after a restart.
    """

    minutes: int = 0
    seconds_per_answer: float = SECONDS_PER_ANSWER

    def new_cards(self, per_day: int, reviews: int) -> int:
        """Return how many of `per_day` new cards fit beside the reviews of that day."""
        if not self.minutes:
            return per_day
        left = self.minutes - minutes(0, reviews, 0, self.seconds_per_answer)
        each = minutes(0, 0, 1, self.seconds_per_answer)
        return max(0, min(per_day, int(left / each + 1e-9)))


UNLIMITED = Budget()
