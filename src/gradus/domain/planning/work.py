"""Work: what a plan places, and the rules it keeps while it does."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.planning.block import BlockKind

SLOT = 15
"""Blocks begin at a multiple of so many minutes of the wall clock, and last a multiple of them."""


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to be done in one or more blocks: a topic, its exercises, or a project's task.

    `key` names it; `requires` are keys of work that must be finished before it begins. `minutes`
    are those still to be planned. `position` is its place on the road. `deadline` is the date
    (ordinal) by which it should be finished. `new_cards` come into the reviews once it is done,
    spread over its blocks. What is `optional` may be dropped.
    """

    key: str
    kind: BlockKind
    minutes: int
    requires: frozenset[str] = frozenset()
    position: int = 0
    deadline: int | None = None
    new_cards: float = 0.0
    optional: bool = False


@dataclass(frozen=True, slots=True)
class PlanRules:
    """What the person chose about days and blocks, in minutes.

    `block` is the usual length of a block and `pause` the break after it. `day_cap` bounds all
    blocks of a day, reviews included, and `review_cap` its reviews; None is no bound. A topic gets
    at most `topic_cap` a day, and at most `interleaved` topics take turns. `weekly_review` is the
    length of the weekly review, 0 for none, on the last free day of the week that begins on Monday.
    """

    block: int = 60
    pause: int = 10
    day_cap: int | None = None
    review_cap: int | None = None
    topic_cap: int = 120
    interleaved: int = 3
    weekly_review: int = 30


@dataclass(frozen=True, slots=True)
class ReviewLoad:
    """The minutes of reviews that FSRS predicts.

    `known` are those of the cards there are, on each study day from `start` (an ordinal) on.
    `per_card` are those of one new card, on the day it is met and each day after it.
    """

    start: int
    known: tuple[float, ...] = ()
    per_card: tuple[float, ...] = ()
