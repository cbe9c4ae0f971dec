"""The review load that plans are made with: computed beside the window, kept for the next time."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from gradus import __version__
from gradus.clock import Clock
from gradus.domain.planning.work import ReviewLoad
from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.run import StoppedError
from gradus.domain.scheduling.study_day import study_day
from gradus.private_files import replace_private
from gradus.services.forecast.service import ForecastService, Outlook
from gradus.services.past.history import History
from gradus.services.planning.making.requests import DAYS
from gradus.services.planning.making.usual_load import stretched, usual_card
from gradus.services.quiz.study_session import pace
from gradus.services.settings import SettingsService
from gradus.store import cards
from gradus.store.database import Database
from gradus.store.planning import road

Stamp = list[object]
_COMPUTED = 120
"""Days that are forecast; what comes after them follows from their end."""


class KnownLoad:
    """The load as it was computed last, in memory and in a file of the cache.

    Until one was computed, it is what is due so far, and for a new card what is usual.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        file: Path | None = None,
        history: History | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._file = file
        self._history = history
        self._load: ReviewLoad | None = None
        self._stamp: Stamp | None = None

    def load(self) -> ReviewLoad:
        """Return the load as it is known; takes a few milliseconds."""
        if self._load is None:
            self._recall()
        if self._load is None:
            self._load = self._what_is_due()
        return self._load

    def is_due(self) -> bool:
        """Whether the load should be computed: on each study day, and with other settings."""
        self.load()
        return self._stamp != self._present()

    def compute(self, go_on: Callable[[], bool] = lambda: True) -> bool:
        """Compute the load from the whole history, which takes seconds, unless told to stop.

        Return whether it was computed.
        """
        stamp = self._present()
        forecast = ForecastService(self._database, self._clock, self._settings, self._history)
        try:
            outlook = forecast.outlook()
            load = _computed(outlook, self._coming(outlook.new_cards), go_on)
        except StoppedError:
            return False
        self._load, self._stamp = load, stamp
        self._remember()
        return True

    def _what_is_due(self) -> ReviewLoad:
        today = self._today()
        with self._database.read() as connection:
            seconds = pace(connection)
            due = cards.load_by_day(connection, today)
            waiting = len(cards.due_cards(connection, today))
        counts = [waiting, *(due[today + n] for n in range(1, max(due, default=today) - today + 1))]
        known = tuple(minutes(0, count, 0, seconds) for count in counts[:DAYS])
        return ReviewLoad(today, known, usual_card(DAYS))

    def _coming(self, new_cards: int) -> int:
        """Return how many of all new cards come without a plan's doing."""
        with self._database.read() as connection:
            new, topics = cards.new_by_topic(connection), road.planned_topics(connection)
        waiting = (one for one in topics if not one.chosen and one.learned_day is None)
        return new_cards - sum(new[one.key] for one in waiting)

    def _present(self) -> Stamp:
        scheduler = self._settings.study().scheduler
        steps = [
            [one.total_seconds() for one in some]
            for some in (scheduler.learning_steps, scheduler.relearning_steps)
        ]
        known = [scheduler.version, scheduler.desired_retention, scheduler.maximum_interval]
        return [__version__, self._today(), *known, *steps]

    def _today(self) -> int:
        hour = self._settings.study().rollover_hour
        return study_day(self._clock.now(), self._clock.zone(), hour)

    def _recall(self) -> None:
        if self._file is None:
            return
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            curves = (tuple(map(float, kept[name])) for name in ("known", "per_card"))
            self._load, self._stamp = ReviewLoad(int(kept["start"]), *curves), kept["stamp"]
        except (OSError, ValueError, KeyError, TypeError):
            return  # it is computed anew

    def _remember(self) -> None:
        if self._file is None or self._load is None:
            return
        load = self._load
        content = {
            "stamp": self._stamp,
            "start": load.start,
            "known": [round(one, 4) for one in load.known],
            "per_card": [round(one, 5) for one in load.per_card],
        }
        with suppress(OSError):  # a full disk only makes it be computed again
            replace_private(self._file, json.dumps(content))


def _computed(outlook: Outlook, coming: int, go_on: Callable[[], bool]) -> ReviewLoad:
    forecaster, today = Forecaster(outlook.scheduler, outlook.habits), outlook.today
    additions = [
        float(max(0, min(outlook.new_per_day, coming - n * outlook.new_per_day)))
        for n in range(_COMPUTED)
    ]
    known = forecaster.forecast(outlook.cards, additions, today, _COMPUTED, go_on)
    card = forecaster.forecast((), [1.0], today, _COMPUTED, go_on)
    return ReviewLoad(
        today,
        stretched([day.minutes for day in known], DAYS),
        stretched([day.minutes for day in card], DAYS),
    )
