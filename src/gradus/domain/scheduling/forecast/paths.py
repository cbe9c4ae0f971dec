"""Where a review leads: from a place on the grid to the days on which the card comes again."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, partial

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.forecast.answering import in_review
from gradus.domain.scheduling.forecast.curve import NOTHING, Counts, times
from gradus.domain.scheduling.forecast.grid import NODES, Node, memory_at, nodes_of, rounded_days
from gradus.domain.scheduling.forecast.model import Habits
from gradus.domain.scheduling.forecast.spreading import spread_out
from gradus.domain.scheduling.forecast.steps import answers_in_steps, ends_of_steps
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Memory, Rating, State

Place = int
"""A card in Review: the node of its memory and the days since its last answer, in one number."""

_RARE = 5e-4
"""So unlikely a place is left out; the others make up for it."""

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
        self._answers = cache(partial(answers_in_steps, model, habits))
        maximum = model.settings.maximum_interval
        self._spread = cache(lambda days: spread_out(days, maximum, habits.waiting))
        self._days = model.days_until(model.settings.desired_retention)

    def steps(self, card: CardState) -> Path:
        """Return what the steps of a new card, or of one inside a step, take and bring."""
        ends = ends_of_steps(self._model, self._habits, card)
        return Path(self._answers(card.state, card.step or 0), self._next(ends))

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
                answers = times(self._answers(State.RELEARNING, 0), chance)
                after = self._relearning(after)
            ends.append((chance, after))
        return Path(answers, self._next(ends))

    def _relearning(self, memory: Memory) -> Memory:
        """Return the usual memory after relearning, read between the nodes."""
        return _usual((weight, self._relearn(node)) for node, weight in nodes_of(memory))

    def _relearned(self, node: Node) -> Memory:
        card = CardState(state=State.RELEARNING, step=0, memory=memory_at(node))
        return _usual(ends_of_steps(self._model, self._habits, card))

    def _next(self, ends: Ends) -> tuple[tuple[int, Place, float], ...]:
        nexts: defaultdict[tuple[int, Place], float] = defaultdict(float)
        for chance, memory in ends:
            nodes = nodes_of(memory)
            for days, part in self._intervals(memory):
                for node, weight in nodes:
                    nexts[days, place(node, days)] += chance * part * weight
        likely = {key: chance for key, chance in nexts.items() if abs(chance) > _RARE}
        whole = sum(likely.values())
        return tuple(sorted((days, one, chance / whole) for (days, one), chance in likely.items()))

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
