"""Answers of a placement: what they tell of a card that was known before it was ever studied."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Payload
from gradus.domain.scheduling.intervals import Load, spread
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Due, Rating, State


@dataclass(frozen=True, slots=True)
class Placed:
    """What one placed event records, apart from when and which card.

    `placement` names the placement and `topic` what was asked about. `right` is None for "I don't
    know"; `guess` and `slip` are the chances by which it was judged. `rating` stands in for a first
    review, and `due_day` is when the card comes back; both are None where the card stays new.
    """

    placement: str
    topic: str
    right: bool | None
    guess: float
    slip: float
    duration: timedelta
    rating: Rating | None = None
    due_day: int | None = None

    def rated(self, rating: Rating, due_day: int) -> Placed:
        """Return it with what it stands for and when the card comes back."""
        return replace(self, rating=rating, due_day=due_day)

    def payload(self) -> dict[str, object]:
        """Return it as JSON values; the duration in whole milliseconds."""
        return {
            "placement": self.placement,
            "topic": self.topic,
            "right": self.right,
            "guess": self.guess,
            "slip": self.slip,
            "duration_ms": round(self.duration / timedelta(milliseconds=1)),
            "rating": None if self.rating is None else int(self.rating),
            "due_day": self.due_day,
        }

    @classmethod
    def from_payload(cls, payload: Payload) -> Placed:
        """Read what `payload` wrote."""
        number = {key: one for key, one in payload.items() if isinstance(one, int | float)}
        right, rating, due = (payload.get(name) for name in ("right", "rating", "due_day"))
        return cls(
            placement=str(payload["placement"]),
            topic=str(payload["topic"]),
            right=None if right is None else bool(right),
            guess=float(number["guess"]),
            slip=float(number["slip"]),
            duration=timedelta(milliseconds=number["duration_ms"]),
            rating=None if rating is None else Rating(int(number["rating"])),
            due_day=None if due is None else int(number["due_day"]),
        )


def rating_of(*, right: bool, hard_to_guess: bool) -> Rating | None:
    """Return what a right answer stands for, None for a wrong one.

    Whoever is right about what was never studied here knew it for longer than a first review in
    FSRS's sense leaves behind, which is what Easy is for. An answer that may have been guessed, or
    that the person judged, counts as Good. A wrong one leaves the card new: it was not taught yet,
    and Again would have it asked in a minute.
    """
    if not right:
        return None
    return Rating.EASY if hard_to_guess else Rating.GOOD


def placed_due(model: MemoryModel, rating: Rating, key: str, day: int, load: Load) -> int:
    """Return the study day on which a placed card comes back.

    It is spread among days as intervals are; learning steps are left out, for nothing is learned.
    """
    memory = model.review(CardState(), rating, day).memory
    wanted = round(memory.stability * model.days_until(model.settings.desired_retention))
    maximum = model.settings.maximum_interval
    return day + spread(min(max(wanted, 1), maximum), load, f"{key}:placed", maximum)


def after_placed(model: MemoryModel, card: CardState, placed: Placed, day: int) -> CardState:
    """Return the card after an answer of a placement, which is no review and counts as none.

    A card that has a memory by then keeps it: what was studied tells more.
    """
    if placed.rating is None or placed.due_day is None or card.state is not State.NEW:
        return card
    return replace(
        card,
        state=State.REVIEW,
        step=None,
        memory=model.review(CardState(), placed.rating, day).memory,
        due=Due(day=placed.due_day),
        first_day=day,
        last_day=day,
    )
