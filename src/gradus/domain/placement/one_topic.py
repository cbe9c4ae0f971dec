"""A short quiz on one topic, for whoever says that they know it."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.placement.question import Answer

QUESTIONS = 5
_LEAST = 3
_SURE = 0.97


def chance_to_know(answers: Sequence[Answer]) -> float:
    """Return the chance that the topic is known, even odds before the first answer.

    Bayes' rule over the chances to guess and to slip that belong to each answer.
    """
    known = unknown = 1.0
    for one in answers:
        if_unknown, if_known = one.likelihoods
        unknown *= if_unknown
        known *= if_known
    return known / (known + unknown)


def is_over(answers: Sequence[Answer]) -> bool:
    """Whether five questions were answered, or three leave hardly a doubt."""
    chance = chance_to_know(answers)
    sure = max(chance, 1 - chance) >= _SURE
    return len(answers) >= QUESTIONS or (len(answers) >= _LEAST and sure)


def is_known(answers: Sequence[Answer]) -> bool:
    """Whether the topic counts as known: most answers right, and more likely known than not."""
    right = sum(one.right is True for one in answers)
    return right * 2 > len(answers) and chance_to_know(answers) >= 0.5
