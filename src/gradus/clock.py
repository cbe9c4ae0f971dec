"""The only place that reads the system's time and time zone."""

from __future__ import annotations

import time
from datetime import UTC, datetime, tzinfo
from typing import Protocol

import tzlocal

_ZONE_HOLDS_SECONDS = 60
"""Looking the zone up takes most of a millisecond, and nobody travels faster than this."""


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

    def __init__(self) -> None:
        self._zone: tzinfo = UTC
        self._zone_until = float("-inf")

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)

    def zone(self) -> tzinfo:
        """Return the local zone with its daylight-saving rules, even if it changed since."""
        if time.monotonic() >= self._zone_until:
            self._zone = _local_zone()
            self._zone_until = time.monotonic() + _ZONE_HOLDS_SECONDS
        return self._zone


def _local_zone() -> tzinfo:
    """Return the system's zone by its name, or today's offset where the system names none."""
    try:
        tzlocal.reload_localzone()
        return tzlocal.get_localzone()
    except (OSError, ValueError, LookupError):  # a TZ such as PST8PDT, contradicting settings
        offset = datetime.now().astimezone().tzinfo
        return offset or UTC
