from __future__ import annotations

from datetime import timedelta

import pytest

from gradus.ui.quiz.interval_text import interval_text


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (timedelta(seconds=30), "<1 min"),
        (timedelta(minutes=1), "1 min"),
        (timedelta(minutes=5, seconds=30), "5.5 min"),
        (timedelta(minutes=10), "10 min"),
        (timedelta(minutes=59, seconds=58), "1 h"),
        (timedelta(minutes=90), "1.5 h"),
        (timedelta(hours=23, minutes=59), "1 d"),
        (timedelta(days=3), "3 d"),
        (timedelta(days=30), "30 d"),
        (timedelta(days=31), "1 mo"),
        (timedelta(days=64), "2.1 mo"),
        (timedelta(days=364), "12 mo"),
        (timedelta(days=365), "1 y"),
        (timedelta(days=475), "1.3 y"),
        (timedelta(days=36500), "99.9 y"),
    ],
)
def test_intervals(interval: timedelta, text: str) -> None:
    assert interval_text(interval) == text


def test_the_decimal_sign_is_the_locales() -> None:
    assert interval_text(timedelta(minutes=5, seconds=30), ",") == "5,5 min"
