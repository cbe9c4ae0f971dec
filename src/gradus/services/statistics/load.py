"""The load of the days ahead, in the stretches that the statistics show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.model import DayLoad
from gradus.domain.scheduling.forecast.run import StoppedError
from gradus.domain.statistics.period import Period, Span
from gradus.domain.statistics.study_time import stretches
from gradus.services.forecast.service import Outlook
from gradus.services.statistics.view import LoadAhead

Stamp = object
"""Equal as long as nothing has changed that a forecast depends on."""

GoOn = Callable[[], bool]
Load = Callable[[Period, Stamp, GoOn], tuple[LoadAhead, ...]]
"""Returns the stretches that a period looks ahead from today on, none where it was stopped."""


class LoadForecast:
    """Keeps what was computed: a year ahead takes seconds, and looking again changes nothing."""

    def __init__(self, outlook: Callable[[], Outlook]) -> None:
        self._read = outlook
        self._stamp: Stamp = None
        self._outlook: Outlook | None = None
        self._known: dict[Period, tuple[LoadAhead, ...]] = {}

    def ahead(
        self, period: Period, stamp: Stamp, go_on: GoOn = lambda: True
    ) -> tuple[LoadAhead, ...]:
        """Return the days, or weeks, that a period looks ahead; none before a card was learned.

        Returns none, and keeps none, where `go_on` says no.
        """
        if self._outlook is None or stamp != self._stamp:
            self._outlook, self._stamp, self._known = self._read(), stamp, {}
        if period not in self._known:
            try:
                loads = _loads(self._outlook, period.ahead, go_on)
            except StoppedError:
                return ()
            found = in_stretches(loads, period.planned, self._outlook.today)
            self._known[period] = tuple(found)
        return self._known[period]


def in_stretches(loads: Sequence[DayLoad], span: Span, today: int) -> Iterator[LoadAhead]:
    """Add the days from today on up to days, weeks or months."""
    for _, first, days in stretches(span, today, today + len(loads) - 1):
        part = loads[first - today : first - today + days]
        reviews = sum(one.reviews for one in part)
        yield LoadAhead(first, days, reviews, sum(one.minutes for one in part))


def _loads(outlook: Outlook, days: int, go_on: GoOn) -> Sequence[DayLoad]:
    if not outlook.cards:
        return ()
    forecaster = Forecaster(outlook.scheduler, outlook.habits)
    return forecaster.forecast(outlook.cards, outlook.additions(days), outlook.today, days, go_on)
