"""Days and instants of a package: Anki's numbers become study days of the person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from gradus.domain.scheduling.study_day import day_start, study_day

_QUARTER_MS = 15 * 60 * 1000
_FARTHEST = 36_500
_EARLIEST_MS = 946_684_800_000


@dataclass(frozen=True, slots=True)
class Days:
    """Which study day an instant belongs to, and which one Anki means by a number.

    `now` is in milliseconds since 1970 and `today` its study day. `first_day` is the ordinal of the
    date from which Anki counts.
    """

    zone: tzinfo
    rollover_hour: int
    now: int
    today: int
    first_day: int
    _known: dict[int, int] = field(default_factory=dict)

    def of(self, milliseconds: int) -> int:
        """Return the study day of an instant; zones differ by quarters of an hour."""
        quarter = milliseconds // _QUARTER_MS
        day = self._known.get(quarter)
        if day is None:
            instant = datetime.fromtimestamp(quarter * _QUARTER_MS / 1000, UTC)
            day = self._known[quarter] = study_day(instant, self.zone, self.rollover_hour)
        return day

    def possible(self, milliseconds: int) -> bool:
        """Whether a review can have happened then: this century, and not in the future."""
        return _EARLIEST_MS <= milliseconds <= self.now

    def due_day(self, number: int) -> int:
        """Return the study day that Anki counts as its day of that number."""
        return self._within(self.first_day + number)

    def after(self, day: int, interval: int) -> int:
        """Return the study day so many days after another."""
        return day + min(max(interval, 0), _FARTHEST)

    def start(self, number: int) -> int:
        """Return the instant in milliseconds at which Anki's day of that number begins."""
        start = day_start(self.due_day(number), self.zone, self.rollover_hour)
        return round(start.timestamp() * 1000)

    def _within(self, day: int) -> int:
        return min(max(day, self.today - _FARTHEST), self.today + _FARTHEST)


def days_of(
    zone: tzinfo, rollover_hour: int, now: datetime, first_day: int | None, created: int
) -> Days:
    """Return the days of a package; `created` (seconds) tells where it names no first day."""
    if first_day is None:
        first_day = study_day(datetime.fromtimestamp(created, UTC), zone, rollover_hour)
    today = study_day(now, zone, rollover_hour)
    return Days(zone, rollover_hour, round(now.timestamp() * 1000), today, first_day)
