"""The review load of the days ahead, from the real cards and the person's own history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gradus.clock import Clock
from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.learning import learn
from gradus.domain.scheduling.forecast.model import DayLoad, ForecastCard, Habits
from gradus.domain.scheduling.forecast.watching import SeenAnswer
from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.scheduling.study_day import study_day
from gradus.domain.statistics.past import PastAnswer
from gradus.services.past.history import History
from gradus.services.settings import SettingsService
from gradus.store import forecasting
from gradus.store.database import Database


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a forecast starts from: habits, cards, and the new cards of each day while they last."""

    today: int
    scheduler: SchedulerSettings
    habits: Habits
    cards: tuple[ForecastCard, ...]
    new_cards: int
    new_per_day: int

    def additions(self, days: int) -> list[float]:
        """Return how many cards are met on each day."""
        taken, left = [], self.new_cards
        for _ in range(days):
            new = min(self.new_per_day, left)
            taken.append(float(new))
            left -= new
        return taken


class ForecastService:
    """Forecasts; a call may replay the whole history and belongs beside the window.

    `history` may be shared with the statistics.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        history: History | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._history = history or History(database)

    def ahead(self, days: int) -> tuple[DayLoad, ...]:
        """Return the load of so many study days, today first."""
        outlook = self.outlook()
        forecaster = Forecaster(outlook.scheduler, outlook.habits)
        return forecaster.forecast(outlook.cards, outlook.additions(days), outlook.today, days)

    def outlook(self) -> Outlook:
        """Return what a forecast starts from."""
        study = self._settings.study()
        today = study_day(self._clock.now(), self._clock.zone(), study.rollover_hour)
        with self._database.read() as connection:
            cards = tuple(forecasting.learned_cards(connection, today))
            new_cards = forecasting.count_new_cards(connection)
        habits = learn(_seen(self._history.answers(study.scheduler) or ()), cards, today)
        return Outlook(today, study.scheduler, habits, cards, new_cards, study.new_per_day)


def _seen(answers: Iterable[PastAnswer]) -> Iterator[SeenAnswer]:
    for one in answers:
        yield SeenAnswer(one.day, one.before, one.rating, one.seconds, one.recall, one.stability)
