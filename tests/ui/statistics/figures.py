"""Figures to show, small enough to be checked by eye."""

from __future__ import annotations

from datetime import date

from gradus.domain.statistics.calibration import Band, Calibration
from gradus.domain.statistics.distribution import (
    DIFFICULTY_EDGES,
    STABILITY_EDGES,
    distribution,
)
from gradus.domain.statistics.period import Period, Span
from gradus.domain.statistics.retention import Retention
from gradus.domain.statistics.share import Share
from gradus.domain.statistics.study_time import Hour, Studied
from gradus.services.statistics.view import LoadAhead, Statistics, TopicMastery

TODAY = date(2026, 1, 5).toordinal()
"""A Monday."""


def figures(**changes: object) -> Statistics:
    """Return the figures of somebody with 1,234 answers, 1,000 of them reviews."""
    values: dict[str, object] = {
        "period": Period.YEAR,
        "today": TODAY,
        "since": TODAY - 364,
        "first": date(2025, 12, 1).toordinal(),
        "answers": 1234,
        "reviews": 1000,
        "calibration": Calibration(
            (
                Band(0.7, 0.75, 0.72, Share(40, 30)),
                Band(0.9, 0.95, 0.92, Share(960, 860)),
            ),
            0.912,
            Share(1000, 890),
        ),
        "retention": (
            Retention(date(2025, 12, 1).toordinal(), Share(500, 440), Share(0, 0)),
            Retention(date(2026, 1, 1).toordinal(), Share(300, 270), Share(200, 180)),
        ),
        "studied": (
            Studied(TODAY - 7, 7, 700, 140.0),
            Studied(TODAY, 1, 12, 3.5),
        ),
        "span": Span.WEEK,
        "year": tuple(
            Studied(TODAY - 364 + n, 1, *((12, 3.5) if n == 364 else (0, 0.0))) for n in range(365)
        ),
        "hours": tuple(
            Hour(n, *((1234, Share(1000, 890)) if n == 19 else (0, Share(0, 0)))) for n in range(24)
        ),
        "stability": distribution([0.5, 12.0, 40.0, 400.0], STABILITY_EDGES),
        "difficulty": distribution([1.0, 5.5, 9.5, 10.0], DIFFICULTY_EDGES),
        "topics": (
            TopicMastery("algebra", "Algebra", 1, True, 40, 30, 0.75),
            TopicMastery("loops", "Loops", 2, True, 20, 5, 0.2),
        ),
        "topics_in_all": 77,
        "desired_retention": 0.9,
        "load": (LoadAhead(TODAY, 7, 140.0, 35.0), LoadAhead(TODAY + 7, 7, 70.0, 17.5)),
    }
    return Statistics(**(values | changes))  # type: ignore[arg-type]


def few() -> Statistics:
    """Return the figures of somebody who has just begun."""
    return figures(answers=50, reviews=37)


def none() -> Statistics:
    """Return the figures of somebody who has not begun."""
    return figures(answers=0, reviews=0, topics=())
