"""The person's date and minute of the wall clock."""

from __future__ import annotations

from gradus.clock import Clock


def moment(clock: Clock) -> tuple[int, int]:
    """Return today (an ordinal) and the minute of the day."""
    local = clock.now().astimezone(clock.zone())
    return local.toordinal(), local.hour * 60 + local.minute
