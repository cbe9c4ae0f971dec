"""The figures of the Statistics page, of its export and of `gradus stats`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from gradus.clock import Clock
from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.study_day import study_day
from gradus.domain.statistics.calibration import calibration
from gradus.domain.statistics.distribution import (
    DIFFICULTY_EDGES,
    STABILITY_EDGES,
    distribution,
)
from gradus.domain.statistics.past import PastAnswer
from gradus.domain.statistics.period import Period, Span
from gradus.domain.statistics.retention import retention
from gradus.domain.statistics.study_time import hours, studied
from gradus.services.past.history import History, Progress
from gradus.services.statistics.load import Load
from gradus.services.statistics.view import Statistics, TopicMastery
from gradus.services.study_settings import StudySettings
from gradus.store import figures
from gradus.store.database import Connection, Database
from gradus.store.figures import TopicCounts

_YEAR_WEEKS = 53


class StatisticsService:
    """Counts what was answered and what is remembered; one call may run at a time.

    `settings` is asked at each call, so that a change of scheduling shows at once; `load`, where it
    is given, says what the days ahead bring; `history` may be shared with a forecast.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: Callable[[], StudySettings],
        load: Load | None = None,
        history: History | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._history = history or History(database)
        self._load = load

    def view(self, period: Period, progress: Progress = lambda _d, _t: True) -> Statistics | None:
        """Return the figures of a period, or None where `progress` asked to stop."""
        settings = self._settings()
        today = study_day(self._clock.now(), self._clock.zone(), settings.rollover_hour)
        every = self._history.answers(settings.scheduler, progress)
        if every is None:
            return None
        stamp: list[object] = []
        with self._database.read() as connection:
            found = self._count(connection, settings, every, today, period)
            stamp += [settings, today, self._history.events, figures.new_cards(connection)]
        counted = len(every)
        if self._load is not None:
            load = self._load(period, tuple(stamp), lambda: progress(counted, counted))
            found = replace(found, load=load)
        return found if progress(counted, counted) else None

    def _count(
        self,
        connection: Connection,
        settings: StudySettings,
        every: Sequence[PastAnswer],
        today: int,
        period: Period,
    ) -> Statistics:
        first = min((answer.day for answer in every), default=today)
        since = period.since(today, first)
        answers = [answer for answer in every if since <= answer.day <= today]
        memories = figures.memories(connection)
        model = MemoryModel(settings.scheduler)
        topics = figures.topic_counts(connection, today, model.days_until(MASTERED))
        monday = Span.WEEK.first(today) - 7 * (_YEAR_WEEKS - 1)
        return Statistics(
            period=period,
            today=today,
            since=since,
            first=first,
            answers=len(every),
            reviews=sum(answer.reviewed for answer in every),
            calibration=calibration(answers),
            retention=retention(answers, period.recalled),
            studied=studied(answers, period.studied, since, today),
            span=period.studied,
            year=studied(every, Span.DAY, monday, today),
            hours=hours(answers, self._clock.zone()),
            stability=distribution((one.stability for one in memories), STABILITY_EDGES),
            difficulty=distribution((one.difficulty for one in memories), DIFFICULTY_EDGES),
            topics=tuple(_mastery(topics)),
            topics_in_all=len(topics),
            desired_retention=settings.scheduler.desired_retention,
            load=(),
        )


def _mastery(topics: Sequence[TopicCounts]) -> Iterator[TopicMastery]:
    for one in topics:
        if one.begun:
            share = one.mastered / one.cards
            yield TopicMastery(one.key, one.title, one.phase, one.core, one.cards, one.begun, share)
