"""The steps of the first run, by themselves: a start that shows none of them learns no more."""

from __future__ import annotations

from enum import StrEnum

CARDS_FIRST = 10
"""So many cards are asked before anything is planned."""


class Step(StrEnum):
    """What the first run shows."""

    WELCOME = "welcome"
    PLACING = "placing"
    FREE_TIME = "free time"
    GOAL = "goal"
    WEEK = "week"
    PLACING_ON = "placing on"
    DONE = "done"
