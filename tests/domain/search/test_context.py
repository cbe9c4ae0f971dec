"""How long recall lasts, whatever share is asked for."""

from __future__ import annotations

import math
from datetime import UTC

import pytest

from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.study_day import day_start
from gradus.domain.search.context import SearchContext

_CONTEXT = SearchContext(
    739_621,
    lambda day: day_start(day, UTC),
    MemoryModel(SchedulerSettings()).days_until,
)


@pytest.mark.parametrize("share", [0.0, -1.0, 1e-300])
def test_recall_never_falls_to_nothing(share: float) -> None:
    assert _CONTEXT.fading(share) == math.inf


def test_recall_is_nine_in_ten_after_the_stability_itself() -> None:
    assert _CONTEXT.fading(0.9) == pytest.approx(1.0)
    assert _CONTEXT.fading(1.0) == pytest.approx(0.0)
