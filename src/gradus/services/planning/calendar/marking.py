"""Marking blocks where nobody looks at the calendar."""

from __future__ import annotations

from gradus.clock import Clock
from gradus.domain.planning.work import ReviewLoad
from gradus.services.planning.calendar.editing import BlockEditor
from gradus.services.planning.calendar.recording import CalendarLog
from gradus.services.planning.making.requests import RequestReader
from gradus.services.settings import SettingsService
from gradus.store import written_plan
from gradus.store.database import Database


def block_marker(database: Database, clock: Clock, settings: SettingsService) -> BlockEditor:
    """Return what marks blocks as the calendar does, without making plans."""
    log = CalendarLog(database, clock, settings)
    return BlockEditor(log, RequestReader(clock, settings, lambda: ReviewLoad(0)), clock)


def writes_a_file(database: Database) -> bool:
    """Say whether a calendar file is written after every change."""
    with database.read() as connection:
        return written_plan.kept_file(connection) is not None
