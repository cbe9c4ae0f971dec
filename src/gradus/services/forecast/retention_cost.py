"""What a desired retention costs in minutes a day, for the cards as they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.run import StoppedError
from gradus.services.forecast.service import Outlook

Progress = Callable[[int, int], bool]
"""Called with retentions done and retentions in all; returns False to stop."""

RETENTIONS = (0.80, 0.85, 0.90, 0.95)
LIGHTER, NORMAL, THOROUGH = 0.85, 0.90, 0.95

_DAYS = 120
_SETTLING = 30
"""Days that are left out: due days of today stay, whatever is chosen."""


@dataclass(frozen=True, slots=True)
class RetentionCost:
    """Minutes a day with that desired retention, as the mean of days 31 to 120 from now."""

    retention: float
    minutes: float


def retention_costs(
    outlook: Outlook,
    retentions: Sequence[float] = RETENTIONS,
    progress: Progress = lambda _done, _total: True,
) -> tuple[RetentionCost, ...]:
    """Return the cost of each retention, with the same habits and new cards for all.

    Takes a second or more for each, so it belongs beside the window; stops early where it is told.
    """
    costs: list[RetentionCost] = []
    with suppress(StoppedError):
        for retention in retentions:
            minutes = _minutes(outlook, retention, lambda: progress(len(costs), len(retentions)))
            costs.append(RetentionCost(retention, minutes))
    progress(len(costs), len(retentions))
    return tuple(costs)


def _minutes(outlook: Outlook, retention: float, go_on: Callable[[], bool]) -> float:
    scheduler = replace(outlook.scheduler, desired_retention=retention)
    forecaster = Forecaster(scheduler, outlook.habits)
    additions = outlook.additions(_DAYS)
    loads = forecaster.forecast(outlook.cards, additions, outlook.today, _DAYS, go_on)
    later = loads[_SETTLING:]
    return sum(day.minutes for day in later) / len(later)
