"""The time that is looked at in a calendar file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo


@dataclass(frozen=True, slots=True)
class Period:
    """What is looked at: from `first` to `last`, both in the person's zone."""

    first: datetime
    last: datetime

    @property
    def zone(self) -> tzinfo:
        """The person's zone, in which floating times and whole days are meant."""
        assert self.first.tzinfo is not None
        return self.first.tzinfo
