"""The reviews of the fortnight ahead, and the days of it that hold too many."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gradus.domain.scheduling.estimate import minutes
from gradus.services.quiz.study_session import StudySession
from gradus.services.today.limits import DayLimits
from gradus.services.today.view import LoadDay, OverView

DAYS_AHEAD = 14
"""Days that are looked at, today included."""


def load_ahead(study: StudySession, reviews_today: int, limits: DayLimits) -> tuple[LoadDay, ...]:
    """Return the minutes of the reviews scheduled so far; cards not yet learned add to them."""
    reviews = [reviews_today, *(study.load[study.day + n] for n in range(1, DAYS_AHEAD))]
    days = range(study.day, study.day + DAYS_AHEAD)
    return tuple(
        LoadDay(
            date.fromordinal(day),
            minutes(0, count, 0, study.seconds_per_answer),
            limits.minutes(day),
        )
        for day, count in zip(days, reviews, strict=True)
    )


def over(study: StudySession, load: Sequence[LoadDay], limits: DayLimits) -> OverView | None:
    """Return the first day after today that holds more reviews than it should, None for none."""
    full = [one for one in load[1:] if _is_over(study, one.day.toordinal(), limits)]
    if not full:
        return None
    first = full[0]
    limit = first.limit or 0
    more = max(1, round(first.minutes - limit))
    return OverView(first.day, more, limit, limits.free.is_off(first.day.toordinal()), len(full))


def _is_over(study: StudySession, day: int, limits: DayLimits) -> bool:
    return study.load[day] > limits.reviews(day, study.seconds_per_answer)
