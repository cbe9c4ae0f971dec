"""Why a card comes back when it does: the numbers behind an interval."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.intervals import fuzz_range
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Memory, Rating, State


@dataclass(frozen=True, slots=True)
class Explanation:
    """What one answer meant to FSRS.

    `elapsed_days` are the study days since the answer before, and `predicted` the probability of
    recall after them; both are None for a card that was new. `wanted` is the interval that FSRS
    asks for, `chosen` the one that happens: days in Review, a step's length otherwise. `earliest`
    and `latest` bound the days (in Review) among which it was chosen. `step` counts from 1 to
    `steps`, None in Review. `retention` is the desired one, from 0 to 1.
    """

    rating: Rating
    before: State
    after: State
    elapsed_days: int | None
    predicted: float | None
    memory_before: Memory | None
    memory_after: Memory
    retention: float
    wanted: timedelta
    chosen: timedelta
    earliest: int
    latest: int
    step: int | None
    steps: int


def explain(model: MemoryModel, card: CardState, answer: Answer, day: int) -> Explanation:
    """Explain an answer on that study day to a card that stood as given before it.

    The chosen interval is the one that was recorded, all else is computed by the model in force.
    """
    day = max(day, card.last_day or day)
    review = model.review(card, answer.rating, day)
    elapsed = None if card.last_day is None else day - card.last_day
    recall = None
    if card.memory is not None and elapsed is not None:
        recall = model.retrievability(card.memory, elapsed)
    in_days = answer.due.day is not None
    chosen = timedelta(days=answer.due.day - day) if answer.due.day is not None else review.interval
    bounds = fuzz_range(review.interval.days, model.settings.maximum_interval)
    earliest, latest = bounds if in_days else (0, 0)
    return Explanation(
        rating=answer.rating,
        before=answer.before,
        after=answer.state,
        elapsed_days=elapsed,
        predicted=recall,
        memory_before=card.memory,
        memory_after=review.memory,
        retention=model.settings.desired_retention,
        wanted=review.interval,
        chosen=chosen,
        earliest=min(earliest, chosen.days),
        latest=max(latest, chosen.days),
        step=None if answer.step is None else answer.step + 1,
        steps=len(_steps(model, answer.state)),
    )


def _steps(model: MemoryModel, state: State) -> tuple[timedelta, ...]:
    steps = {
        State.LEARNING: model.settings.learning_steps,
        State.RELEARNING: model.settings.relearning_steps,
    }
    return steps.get(state, ())
