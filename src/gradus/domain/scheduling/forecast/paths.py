"""Where a review leads: from a place on the grid to the days on which the card comes again."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.forecast.answering import in_review
from gradus.domain.scheduling.forecast.curve import NOTHING, Counts
from gradus.domain.scheduling.forecast.grid import NODES, Node, memory_at, nodes_of, rounded_days
from gradus.domain.scheduling.forecast.model import Habits
from gradus.domain.scheduling.forecast.spreading import spread_out
from gradus.domain.scheduling.forecast.steps import Walk, walk
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Memory, Rating, State

Place = int
"""A card in Review: the node of its memory and the days since its last answer, in one number."""

Ends = Iterable[tuple[float, Memory]]


@dataclass(frozen=True, slots=True)
class Path:
    """What a review, or the learning of a card, takes and brings.

    `answers` are those in steps on the same day. `next` is sorted: days until then, place, chance.
    """

    answers: Counts
    next: tuple[tuple[int, Place, float], ...]


def place(node: Node, elapsed: int) -> Place:
    """Return the place of a node and a number of days since the last answer."""
    return rounded_days(elapsed) * NODES + node


def a_day_later(one: Place) -> Place:
    """Return where a card is that waits for a day."""
    elapsed, node = divmod(one, NODES)
    return place(node, max(elapsed + 1, round(elapsed * 1.03)))


class Paths:
    """The paths of one person under one set of parameters; each is computed once."""

    def __init__(self, model: MemoryModel, habits: Habits) -> None:
        self._model = model
        self._habits = habits
        self.review = cache(self._review)
        self._relearn = cache(self._relearned)
        maximum = model.settings.maximum_interval
        self._spread = cache(lambda days: spread_out(days, maximum, habits.waiting))
        self._days = model.days_until(model.settings.desired_retention)

    def steps(self, card: CardState) -> Path:
        """Return what the steps of a new card, or of one inside a step, take and bring."""
        steps = walk(self._model, self._habits, card)
        return Path(steps.answers, self._next(steps.ends))

    def _review(self, one: Place) -> Path:
        elapsed, node = divmod(one, NODES)
        memory = memory_at(node)
        known = self._model.retrievability(memory, elapsed)
        chances = in_review(self._habits, known, memory.stability).each()
        card = CardState(state=State.REVIEW, memory=memory, last_day=1)
        answers, ends = NOTHING, []
        for rating, chance in zip(Rating, chances, strict=True):
            review = self._model.review(card, rating, 1 + elapsed)
            after = review.memory
            if review.state is State.RELEARNING:
                answers, after = self._relearning(chance, after)
            ends.append((chance, after))
        return Path(answers, self._next(ends))

    def _relearning(self, chance: float, memory: Memory) -> tuple[Counts, Memory]:
        """Return answers and the usual memory after relearning, read between the nodes."""
        nodes = [(self._relearn(node), weight) for node, weight in nodes_of(memory)]
        answers = sum(steps.answers[State.RELEARNING] * weight for steps, weight in nodes)
        ends = ((weight, steps.ends[0][1]) for steps, weight in nodes)
        return (0.0, 0.0, 0.0, chance * answers), _usual(ends)

    def _relearned(self, node: Node) -> Walk:
        card = CardState(state=State.RELEARNING, step=0, memory=memory_at(node))
        steps = walk(self._model, self._habits, card)
        return Walk(steps.answers, ((1.0, _usual(steps.ends)),))

    def _next(self, ends: Ends) -> tuple[tuple[int, Place, float], ...]:
        nexts: defaultdict[tuple[int, Place], float] = defaultdict(float)
        for chance, memory in ends:
            nodes = nodes_of(memory)
            for days, part in self._intervals(memory):
                for node, weight in nodes:
                    nexts[days, place(node, days)] += chance * part * weight
        return tuple(sorted((days, one, chance) for (days, one), chance in nexts.items()))

    def _intervals(self, memory: Memory) -> tuple[tuple[int, float], ...]:
        whole = max(round(memory.stability * self._days), 1)
        return self._spread(min(whole, self._model.settings.maximum_interval))


def _usual(ends: Ends) -> Memory:
    """Return the mean memory; of stabilities the geometric mean."""
    stability = difficulty = 0.0
    for chance, memory in ends:
        stability += chance * math.log(memory.stability)
        difficulty += chance * memory.difficulty
    return Memory(math.exp(stability), difficulty)
