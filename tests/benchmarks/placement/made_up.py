"""People who do not exist and what they know of the road, made without the model that judges them.

Each kind is told by how likely its people know a topic of each phase once they know what it builds
on. Anybody may have left an area out. Knowledge of all kinds but the last is monotone; a patchwork
forgets and picks up topics anywhere.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gradus.domain.placement.question import Answer, Question
from gradus.domain.placement.topic import PlacedTopic

KINDS: dict[str, dict[int, float]] = {
    "beginner": {1: 0.2, 2: 0.2},
    "mathematician without code": {1: 0.95, 2: 0.1},
    "programmer without maths": {1: 0.15, 2: 0.93, 3: 0.15, 7: 0.75},
    "data scientist": {1: 0.92, 2: 0.96, 3: 0.95, 4: 0.93, 5: 0.4, 7: 0.3},
    "researcher": {1: 0.97, 2: 0.9, 3: 0.7, 4: 0.95, 5: 0.92, 7: 0.1},
    "patchwork": {1: 0.7, 2: 0.75, 3: 0.7, 4: 0.7, 5: 0.6, 7: 0.5},
}
_TURNED = 0.12
"""The share of a patchwork's topics that are known against all order, or unknown."""
_LEFT_OUT = 0.15
"""How often somebody never met an area of the road."""
_GIVES_UP = 0.5
"""How often somebody who does not know says so; otherwise they guess."""


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who knows some topics, and fails at `slip` of the questions about these."""

    kind: str
    knows: frozenset[str]
    slip: float

    def answer(self, question: Question, guessed: float, chance: random.Random) -> Answer:
        """Answer: right but for slips, or not at all, or by guessing as well as it goes."""
        about = (question.topic, question.guess, question.slip)
        if question.topic in self.knows:
            return Answer(about[0], chance.random() >= self.slip, *about[1:])
        if chance.random() < _GIVES_UP:
            return Answer(about[0], None, *about[1:])
        return Answer(about[0], chance.random() < guessed, *about[1:])


def learners(topics: Sequence[PlacedTopic], count: int, seed: int) -> Iterator[Learner]:
    """Yield that many learners, the kinds in turn; topics are in the order of the road."""
    kinds = list(KINDS)
    for n in range(count):
        chance = random.Random(f"{seed}:{n}")
        kind = kinds[n % len(kinds)]
        knows = _monotone(topics, KINDS[kind], chance)
        if kind == "patchwork":
            knows ^= {topic.key for topic in topics if chance.random() < _TURNED}
        yield Learner(kind, frozenset(knows), chance.uniform(0.10, 0.15))


def _monotone(
    topics: Sequence[PlacedTopic], share: dict[int, float], chance: random.Random
) -> set[str]:
    by_key, decided = {topic.key: topic for topic in topics}, dict[str, bool]()
    areas = sorted({(topic.phase, topic.area) for topic in topics})
    left_out = {one for one in areas if chance.random() < _LEFT_OUT}

    def knows(key: str) -> bool:
        topic = by_key[key]
        if key not in decided:
            below = all(knows(one) for one in topic.requires)
            met = (topic.phase, topic.area) not in left_out
            decided[key] = below and met and chance.random() < share.get(topic.phase, 0.0)
        return decided[key]

    return {key for key in by_key if knows(key)}
