"""What was planned and what came of it, read from the blocks that are over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from gradus.domain.planning.block import Block, BlockKind, Status

GRACE = timedelta(days=1)
"""So long after its end a block may still be marked; until then it says nothing."""

ROUNDED_UP = 2.5
"""Reviews are planned in whole 5 minutes, so on average by so many too long."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Minutes that were planned, and the minutes that came of them."""

    planned: float = 0.0
    real: float = 0.0


@dataclass(frozen=True, slots=True)
class History:
    """One person's past, planned against done, in minutes.

    `weeks` are spans of seven days, the oldest first and today's the last; `real` is there the time
    set aside in blocks that were kept. `weekdays` holds the same for Monday to Sunday, `blocks` the
    time set aside in all kept blocks against the time spent in them. `topics` are those that were
    finished, and `reviews` the weeks' review blocks that were
    kept, as they were predicted.
    """

    weeks: tuple[Compared, ...] = ()
    weekdays: tuple[Compared, ...] = (Compared(),) * 7
    blocks: Compared = Compared()
    topics: tuple[Compared, ...] = ()
    reviews: tuple[Compared, ...] = ()


def history_of(
    blocks: Iterable[Block], topics: Iterable[Compared], now: datetime, zone: tzinfo
) -> History:
    """Return the history that blocks tell.

    A block that is still planned a day after its end was missed. `topics` are the topics that were
    finished: minutes that the road gives them, and minutes that they took.
    """
    over = [block for block in blocks if _is_over(block, now)]
    today = now.astimezone(zone).toordinal()
    weeks = [(today - block.start.astimezone(zone).toordinal()) // 7 for block in over]
    days = [block.start.astimezone(zone).weekday() for block in over]
    kept = [block for block in over if block.status is Status.DONE]
    reviews = [week for block, week in zip(over, weeks, strict=True) if _is_review(block)]
    return History(
        weeks=_grouped(over, weeks, range(max(weeks, default=-1), -1, -1), _kept),
        weekdays=_grouped(over, days, range(7), _kept),
        blocks=Compared(sum(block.minutes for block in kept), sum(map(_spent, kept))),
        topics=tuple(one for one in topics if one.planned > 0 and one.real > 0),
        reviews=_grouped(
            [block for block in over if _is_review(block)],
            reviews,
            sorted(set(reviews), reverse=True),
            _spent,
            ROUNDED_UP,
        ),
    )


def _is_over(block: Block, now: datetime) -> bool:
    if block.kind is BlockKind.WEEKLY_REVIEW:
        return False
    marked = block.status is not Status.PLANNED
    return block.start <= now if marked else block.end + GRACE <= now


def _is_review(block: Block) -> bool:
    return block.kind is BlockKind.REVIEWS and block.status is Status.DONE


def _kept(block: Block) -> float:
    return float(block.minutes) if block.status is Status.DONE else 0.0


def _spent(block: Block) -> float:
    return float(block.minutes_done or block.minutes)


def _grouped(
    blocks: Iterable[Block],
    groups: Iterable[int],
    wanted: Iterable[int],
    real: Callable[[Block], float],
    more: float = 0.0,
) -> tuple[Compared, ...]:
    """Sum up each group's minutes, where each block was planned so much longer than needed."""
    sums = {group: [0.0, 0.0] for group in wanted}
    for block, group in zip(blocks, groups, strict=True):
        sums[group][0] += block.minutes - more
        sums[group][1] += real(block)
    return tuple(Compared(*found) for found in sums.values())
