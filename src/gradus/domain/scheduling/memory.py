"""FSRS-6's memory model, fed whole study days; the only place that knows py-fsrs.

py-fsrs counts 24-hour periods between two instants. On real reviews 28 % of those differ from the
number of nights between, so every study day is handed over as one instant of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import fsrs
from fsrs.scheduler import DEFAULT_PARAMETERS

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import Memory, Rating, State

__all__ = ["DEFAULT_PARAMETERS", "MemoryModel", "Review", "SchedulerSettings"]

_DAY_ZERO = datetime(1, 1, 1, tzinfo=UTC)
_NO_DUE = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SchedulerSettings:
    """What scheduling depends on besides a card's history.

    `version` names the parameter set in events. Retention is a probability; steps are lengths of
    time; intervals are capped at `maximum_interval` days.
    """

    parameters: tuple[float, ...] = DEFAULT_PARAMETERS
    version: int = 0
    desired_retention: float = 0.90
    learning_steps: tuple[timedelta, ...] = (timedelta(minutes=1), timedelta(minutes=10))
    relearning_steps: tuple[timedelta, ...] = (timedelta(minutes=10),)
    maximum_interval: int = 36500


@dataclass(frozen=True, slots=True)
class Review:
    """What FSRS makes of one rating, before days are fuzzed or balanced.

    `interval` is whole days for a card that is now in Review, a step's length otherwise.
    """

    memory: Memory
    state: State
    step: int | None
    interval: timedelta


class MemoryModel:
    """Stability, difficulty and retrievability of cards under one set of parameters."""

    def __init__(self, settings: SchedulerSettings) -> None:
        self.settings = settings
        self._scheduler = fsrs.Scheduler(
            parameters=settings.parameters,
            desired_retention=settings.desired_retention,
            learning_steps=settings.learning_steps,
            relearning_steps=settings.relearning_steps,
            maximum_interval=settings.maximum_interval,
            enable_fuzzing=False,
        )

    def review(self, card: CardState, rating: Rating, day: int) -> Review:
        """Return what a rating on that study day does; `day` is not before the card's last."""
        when = _instant(day)
        reviewed, _ = self._scheduler.review_card(_to_fsrs(card), fsrs.Rating(rating), when)
        assert reviewed.stability is not None
        assert reviewed.difficulty is not None
        memory = Memory(reviewed.stability, reviewed.difficulty)
        return Review(memory, State(reviewed.state), reviewed.step, reviewed.due - when)

    def retrievability(self, memory: Memory, elapsed_days: int) -> float:
        """Return the probability of recall after that many study days, from 0 to 1."""
        card = fsrs.Card(
            card_id=0,
            state=fsrs.State.Review,
            stability=memory.stability,
            difficulty=memory.difficulty,
            due=_NO_DUE,
            last_review=_DAY_ZERO,
        )
        return self._scheduler.get_card_retrievability(card, _instant(1 + max(0, elapsed_days)))

    def follow(self) -> CardMemory:
        """Return the memory of a card that was never answered, to be led through its answers."""
        return CardMemory(self._scheduler)

    def days_until(self, retention: float) -> float:
        """Return for how many days, per day of stability, recall stays at `retention` or above.

        It solves FSRS-6's forgetting curve R(t) = (1 + f·t/S)^(−w20), f = 0.9^(−1/w20) − 1, for t.
        """
        decay = -self.settings.parameters[20]
        factor = 0.9 ** (1 / decay) - 1
        return float((retention ** (1 / decay) - 1) / factor)


class CardMemory:
    """What one card's memory was before each of its answers, without what they would schedule.

    It gives the very numbers of `MemoryModel.review` and `retrievability` in less time: py-fsrs's
    own card is led on, and the state of a card, by which only intervals differ, is left out.
    """

    def __init__(self, scheduler: fsrs.Scheduler) -> None:
        self._scheduler = scheduler
        self._card = fsrs.Card(card_id=0, due=_NO_DUE)
        self.last_day: int | None = None

    @property
    def stability(self) -> float | None:
        """Stability in days, None before the first answer."""
        return self._card.stability

    def take_over(self, memory: Memory, day: int) -> None:
        """Go on from a memory that another program knew on a study day."""
        self.last_day = day
        self._card.stability, self._card.difficulty = memory.stability, memory.difficulty
        self._card.state, self._card.last_review = fsrs.State.Review, _instant(day)

    def recall(self, day: int) -> float | None:
        """Return the probability of recall on a study day after that of the last answer.

        None before the first answer and on the day of the last: the curve knows whole days.
        """
        if self.last_day is None or day <= self.last_day:
            return None
        return self._scheduler.get_card_retrievability(self._card, _instant(day))

    def answer(self, rating: Rating, day: int) -> None:
        """Go on by one rating on a study day; one before the last counts as the last."""
        self.last_day = day = max(day, self.last_day or day)
        self._card, _ = self._scheduler.review_card(self._card, fsrs.Rating(rating), _instant(day))
        self._card.state = fsrs.State.Review


def _instant(day: int) -> datetime:
    return _DAY_ZERO + timedelta(days=day - 1)


def _to_fsrs(card: CardState) -> fsrs.Card:
    return fsrs.Card(
        card_id=0,  # without an id py-fsrs sleeps a millisecond to make one
        state=fsrs.State.Learning if card.state is State.NEW else fsrs.State(card.state),
        step=0 if card.state is State.NEW else card.step,
        stability=card.memory.stability if card.memory else None,
        difficulty=card.memory.difficulty if card.memory else None,
        due=_NO_DUE,
        last_review=None if card.last_day is None else _instant(card.last_day),
    )
