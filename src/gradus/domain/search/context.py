"""What a search depends on besides its words: today, and how memory fades."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from gradus.domain.scheduling.leech import LEECH_LAPSES


@dataclass(frozen=True, slots=True)
class SearchContext:
    """`day` is the present study day, `start_of` gives the instant (UTC) at which one begins.

    `days_until` tells for how many days, per day of stability, recall stays at a share or above.
    `leech_lapses` is from how many lapses on a card is a leech.
    """

    day: int
    start_of: Callable[[int], datetime]
    days_until: Callable[[float], float]
    leech_lapses: int = LEECH_LAPSES

    def fading(self, share: float) -> float:
        """Return days per day of stability until recall falls to any share: never for 0 or less."""
        if share <= 0:
            return math.inf
        try:
            return self.days_until(share)
        except OverflowError:
            return math.inf
