"""The calendar with what it stands on, for the window and for the commands."""

from __future__ import annotations

from pathlib import Path

from gradus.clock import Clock
from gradus.domain.planning.planner import make_plan
from gradus.services.past.history import History
from gradus.services.planning.calendar.connected import ConnectedCalendar
from gradus.services.planning.making.review_load import KnownLoad
from gradus.services.settings import SettingsService
from gradus.store.database import Database

_FILE = "review_load.json"


def open_calendar(
    database: Database,
    clock: Clock,
    settings: SettingsService,
    cache: Path,
    history: History | None = None,
    *,
    eager: bool = True,
) -> tuple[ConnectedCalendar, KnownLoad]:
    """Return the calendar and the review load it plans with, which is kept in the cache folder."""
    load = KnownLoad(database, clock, settings, cache / _FILE, history)
    calendar = ConnectedCalendar(database, clock, settings, make_plan, load.load, eager=eager)
    return calendar, load
