"""Answers as they are counted: each with what the memory model expected of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from gradus.domain.scheduling.answers import Answer, after_answer
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Rating, State
from gradus.domain.scheduling.replay import apply

MATURE_DAYS = 21
"""A card is mature while its interval is at least this long; the border is Anki's."""


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """An answer that was not taken back.

    `day` is its study day, `at` its instant (UTC), `seconds` how long it took. `reviewed` says that
    the card was in Review; only then are `interval`, the days it had been given, and `predicted`,
    the recall (0 to 1) that its memory promised, there. A second review on one study day has no
    `predicted`: FSRS's forgetting curve knows whole days alone.
    """

    day: int
    at: datetime
    rating: Rating
    seconds: float
    reviewed: bool
    interval: int | None = None
    predicted: float | None = None

    @property
    def recalled(self) -> bool:
        """Whether the card was remembered."""
        return self.rating is not Rating.AGAIN

    @property
    def mature(self) -> bool:
        """Whether the card had a long interval behind it."""
        return self.interval is not None and self.interval >= MATURE_DAYS


def past_answers(model: MemoryModel, events: Iterable[Event]) -> Iterator[PastAnswer]:
    """Go through the events of one card and say of each answer what was expected of it."""
    card = CardState()
    for event in effective(events):
        if event.kind is EventKind.ANSWERED:
            answer = Answer.from_payload(event.payload)
            yield _past(model, card, event, answer)
            card = after_answer(model, card, answer, event.day)  # as `apply` does, read once
        else:
            card = apply(model, card, event)


def _past(model: MemoryModel, card: CardState, event: Event, answer: Answer) -> PastAnswer:
    reviewed = answer.before is State.REVIEW
    return PastAnswer(
        day=event.day,
        at=event.wall,
        rating=answer.rating,
        seconds=answer.duration.total_seconds(),
        reviewed=reviewed,
        interval=_interval(card) if reviewed else None,
        predicted=_predicted(model, card, event.day) if reviewed else None,
    )


def _interval(card: CardState) -> int | None:
    if card.due is None or card.due.day is None or card.last_day is None:
        return None
    return card.due.day - card.last_day


def _predicted(model: MemoryModel, card: CardState, day: int) -> float | None:
    if card.memory is None or card.last_day is None or day <= card.last_day:
        return None
    return model.retrievability(card.memory, day - card.last_day)
