"""Past answers as bytes: a row of numbers for each, and back to the very same answers."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from gradus.domain.scheduling.model import Rating, State
from gradus.domain.statistics.past import PastAnswer

_ROW = struct.Struct("<iqBBqidd")
_NO_INTERVAL = -(1 << 31)
_MILLISECOND = timedelta(milliseconds=1)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_RATINGS = {int(rating): rating for rating in Rating}
_STATES = {int(state): state for state in State}


def packed(answers: Iterable[PastAnswer]) -> bytes:
    """Return 42 bytes for each answer; times and durations are whole milliseconds."""
    return b"".join(
        _ROW.pack(
            one.day,
            (one.at - _BEGINNING) // _MILLISECOND,
            one.rating,
            one.before,
            round(one.seconds * 1000),
            _NO_INTERVAL if one.interval is None else one.interval,
            math.nan if one.recall is None else one.recall,
            math.nan if one.stability is None else one.stability,
        )
        for one in answers
    )


def unpacked(content: bytes) -> tuple[PastAnswer, ...]:
    """Return what was packed; raises struct.error or KeyError for bytes that are nothing of it."""
    return tuple(
        PastAnswer(
            day,
            datetime.fromtimestamp(at / 1000, UTC),
            _RATINGS[rating],
            ms / 1000,
            _STATES[before],
            None if interval == _NO_INTERVAL else interval,
            None if math.isnan(recall) else recall,
            None if math.isnan(stability) else stability,
        )
        for day, at, rating, before, ms, interval, recall, stability in _ROW.iter_unpack(content)
    )
