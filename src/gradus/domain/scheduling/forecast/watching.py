"""Past answers as a forecast learns from them: what was expected of each, and what came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Rating, State


@dataclass(frozen=True, slots=True)
class SeenAnswer:
    """One answer: `before` is the card's state when it was asked, `seconds` what it took.

    `recall` is the chance that FSRS gave it and `stability` (days) the card's before it; None for
    the first answer of a card and for answers on the day of the one before.
    """

    day: int
    before: State
    rating: Rating
    seconds: float
    recall: float | None = None
    stability: float | None = None


def watch(model: MemoryModel, answers: Iterable[tuple[int, Answer]]) -> Iterator[SeenAnswer]:
    """Yield what is to be learned from the answers of one card, given with their study days."""
    card = CardState()
    for day, answer in answers:
        today = max(day, card.last_day or day)
        recall = stability = None
        if card.memory is not None and card.last_day is not None and today > card.last_day:
            recall = model.retrievability(card.memory, today - card.last_day)
            stability = card.memory.stability
        seconds = answer.duration / timedelta(seconds=1)
        yield SeenAnswer(today, answer.before, answer.rating, seconds, recall, stability)
        memory = model.review(card, answer.rating, today).memory
        card = CardState(state=State.REVIEW, memory=memory, last_day=today)
