"""A card as a queue sees it."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.scheduling.card_state import CardState


@dataclass(frozen=True, slots=True)
class QueueCard:
    """A card that may be asked today; `position` orders cards along the road.

    `topic` is the key of its deck's topic, if it has one.
    """

    id: int
    note: int
    position: int
    state: CardState
    topic: str | None = None

    @property
    def review_day(self) -> float:
        """The day on which it is due as a review; never for a new card, or one inside a step."""
        due = self.state.due
        return float("inf") if due is None or due.day is None else due.day
