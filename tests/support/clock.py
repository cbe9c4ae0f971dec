"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")


class FixedClock:
    """Monday 5 January 2026, ten in the morning in Berlin, until it is moved."""

    def __init__(
        self,
        start: datetime = datetime(2026, 1, 5, 9, tzinfo=UTC),
        zone: tzinfo = BERLIN,
    ) -> None:
        self.present = start
        self.place = zone

    def now(self) -> datetime:
        return self.present

    def zone(self) -> tzinfo:
        return self.place

    def forward(self, **time: float) -> None:
        """Move the clock by a timedelta's arguments; negative ones set it back."""
        self.present += timedelta(**time)
