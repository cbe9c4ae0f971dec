"""Time that an event from another calendar takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, order=True)
class BusyTime:
    """A stretch of real time between two instants (UTC), start < end, and what takes it.

    `uid` is the event's identity in its calendar, which all its repetitions share.
    """

    start: datetime
    end: datetime
    uid: str
    title: str
