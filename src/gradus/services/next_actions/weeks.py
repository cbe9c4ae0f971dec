"""The weeks that were kept so far, from the answers and the free time."""

from __future__ import annotations

from gradus.domain.next_actions.weeks import WeeksKept, weeks_kept
from gradus.domain.planning.free_time import FreeTime
from gradus.store import statistics
from gradus.store.database import Connection


def read_weeks(connection: Connection, day: int, free: FreeTime) -> WeeksKept:
    """Return the weeks up to a study day, for a person who is free at such times."""
    return weeks_kept(statistics.days_ever_studied(connection), day, free.is_off)
