"""A clock that stands still, so that every picture is the same each time it is made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class SetClock:
    """Shows the time it is set to."""

    def __init__(self) -> None:
        self.present = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the time it is set to."""
        return self.present

    def zone(self) -> tzinfo:
        """Return Greenwich's."""
        return UTC

    def next_evening(self) -> None:
        """Go on to six o'clock of the next day."""
        self.present = self.present.replace(hour=18, minute=0, second=0) + timedelta(days=1)
