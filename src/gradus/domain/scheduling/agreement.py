"""Whether a card's row says what its events say."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import datetime

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import Due, Memory

_RELATIVE = 1e-9
"""Computers may differ in the last digits of a logarithm."""


def agrees(stored: CardState, replayed: CardState, *, with_memory: bool = True) -> bool:
    """Whether two states of a card are the same, but for rounding; `stored` is as a row keeps it.

    Without `with_memory` stability and difficulty need only be there or not in both.
    """
    if not _same_memory(stored.memory, replayed.memory, with_memory=with_memory):
        return False
    return _bare(stored) == _bare(replayed)


def _bare(state: CardState) -> CardState:
    """Return a state without memory, its due in whole milliseconds."""
    due = state.due
    if due is not None and due.at is not None:
        due = Due(at=_in_milliseconds(due.at))
    return replace(state, memory=None, due=due)


def _in_milliseconds(time: datetime) -> datetime:
    return datetime.fromtimestamp(round(time.timestamp() * 1_000) / 1_000, time.tzinfo)


def _same_memory(one: Memory | None, other: Memory | None, *, with_memory: bool) -> bool:
    if one is None or other is None:
        return one is other
    if not with_memory:
        return True
    same = math.isclose(one.stability, other.stability, rel_tol=_RELATIVE)
    return same and math.isclose(one.difficulty, other.difficulty, rel_tol=_RELATIVE)
