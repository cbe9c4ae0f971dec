"""The load of the days ahead: the forecast over the real cards and the new ones to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gradus.domain.scheduling.estimate import seconds_per_answer
from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.model import DayLoad, ForecastCard, Habits
from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.statistics.period import Period, Span
from gradus.domain.statistics.study_time import stretches
from gradus.services.statistics.view import LoadAhead
from gradus.services.study_session import read_session
from gradus.services.study_settings import StudySettings
from gradus.store import figures, statistics
from gradus.store.database import Connection

HabitsOf = Callable[[Connection], Habits]
"""Reads from the log how a person answers."""

Load = Callable[[Connection, StudySettings, int, Period], tuple[LoadAhead, ...]]
"""Returns the stretches that a period looks ahead from a study day on."""


def plain_habits(connection: Connection) -> Habits:
    """Return usual habits with the time that this person's latest answers took."""
    seconds = seconds_per_answer(*statistics.recent_answer_times(connection))
    return Habits(seconds=(seconds, seconds, seconds, seconds))


@dataclass(frozen=True, slots=True)
class _Asked:
    """All that a forecast depends on."""

    scheduler: SchedulerSettings
    habits: Habits
    cards: tuple[ForecastCard, ...]
    additions: tuple[float, ...]
    today: int


class LoadForecast:
    """Keeps what was computed: a year ahead takes seconds, and looking again changes nothing."""

    def __init__(self, habits: HabitsOf = plain_habits) -> None:
        self._habits = habits
        self._forecaster: Forecaster | None = None
        self._made_for: tuple[SchedulerSettings, Habits] | None = None
        self._known: dict[Period, tuple[_Asked, tuple[LoadAhead, ...]]] = {}

    def ahead(
        self, connection: Connection, settings: StudySettings, today: int, period: Period
    ) -> tuple[LoadAhead, ...]:
        """Return the days, or weeks, that a period looks ahead, from today on.

        As many new cards come each day as the settings allow, until none is left.
        """
        asked = _Asked(
            settings.scheduler,
            self._habits(connection),
            tuple(figures.forecast_cards(connection, today)),
            _additions(connection, settings, today, period.ahead),
            today,
        )
        known = self._known.get(period)
        if known is None or known[0] != asked:
            found = tuple(in_stretches(self._loads(asked), period.planned, today))
            known = self._known[period] = asked, found
        return known[1]

    def _loads(self, asked: _Asked) -> Sequence[DayLoad]:
        if not asked.cards:
            return ()
        forecaster = self._of(asked.scheduler, asked.habits)
        days = len(asked.additions)
        return forecaster.forecast(asked.cards, asked.additions, asked.today, days)

    def _of(self, settings: SchedulerSettings, habits: Habits) -> Forecaster:
        if self._forecaster is None or self._made_for != (settings, habits):
            self._forecaster = Forecaster(settings, habits)
            self._made_for = settings, habits
        return self._forecaster


def _additions(
    connection: Connection, settings: StudySettings, today: int, days: int
) -> tuple[float, ...]:
    left = figures.new_cards(connection)
    _, _, now = read_session(connection, today, settings.new_per_day).queue.counts()
    found = [float(now)]
    left -= now
    for _ in range(days - 1):
        found.append(float(min(settings.new_per_day, max(left, 0))))
        left -= settings.new_per_day
    return tuple(found)


def in_stretches(loads: Sequence[DayLoad], span: Span, today: int) -> Iterator[LoadAhead]:
    """Add the days from today on up to days, weeks or months."""
    for _, first, days in stretches(span, today, today + len(loads) - 1):
        part = loads[first - today : first - today + days]
        reviews = sum(one.reviews for one in part)
        yield LoadAhead(first, days, reviews, sum(one.minutes for one in part))
