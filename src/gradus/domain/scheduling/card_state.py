"""Where one card stands; rebuilt at any time from its events."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.scheduling.model import Due, Memory, State


@dataclass(frozen=True, slots=True)
class CardState:
    """A card's progress: a cache of what its events say.

    `first_day` and `last_day` are study days of the first and the last answer. `reviews` counts
    answers that were not undone, `lapses` those that were Again in Review. `flag` is 0 for none.
    """

    state: State = State.NEW
    step: int | None = None
    memory: Memory | None = None
    due: Due | None = None
    first_day: int | None = None
    last_day: int | None = None
    reviews: int = 0
    lapses: int = 0
    suspended: bool = False
    flag: int = 0
