"""A plan, what it is made from, and what it could not place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum

from gradus.domain.planning.block import Block
from gradus.domain.planning.free_time import FreeTime, Span
from gradus.domain.planning.work import PlanRules, ReviewLoad, Work


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """Everything that a plan depends on; the same request gives the same plan.

    Nothing is placed before `now` (UTC). `zone` tells how the wall clock of the free time runs.
    `busy` is taken out of the free time. `blocks` are those of the plan so far: pinned ones and
    those that are done or missed stay, others stay where they can. The plan covers `days` dates,
    today included. In `reviews_only` no work is placed, though the time is free.
    """

    now: datetime
    zone: tzinfo
    free_time: FreeTime
    work: tuple[Work, ...]
    reviews: ReviewLoad
    rules: PlanRules = field(default_factory=PlanRules)
    busy: tuple[Span, ...] = ()
    blocks: tuple[Block, ...] = ()
    days: int = 7 * 52
    reviews_only: tuple[Span, ...] = ()


class Waits(StrEnum):
    """Why work has no block in the days that are looked at."""

    PREREQUISITE = "prerequisite"
    FULL = "full"
    NO_FREE_TIME = "no free time"


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Work that is not placed in full: `minutes` are missing, and why.

    `after` is the key of the work it waits for where `waits` is PREREQUISITE.
    """

    key: str
    minutes: int
    waits: Waits
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Late:
    """Work that ends after its deadline, by so many days, `minutes` of it after the deadline."""

    key: str
    days: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Blocks in the order of time, and what follows from them.

    `reviews` are the minutes reserved on each date (ordinal), and `unreserved` those predicted for
    it that found no free time. `finished` tells the date on which each piece of work is done. In
    a `crowded` plan more topics take turns than the rules say, so that deadlines are kept, or are
    missed by less.
    """

    blocks: tuple[Block, ...]
    reviews: Mapping[int, float] = field(default_factory=dict)
    unreserved: Mapping[int, float] = field(default_factory=dict)
    finished: Mapping[str, int] = field(default_factory=dict)
    unplaced: tuple[Unplaced, ...] = ()
    late: tuple[Late, ...] = ()
    crowded: bool = False
