"""How well parameters predict: the log loss of each answer that was given after a night or more."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.fitting.history import CardHistory
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Rating, State

_SURE = 1e-6


@dataclass(frozen=True, slots=True)
class Prediction:
    """One answer as parameters saw it coming: the chance of recall, and what came.

    `order` is the answer's place among all answers.
    """

    card: str
    order: int
    recall: float
    recalled: bool

    @property
    def loss(self) -> float:
        """Its log loss, −log of the chance that was given to what came; the less the better."""
        chance = self.recall if self.recalled else 1 - self.recall
        return -math.log(max(chance, _SURE))


def predictions(model: MemoryModel, histories: Iterable[CardHistory]) -> Iterator[Prediction]:
    """Yield a prediction for each answer but those on the day of the one before.

    The first answer of a card is predicted by nothing, and on the same day all is remembered.
    """
    for history in histories:
        card = CardState()
        for review in history.reviews:
            if card.memory is not None and card.last_day is not None and review.day > card.last_day:
                chance = model.retrievability(card.memory, review.day - card.last_day)
                came = review.rating is not Rating.AGAIN
                yield Prediction(history.card, review.order, chance, came)
            memory = model.review(card, review.rating, review.day).memory
            card = CardState(state=State.REVIEW, memory=memory, last_day=review.day)


def mean_loss(found: Iterable[Prediction]) -> float:
    """Return the mean log loss (natural logarithm); raises ValueError without predictions."""
    losses = [one.loss for one in found]
    if not losses:
        raise ValueError("no predictions")
    return math.fsum(losses) / len(losses)
