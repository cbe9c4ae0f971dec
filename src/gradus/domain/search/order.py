"""By what found cards are sorted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SortKey(StrEnum):
    """A figure or a name; ARRIVAL is the order in which notes were stored."""

    ARRIVAL = "arrival"
    QUESTION = "question"
    DECK = "deck"
    STATE = "state"
    DUE = "due"
    STABILITY = "stability"
    DIFFICULTY = "difficulty"
    RETRIEVABILITY = "retrievability"
    LAPSES = "lapses"


@dataclass(frozen=True, slots=True)
class Order:
    """Cards without the figure come last, whichever way it goes."""

    key: SortKey = SortKey.ARRIVAL
    descending: bool = False
