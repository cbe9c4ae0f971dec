"""How long the rest of a day takes."""

from __future__ import annotations

SECONDS_PER_ANSWER = 15.0
"""Assumed before there are answers of one's own to measure."""

_ASSUMED_ANSWERS = 20

_ANSWERS_PER_REVIEW = 1.2
_ANSWERS_PER_NEW_CARD = 2.4


def seconds_per_answer(seconds: float, answers: int) -> float:
    """Return the time an answer takes, from the seconds that a number of answers took.

    The assumption weighs as much as 20 answers, so that two hasty ones do not promise a short day.
    """
    return (seconds + SECONDS_PER_ANSWER * _ASSUMED_ANSWERS) / (answers + _ASSUMED_ANSWERS)


def minutes(steps: int, reviews: int, new: int, seconds_per_answer: float) -> float:
    """Return the minutes that these cards take, repeats after Again and learning steps included."""
    answers = steps + reviews * _ANSWERS_PER_REVIEW + new * _ANSWERS_PER_NEW_CARD
    return answers * seconds_per_answer / 60
