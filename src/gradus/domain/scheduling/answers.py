"""Answering a card: what the four buttons offer, and what an answer leaves behind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Payload
from gradus.domain.scheduling.intervals import Load, spread
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Due, Outcome, Rating, State
from gradus.domain.scheduling.study_day import Moment


@dataclass(frozen=True, slots=True)
class Answer:
    """What one answered event records, apart from when and which card.

    `before` is the state in which the card was asked; `state`, `step` and `due` are what was chosen
    then, so that replay need not choose again. `seed` is the one the card was shown with.
    """

    rating: Rating
    duration: timedelta
    seed: int
    before: State
    state: State
    step: int | None
    due: Due
    version: int

    def payload(self) -> dict[str, object]:
        """Return the answer as JSON values; times are whole milliseconds, instants since 1970."""
        return {
            "rating": int(self.rating),
            "duration_ms": round(self.duration / timedelta(milliseconds=1)),
            "seed": self.seed,
            "before": int(self.before),
            "state": int(self.state),
            "step": self.step,
            "due_day": self.due.day,
            "due_at": None if self.due.at is None else to_milliseconds(self.due.at),
            "parameters": self.version,
        }

    @classmethod
    def from_payload(cls, payload: Payload) -> Answer:
        """Read what `payload` wrote."""
        value = {key: item for key, item in payload.items() if isinstance(item, int)}
        at = value.get("due_at")
        return cls(
            rating=Rating(value["rating"]),
            duration=timedelta(milliseconds=value["duration_ms"]),
            seed=value["seed"],
            before=State(value["before"]),
            state=State(value["state"]),
            step=value.get("step"),
            due=Due(day=value.get("due_day"), at=None if at is None else from_milliseconds(at)),
            version=value["parameters"],
        )


def to_milliseconds(instant: datetime) -> int:
    """Return whole milliseconds since 1970."""
    return round(instant.timestamp() * 1000)


def from_milliseconds(milliseconds: int) -> datetime:
    """Return the instant (UTC) of that many milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def outcomes(
    model: MemoryModel, card: CardState, key: str, moment: Moment, load: Load
) -> tuple[Outcome, Outcome, Outcome, Outcome]:
    """Return what Again, Hard, Good and Easy would do now, fuzz and balance included.

    Same card, same number of reviews and same load give the same outcomes, so the interval on the
    button is the interval that happens. A better rating never comes back sooner.
    """
    chosen: list[Outcome] = []
    least = 1
    for rating in Rating:
        outcome = _outcome(model, card, rating, key, moment, load, least)
        least = max(least, outcome.interval.days)
        chosen.append(outcome)
    again, hard, good, easy = chosen
    return again, hard, good, easy


def _outcome(
    model: MemoryModel,
    card: CardState,
    rating: Rating,
    key: str,
    moment: Moment,
    load: Load,
    least: int,
) -> Outcome:
    review = model.review(card, rating, _never_before(card, moment.day))
    interval = review.interval
    if review.state is State.REVIEW:
        seed = f"{key}:{card.reviews}"
        maximum = model.settings.maximum_interval
        interval = timedelta(days=spread(interval.days, load, seed, maximum, least))
    due = due_after(card, review.state, interval, moment)
    return Outcome(rating, review.memory, review.state, review.step, due, interval)


def due_after(card: CardState, state: State, interval: timedelta, moment: Moment) -> Due:
    """Return when a card falls due again that goes to `state` at that moment."""
    if state is State.REVIEW:
        return Due(day=_never_before(card, moment.day) + interval.days)
    return Due(at=from_milliseconds(to_milliseconds(moment.now + interval)))


def after_answer(model: MemoryModel, card: CardState, answer: Answer, day: int) -> CardState:
    """Return the card after an answer on that study day; live answering and replay both use it."""
    day = _never_before(card, day)
    lapsed = card.state is State.REVIEW and answer.rating is Rating.AGAIN
    return replace(
        card,
        state=answer.state,
        step=answer.step,
        memory=model.review(card, answer.rating, day).memory,
        due=answer.due,
        first_day=day if card.first_day is None else card.first_day,
        last_day=day,
        reviews=card.reviews + 1,
        lapses=card.lapses + lapsed,
    )


def _never_before(card: CardState, day: int) -> int:
    """A clock that was set back must not make a card's history run backwards."""
    return max(day, card.last_day or day)
