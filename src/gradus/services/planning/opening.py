"""The calendar with what it stands on, for the window and for the commands."""

from __future__ import annotations

from pathlib import Path

from gradus.clock import Clock
from gradus.domain.planning.planner import make_plan
from gradus.services.planning.calendar import Calendar
from gradus.services.planning.review_load import KnownLoad
from gradus.services.settings import SettingsService
from gradus.store.database import Database

_FILE = "review_load.json"


def open_calendar(
    database: Database, clock: Clock, settings: SettingsService, cache: Path
) -> tuple[Calendar, KnownLoad]:
    """Return the calendar and the review load it plans with, which is kept in the cache folder."""
    load = KnownLoad(database, clock, settings, cache / _FILE)
    return Calendar(database, clock, settings, make_plan, load.load), load
