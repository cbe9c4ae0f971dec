"""Trying an exercise out when its deck is read."""

from __future__ import annotations

from gradus.domain.decks.exercises.definition import Exercise
from gradus.domain.decks.exercises.drawn import draw
from gradus.domain.decks.exercises.work import PER_EXERCISE, Work

SEEDS = range(8)
MOST_DRAWS = 200
"""Where one draw in twenty passes, three in 100,000 exercises fail this."""


def check(exercise: Exercise, allowance: Work) -> None:
    """Draw a few times; raises ExerciseError for what would go wrong on screen."""
    work = Work(PER_EXERCISE, allowance)
    for seed in SEEDS:
        draw(exercise, seed, work, MOST_DRAWS)
