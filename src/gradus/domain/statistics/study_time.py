"""How much was studied on which day, and at which hour."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import tzinfo

from gradus.domain.statistics.past import PastAnswer
from gradus.domain.statistics.period import Span
from gradus.domain.statistics.share import Share, share_of


@dataclass(frozen=True, slots=True)
class Studied:
    """Answers and minutes of the stretch of `days` study days that begins on day `first`."""

    first: int
    days: int
    answers: int
    minutes: float

    @property
    def minutes_a_day(self) -> float:
        """Minutes of a mean day, days without an answer among them."""
        return self.minutes / self.days


@dataclass(frozen=True, slots=True)
class Hour:
    """The answers given in one hour of the wall clock (0 to 23), and what reviews brought."""

    hour: int
    answers: int
    recalled: Share


def studied(
    answers: Iterable[PastAnswer], span: Span, since: int, until: int
) -> tuple[Studied, ...]:
    """Return every stretch from day `since` to day `until`, both included, empty ones too."""
    counts: Counter[int] = Counter()
    seconds: defaultdict[int, float] = defaultdict(float)
    for answer in answers:
        if since <= answer.day <= until:
            first = span.first(answer.day)
            counts[first] += 1
            seconds[first] += answer.seconds
    return tuple(
        Studied(start, days, counts[first], seconds[first] / 60)
        for first, start, days in stretches(span, since, until)
    )


def stretches(span: Span, since: int, until: int) -> Iterator[tuple[int, int, int]]:
    """Part the days from `since` to `until`, both included.

    Each stretch is told by the first day of its calendar week or month, its own first day, which is
    later where `since` cuts it, and its number of days.
    """
    first = span.first(since)
    while first <= until:
        after = span.after(first)
        start = max(first, since)
        yield first, start, min(after - 1, until) - start + 1
        first = after


def hours(answers: Iterable[PastAnswer], zone: tzinfo) -> tuple[Hour, ...]:
    """Return the 24 hours of the person's wall clock."""
    given = [0] * 24
    outcomes: list[list[bool]] = [[] for _ in range(24)]
    for answer in answers:
        hour = answer.at.astimezone(zone).hour
        given[hour] += 1
        if answer.reviewed:
            outcomes[hour].append(answer.recalled)
    return tuple(Hour(n, given[n], share_of(outcomes[n])) for n in range(24))
