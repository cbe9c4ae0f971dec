"""The weeks that were kept so far, from the answers and the free time."""

from __future__ import annotations

from gradus.domain.next_actions.weeks import WeeksKept, weeks_kept
from gradus.domain.planning.free_time import FreeTime
from gradus.store import statistics
from gradus.store.database import Connection
from gradus.store.planning import free_time


def read_weeks(connection: Connection, day: int, free: FreeTime | None = None) -> WeeksKept:
    """Return the weeks up to a study day; `free` spares reading the free time once more."""
    found = free or free_time.read(connection)
    knows = any(found.weekly) or any(found.exceptions.values())
    days = statistics.days_ever_studied(connection)
    return weeks_kept(days, day, (lambda one: not found.on(one)) if knows else None)
