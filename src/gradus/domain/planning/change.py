"""What differs between two plans, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gradus.domain.planning.block import Block


class Why(StrEnum):
    """Why a plan changes; KNOWN and REFUTED tell of a topic that need not be studied, and that
    has to be after all.
    """

    MISSED = "missed"
    FREE_TIME = "free time"
    BUSY = "busy"
    SLOWER = "slower"
    FASTER = "faster"
    GOAL = "goal"
    WORK = "work"
    REVIEWS = "reviews"
    ASKED = "asked"
    CROWDED = "crowded"
    KNOWN = "known"
    REFUTED = "refuted"


@dataclass(frozen=True, slots=True)
class Change:
    """A block that is added (no `before`), dropped (no `after`), moved, or of another length."""

    before: Block | None
    after: Block | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a plan changes; `subject` is a topic's key, `day` the date (ordinal) it is about."""

    why: Why
    subject: str = ""
    day: int | None = None
