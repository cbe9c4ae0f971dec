"""What the Statistics page asks of the services."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from gradus.domain.statistics.period import Period
from gradus.services.statistics.view import Statistics


class StatisticsService(Protocol):
    """Counts; may take seconds, so it is called beside the window."""

    def view(self, period: Period, progress: Callable[[int, int], bool]) -> Statistics | None:
        """Return the figures of a period, None where `progress` asked to stop."""
        ...
