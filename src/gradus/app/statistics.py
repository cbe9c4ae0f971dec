"""The Statistics page with what it stands on; made when it is first opened."""

from __future__ import annotations

from gradus.clock import Clock
from gradus.services.forecast.service import ForecastService
from gradus.services.past.history import History
from gradus.services.settings import SettingsService
from gradus.services.statistics.load import LoadForecast
from gradus.services.statistics.service import StatisticsService
from gradus.store.database import Database
from gradus.ui.design.look import Look
from gradus.ui.statistics.page import StatisticsPage


def make_statistics(
    database: Database, clock: Clock, look: Look, settings: SettingsService, history: History
) -> StatisticsPage:
    """Return the page; its `close_down` must be called before the database closes."""
    forecast = LoadForecast(ForecastService(database, clock, settings, history).outlook)
    service = StatisticsService(database, clock, settings.study, forecast.ahead, history)
    return StatisticsPage(look, service)
