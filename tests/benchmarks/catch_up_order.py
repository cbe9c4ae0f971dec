"""Which order of reviews serves a person best who comes back to a backlog.

usage: python -m tests.benchmarks.catch_up_order [LEARNERS]

Each simulated learner studies for a while, stays away, and then catches up with a fixed number of
reviews a day, once in each order that the app knows. A learner forgets by parameters of their own,
which the app does not know: every weight of FSRS-6 is multiplied by a lognormal number. The orders
are the app's own; so are memory, intervals and the limits of a day.
"""

from __future__ import annotations

import random
import statistics
import sys
from dataclasses import dataclass, replace

from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.catch_up import days_to_clear
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Rating, State
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.review_order import ReviewOrder, order_key

STUDY_DAYS, NEW_A_DAY, AWAY, AFTER = 110, 10, 30, 60
A_DAY = 40
SPREAD = 0.2
APP = MemoryModel(SchedulerSettings())


@dataclass(frozen=True, slots=True)
class Card:
    """A card as the app sees it, and the memory that the learner really has."""

    seen: QueueCard
    real: CardState


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an order came to: recall over all cards (0 to 1), and the days until nothing waited."""

    recall_at_30: float
    recall_at_60: float
    recalled: float
    days: int
    foreseen: int
    backlog: int


class Learner:
    """Recalls by chance, as their own memory has it; the same answers come from the same seed."""

    def __init__(self, seed: int) -> None:
        chance = random.Random(seed)
        weights = SchedulerSettings().parameters
        limits = zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, weights[:-1], strict=False)
        own = tuple(
            min(max(weight * chance.lognormvariate(0, SPREAD), low), high)
            for low, high, weight in limits
        )
        self.model = MemoryModel(SchedulerSettings(parameters=(*own, weights[-1])))
        self.chance = chance
        self.cards: dict[int, Card] = {}

    def copy(self) -> Learner:
        other = object.__new__(Learner)
        other.model, other.cards = self.model, dict(self.cards)
        other.chance = random.Random()
        other.chance.setstate(self.chance.getstate())
        return other

    def recall(self, card: Card, day: int) -> float:
        assert card.real.memory is not None
        assert card.real.last_day is not None
        return self.model.retrievability(card.real.memory, day - card.real.last_day)

    def meet(self, day: int) -> None:
        for _ in range(NEW_A_DAY):
            number = len(self.cards)
            new = QueueCard(number, number, number, CardState())
            self.cards[number] = self._after(Card(new, CardState()), Rating.GOOD, day)

    def review(self, number: int, day: int) -> bool:
        card = self.cards[number]
        right = self.chance.random() < self.recall(card, day)
        self.cards[number] = self._after(card, Rating.GOOD if right else Rating.AGAIN, day)
        return right

    def due(self, day: int) -> list[QueueCard]:
        return [card.seen for card in self.cards.values() if _due_day(card) <= day]

    def mean_recall(self, day: int) -> float:
        return statistics.fmean(self.recall(card, day) for card in self.cards.values())

    def _after(self, card: Card, rating: Rating, day: int) -> Card:
        """A lapse is relearned on the same day; the card comes back by the app's interval."""
        seen, days = _reviewed(APP, card.seen.state, rating, day)
        real, _ = _reviewed(self.model, card.real, rating, day)
        seen = replace(seen, due=Due(day=day + max(1, days)))
        return Card(replace(card.seen, state=seen), real)


def _reviewed(
    model: MemoryModel, state: CardState, rating: Rating, day: int
) -> tuple[CardState, int]:
    review = model.review(state, rating, day)
    memory: Memory = review.memory
    if review.state is not State.REVIEW:
        step = replace(state, state=review.state, step=review.step, memory=memory, last_day=day)
        review = model.review(step, Rating.EASY if state.memory is None else Rating.GOOD, day)
    state = replace(state, state=State.REVIEW, step=None, memory=review.memory, last_day=day)
    return state, review.interval.days


def _due_day(card: Card) -> int:
    due = card.seen.state.due
    assert due is not None
    assert due.day is not None
    return due.day


def studied(seed: int) -> Learner:
    """Return a learner after months of studying everything that was due."""
    learner = Learner(seed)
    for day in range(1, STUDY_DAYS + 1):
        for card in learner.due(day):
            learner.review(card.id, day)
        learner.meet(day)
    return learner


def catch_up(learner: Learner, order: ReviewOrder) -> Outcome:
    """Catch up in one order."""
    first = STUDY_DAYS + AWAY
    backlog = learner.due(first)
    load = [0] * 400
    for card in learner.cards.values():
        if _due_day(card) > first:
            load[min(_due_day(card) - first, 399)] += 1
    forgotten = 1 - statistics.fmean(
        APP.retrievability(card.state.memory, first - (card.state.last_day or 0))
        for card in backlog
        if card.state.memory is not None
    )
    foreseen = days_to_clear(len(backlog), lambda days: load[days], A_DAY, forgotten)
    cleared, answers, at_30 = 0, [], 0.0
    for day in range(first, first + AFTER):
        due = sorted(learner.due(day), key=lambda card: order_key(order, card, day))
        answers += [learner.review(card.id, day) for card in due[:A_DAY]]
        if len(due) <= A_DAY and not cleared:
            cleared = day - first
        if day == first + 29:
            at_30 = learner.mean_recall(day + 1)
    return Outcome(
        recall_at_30=at_30,
        recall_at_60=learner.mean_recall(first + AFTER),
        recalled=statistics.fmean(answers),
        days=cleared or AFTER,
        foreseen=foreseen or AFTER,
        backlog=len(backlog),
    )


FIELDS = ("backlog", "recall_at_30", "recall_at_60", "recalled", "days", "foreseen")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    learners = [studied(seed) for seed in range(count)]
    sys.stdout.write(f"{count} learners, means\n")
    for order in ReviewOrder:
        found = [catch_up(learner.copy(), order) for learner in learners]
        means = ((name, statistics.fmean(getattr(one, name) for one in found)) for name in FIELDS)
        row = ", ".join(f"{name} {mean:.4g}" for name, mean in means)
        sys.stdout.write(f"{order.value}: {row}\n")


if __name__ == "__main__":
    main()
