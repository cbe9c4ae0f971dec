"""Answers as they are counted: each with what the memory model expected of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from gradus.domain.scheduling.events import Event, EventKind, Payload, effective
from gradus.domain.scheduling.memory import CardMemory, MemoryModel
from gradus.domain.scheduling.model import Rating, State
from gradus.domain.scheduling.taken_over import TakenOver

MATURE_DAYS = 21
"""A card is mature while its interval is at least this long; the border is Anki's."""


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """An answer that was not taken back.

    `day` is its study day, `at` its instant (UTC), `seconds` how long it took, `before` the card's
    state when it was asked. `interval` is the days that a card in Review had been given. `recall`
    (0 to 1) is the chance that the card's memory gave, and `stability` (days) what it had; they are
    None for the first answer and for one on the study day of the answer before it: FSRS's
    forgetting curve knows whole days alone.
    """

    day: int
    at: datetime
    rating: Rating
    seconds: float
    before: State
    interval: int | None = None
    recall: float | None = None
    stability: float | None = None

    @property
    def recalled(self) -> bool:
        """Whether the card was remembered."""
        return self.rating is not Rating.AGAIN

    @property
    def reviewed(self) -> bool:
        """Whether the card was in Review."""
        return self.before is State.REVIEW

    @property
    def predicted(self) -> float | None:
        """The chance of recall of a card in Review, which is what is compared with the outcome."""
        return self.recall if self.before is State.REVIEW else None

    @property
    def mature(self) -> bool:
        """Whether the card had a long interval behind it."""
        return self.interval is not None and self.interval >= MATURE_DAYS


def past_answers(model: MemoryModel, events: Iterable[Event]) -> Iterator[PastAnswer]:
    """Go through the events of one card and say of each answer what was expected of it."""
    memory = model.follow()
    due: object = None
    for event in effective(events):
        match event.kind:
            case EventKind.ANSWERED:
                rating = Rating(_number(event.payload, "rating"))
                yield _past(memory, due, event, rating)
                memory.answer(rating, event.day)
                due = event.payload["due_day"]
            case EventKind.PLACED if memory.last_day is None and event.payload["rating"]:
                memory.answer(Rating(_number(event.payload, "rating")), event.day)
                due = event.payload["due_day"]
            case EventKind.TAKEN_OVER:
                taken = TakenOver.from_payload(event.payload)
                memory.take_over(taken.memory, taken.last_day)
                due = taken.due.day
            case EventKind.RESCHEDULED if memory.last_day is not None:
                due = event.payload["due_day"]
            case EventKind.RESET:
                memory, due = model.follow(), None


def _past(memory: CardMemory, due: object, event: Event, rating: Rating) -> PastAnswer:
    before = State(_number(event.payload, "before"))
    recall = memory.recall(event.day)
    return PastAnswer(
        day=event.day,
        at=event.wall,
        rating=rating,
        seconds=_number(event.payload, "duration_ms") / 1000,
        before=before,
        interval=_interval(due, memory.last_day) if before is State.REVIEW else None,
        recall=recall,
        stability=None if recall is None else memory.stability,
    )


def _interval(due: object, last: int | None) -> int | None:
    return due - last if isinstance(due, int) and last is not None else None


def _number(payload: Payload, name: str) -> int:
    value = payload[name]
    assert isinstance(value, int)
    return value
