"""Maximum lateness against an oracle that looks at every order.

The oracle is one machine in the theory of scheduling: works of whole slots with deadlines (dates)
and prerequisites, which may be interrupted at any slot, in free time that comes in slots of 15
minutes. It assumes what the planner does not have to: no pauses, no caps of a day or a topic, no
reviews, no weekly review, no projects, nothing pinned and no former plan. Since work may be
interrupted, there is always an optimal order that does one piece of work after the other (by
exchange: whoever ends first may as well have all slots before), so that it is enough to look at
every order of whole works that keeps the prerequisites.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import PlanRules, ReviewLoad, Work

MONDAY = datetime(2026, 1, 5, tzinfo=UTC)
FIRST = MONDAY.toordinal()
FREE_RULES = PlanRules(pause=0, topic_cap=1440, weekly_review=0)


def drawn(seed: int) -> PlanRequest:
    """Return 3 to 7 works of up to 5 hours, and days with 0 to 3 hours."""
    draw = random.Random(seed)
    work: list[Work] = []
    for n in range(draw.randint(3, 7)):
        before = [one.key for one in work if draw.random() < 0.3]
        deadline = FIRST + draw.randint(0, 9) if draw.random() < 0.7 else None
        slots = draw.randint(1, 20)
        position = draw.randint(0, 99)
        work.append(
            Work(f"w{n}", BlockKind.LEARN, 15 * slots, frozenset(before), position, deadline)
        )
    weekly = tuple(_windows(draw.choice((0, 1, 4, 8, 12))) for _ in range(7))
    rules = PlanRules(block=draw.choice((15, 30, 60)), pause=0, topic_cap=1440, weekly_review=0)
    reviews = ReviewLoad(FIRST)
    return PlanRequest(
        MONDAY, UTC, FreeTime((_windows(4), *weekly[1:])), tuple(work), reviews, rules
    )


def _windows(slots: int) -> tuple[Window, ...]:
    return (Window(600, 600 + 15 * slots),) if slots else ()


def slot_days(request: PlanRequest) -> list[int]:
    """Return the date of every slot of free time."""
    return [
        day
        for day in range(FIRST, FIRST + request.days)
        for window in request.free_time.on(day)
        for _ in range((window.end - window.start) // 15)
    ]


def least_lateness(left: Sequence[Work], done: frozenset[str], slot: int, days: list[int]) -> int:
    """Return the least maximum lateness (days, at least 0) over all orders."""
    best = 10**6 if left else 0
    for one in left:
        if one.requires <= done:
            end = slot + one.minutes // 15
            late = 0 if one.deadline is None else max(0, days[end - 1] - one.deadline)
            rest = [other for other in left if other is not one]
            if late < best:
                after = least_lateness(rest, done | {one.key}, end, days)
                best = min(best, max(late, after))
    return best


@pytest.mark.uncounted
@pytest.mark.parametrize("seed", range(100))
def test_no_order_has_less_maximum_lateness(seed: int) -> None:
    request = drawn(seed)
    plan = make_plan(request)
    assert not plan.unplaced
    found = max((late.days for late in plan.late), default=0)
    assert found == least_lateness(request.work, frozenset(), 0, slot_days(request))


def test_the_oracle_is_put_to_the_test_with_late_work_and_work_on_time() -> None:
    lateness = [
        least_lateness(drawn(seed).work, frozenset(), 0, slot_days(drawn(seed)))
        for seed in range(100)
    ]
    assert 20 < sum(days > 0 for days in lateness) < 80
