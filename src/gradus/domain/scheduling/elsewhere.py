"""Answers that were given in another program, told as if they had been given here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from gradus.domain.scheduling.answers import Answer, after_answer, due_after
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.seed import card_seed
from gradus.domain.scheduling.study_day import Moment


def answers_elsewhere(
    model: MemoryModel, key: str, reviews: Iterable[tuple[Moment, Rating, timedelta]]
) -> Iterator[tuple[Moment, Answer]]:
    """Yield one answer for each review of a card, in order.

    What the other program chose is not known, so state, step and due are what FSRS would have
    chosen here, without fuzz.
    """
    card = CardState()
    for moment, rating, duration in reviews:
        day = max(moment.day, card.last_day or moment.day)
        review = model.review(card, rating, day)
        answer = Answer(
            rating=rating,
            duration=duration,
            seed=card_seed(key, card.reviews),
            before=card.state,
            state=review.state,
            step=review.step,
            due=due_after(card, review.state, review.interval, moment),
            version=model.settings.version,
        )
        yield moment, answer
        card = after_answer(model, card, answer, moment.day)
