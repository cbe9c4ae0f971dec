"""Calendars spoilt at random: each is read or refused in a sentence, and nobody has to wait.

Many more of them, with a seed of your own:

    GRADUS_SEED=7 .venv/bin/python -m pytest -m slow --no-cov tests/proofs/test_damaged_calendars.py
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from datetime import UTC

import pytest
from tests.support.calendars import TWO_YEARS, read_bytes
from tests.support.mutants import mutants

from gradus.errors import CalendarFileError

_MANY = 5000
_LONGEST_SECONDS = 20


def _check(data: bytes) -> None:
    with suppress(CalendarFileError):
        found = read_bytes(data)
        assert list(found.busy) == sorted(found.busy)
        for one in found.busy:
            assert one.start.tzinfo is one.end.tzinfo is UTC
            assert one.start < one.end
            assert one.start < TWO_YEARS.last
            assert one.end > TWO_YEARS.first
            assert one.uid
            assert one.title.isprintable()


def test_a_damaged_calendar_is_read_or_refused() -> None:
    for data in mutants(seed=1, count=60):
        _check(data)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_thousands_of_damaged_calendars_are_read_or_refused() -> None:
    slowest = 0.0
    for data in mutants(int(os.environ.get("GRADUS_SEED", "2")), _MANY):
        begun = time.perf_counter()
        _check(data)
        slowest = max(slowest, time.perf_counter() - begun)
    assert slowest < _LONGEST_SECONDS
