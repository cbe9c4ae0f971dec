from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.support.plans import year
from tests.support.seen_plan import WORK

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.difference import changes
from gradus.domain.planning.easing import Ease, eased, week_end
from gradus.domain.planning.plan import Plan, PlanRequest
from gradus.domain.planning.planner import make_plan

SUNDAY_NIGHT = datetime(2026, 11, 29, 23, tzinfo=UTC)
"""The end of the week in Berlin; the plans of these tests begin on Thursday, the 26th."""


def planned(seed: int = 0) -> tuple[PlanRequest, Plan]:
    request = year(seed, topics=20)
    plan = make_plan(request)
    return replace(request, blocks=plan.blocks), plan


def this_week(plan: Plan) -> list[Block]:
    return [b for b in plan.blocks if b.kind in WORK and b.start < SUNDAY_NIGHT]


def minutes(plan: Plan) -> dict[str, int]:
    found: dict[str, int] = {}
    for block in plan.blocks:
        if block.kind in WORK:
            key = block.kind + block.subject
            found[key] = found.get(key, 0) + block.minutes
    return found


def test_a_week_ends_on_sunday_night_by_the_wall_clock() -> None:
    assert week_end(year(0)) == SUNDAY_NIGHT


@pytest.mark.parametrize("how", Ease)
def test_all_work_is_still_done_and_reviews_stay(how: Ease) -> None:
    request, plan = planned()
    after = make_plan(eased(request, how))
    assert after.unplaced == ()
    whole = {key: -(-total // 15) for key, total in minutes(plan).items()}
    assert {key: -(-total // 15) for key, total in minutes(after).items()} == whole
    week = range(plan.blocks[0].start.toordinal(), SUNDAY_NIGHT.toordinal() + 1)
    assert {*after.reviews} & {*week} == {*plan.reviews} & {*week}


@pytest.mark.parametrize("how", [Ease.SHIFT, Ease.DROP])
def test_shift_and_drop_leave_the_rest_of_the_week_without_work(how: Ease) -> None:
    request, plan = planned()
    assert this_week(plan)
    assert not this_week(make_plan(eased(request, how)))


def test_shrink_halves_the_blocks_of_the_rest_of_the_week_where_they_are() -> None:
    request, plan = planned()
    after = make_plan(eased(request, Ease.SHRINK))
    before = [(block.uid, block.start, block.minutes) for block in this_week(plan)]
    halves = {uid: (start, -(-length // 30) * 15) for uid, start, length in before}
    assert {b.uid: (b.start, b.minutes) for b in this_week(after)} == halves


def test_shift_keeps_the_order_in_which_topics_are_begun() -> None:
    request, plan = planned()
    after = make_plan(eased(request, Ease.SHIFT))

    def order(one: Plan) -> list[str]:
        return list(dict.fromkeys(b.subject for b in one.blocks if b.kind in WORK))

    assert order(after)[:6] == order(plan)[:6]


def test_drop_moves_less_than_shift() -> None:
    request, plan = planned()
    moved = {how: changes(plan.blocks, make_plan(eased(request, how)).blocks) for how in Ease}
    assert len(moved[Ease.DROP]) < 0.7 * len(moved[Ease.SHIFT])


@pytest.mark.parametrize("how", Ease)
def test_what_is_pinned_stays_in_a_bad_week(how: Ease) -> None:
    request, plan = planned()
    pinned = replace(this_week(plan)[1], pinned=True)
    blocks = tuple(pinned if block.uid == pinned.uid else block for block in plan.blocks)
    after = make_plan(eased(replace(request, blocks=blocks), how))
    assert pinned in after.blocks


@pytest.mark.parametrize("how", Ease)
def test_planning_again_in_an_eased_week_changes_nothing(how: Ease) -> None:
    request = eased(planned()[0], how)
    plan = make_plan(request)
    assert make_plan(replace(request, blocks=plan.blocks)) == plan


def test_a_week_without_work_ahead_is_left_alone() -> None:
    request = replace(year(0), work=())
    assert not [b for b in make_plan(eased(request, Ease.SHIFT)).blocks if b.kind in WORK]


def test_finishing_early_pulls_work_forward() -> None:
    """What was planned for a topic goes to others once it is finished, so they end sooner."""
    request, plan = planned()
    first = this_week(plan)[0]
    end = first.end
    blocks = [
        replace(block, status=Status.DONE) if block.end <= end else block for block in plan.blocks
    ]
    work = [replace(one, minutes=0) if one.key == first.subject else one for one in request.work]
    after = make_plan(replace(request, now=end, work=tuple(work), blocks=tuple(blocks)))
    vacant = [b for b in plan.blocks if b.subject == first.subject and b.start >= end]
    assert vacant
    taken = {block.start: block.subject for block in after.blocks if block.kind in WORK}
    assert all(taken[block.start] not in ("", first.subject) for block in vacant)
    sooner = [plan.finished[key] - day for key, day in after.finished.items()]
    assert sum(sooner) > 0
    assert max(after.finished.values()) <= max(plan.finished.values())
