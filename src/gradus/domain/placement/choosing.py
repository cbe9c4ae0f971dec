"""Which question comes next, and when enough has been asked."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from gradus.domain.placement.knowledge import Chances
from gradus.domain.placement.question import Question

MOST_QUESTIONS = 40
CERTAIN = 0.02
"""A placement ends once so small a share of the topics is expected to be judged wrong."""
LEAST_WORTH = 0.05
"""It ends as well where no question is expected to tell so many bits."""
OF_ONE_TOPIC = 3
"""Further questions about a topic say more about those cards than about the topic."""


def information(question: Question, known: float) -> float:
    """Return the bits that an answer is expected to tell about all that is known.

    It is the mutual information of answer and knowledge. As an answer depends on the knowledge of
    its own topic alone, the chance of that one is all that is needed.
    """
    right = known * (1 - question.slip) + (1 - known) * question.guess
    noise = known * _entropy(question.slip) + (1 - known) * _entropy(question.guess)
    return max(_entropy(right) - noise, 0.0)


def next_question(
    questions: Iterable[Question], chances: Chances, asked: Sequence[str] = ()
) -> Question | None:
    """Return the question that tells the most a minute, None where no more should be asked.

    `asked` are the topics of the questions asked so far. Among equals the first one is taken.
    """
    if is_over(chances, len(asked)):
        return None
    often = Counter(asked)
    open_ones = [one for one in questions if often[one.topic] < OF_ONE_TOPIC]
    worth = [one for one in open_ones if information(one, chances[one.topic]) >= LEAST_WORTH]
    return max(worth, key=lambda one: _a_minute(one, chances), default=None)


def is_over(chances: Chances, asked: int) -> bool:
    """Whether enough is certain, or enough was asked."""
    return asked >= MOST_QUESTIONS or doubt(chances) <= CERTAIN


def doubt(chances: Chances) -> float:
    """Return the share of topics that are expected to be judged wrong, from 0 to 0.5."""
    if not chances:
        return 0.0
    return math.fsum(min(one, 1 - one) for one in chances.values()) / len(chances)


def _a_minute(question: Question, chances: Chances) -> float:
    # Rounded, so that the same question is chosen whatever the last bits of a sum are.
    return round(information(question, chances[question.topic]) / question.minutes, 9)


def _entropy(chance: float) -> float:
    """Return the entropy, in bits, of something that happens with that chance."""
    if chance <= 0 or chance >= 1:
        return 0.0
    return -chance * math.log2(chance) - (1 - chance) * math.log2(1 - chance)


_BITS_A_QUESTION = 1.4
"""What a question takes off the doubts about all topics, added up, on average."""


def questions_left(chances: Chances, asked: int) -> int:
    """Return about how many questions there will still be, 0 where it is over."""
    if is_over(chances, asked):
        return 0
    doubts = math.fsum(_entropy(one) for one in chances.values())
    return min(max(round(doubts / _BITS_A_QUESTION), 1), MOST_QUESTIONS - asked)
