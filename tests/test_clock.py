"""The system's clock: UTC, and a zone by its name that follows the traveller."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
import tzlocal

from gradus.clock import SystemClock


def test_the_time_is_the_systems_in_utc() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC


def test_the_zone_is_looked_up_again_after_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds, zones = [0.0], ["Europe/Berlin"]
    monkeypatch.setattr(tzlocal, "reload_localzone", lambda: None)
    monkeypatch.setattr(tzlocal, "get_localzone", lambda: ZoneInfo(zones[0]))
    monkeypatch.setattr("gradus.clock.time.monotonic", lambda: seconds[0])
    clock = SystemClock()
    assert clock.zone() == ZoneInfo("Europe/Berlin")
    zones[0], seconds[0] = "Asia/Tokyo", 59.0
    assert clock.zone() == ZoneInfo("Europe/Berlin")
    seconds[0] = 60.0
    assert clock.zone() == ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize("error", [ZoneInfoNotFoundError, ValueError, FileNotFoundError])
def test_without_a_named_zone_the_systems_offset_is_used(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr(tzlocal, "reload_localzone", fail)
    offset = SystemClock().zone().utcoffset(None)
    assert offset == timedelta(seconds=time.localtime().tm_gmtoff)
