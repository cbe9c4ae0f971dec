"""The only place that reads the system's time and time zone."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import Protocol

import tzlocal


class Clock(Protocol):
    """What services ask for the time; tests pass one that stands still."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        ...

    def zone(self) -> tzinfo:
        """Return the person's time zone."""
        ...


class SystemClock:
    """The computer's clock and local time zone."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)

    def zone(self) -> tzinfo:
        """Return the local zone with its daylight-saving rules, even if it changed since."""
        tzlocal.reload_localzone()
        return tzlocal.get_localzone()
