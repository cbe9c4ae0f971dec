"""What holds for every plan, whatever it is asked for."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace
from datetime import datetime
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.laws import taking
from tests.support.plans import EXERCISES, LEARN, small_requests
from tests.support.seen_plan import MINUTE, WORK, SeenPlan

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.planner import make_plan

REVIEWS = BlockKind.REVIEWS

law = taking(12)


def seen(request: PlanRequest) -> SeenPlan:
    return SeenPlan(request, make_plan(request))


@law
@given(small_requests())
def test_what_is_placed_overlaps_nothing(request: PlanRequest) -> None:
    plan = seen(request)
    for block in plan.placed:
        for other in plan.plan.blocks:
            assert other is block or other.end <= block.start or block.end <= other.start


@law
@given(small_requests())
def test_what_is_placed_is_inside_free_time_and_not_in_the_past(request: PlanRequest) -> None:
    plan = seen(request)
    for block in plan.placed:
        for minute in range(0, block.minutes, 5):
            assert plan.is_free(block.start + minute * MINUTE)


@law
@given(small_requests())
def test_blocks_begin_on_quarters_of_the_wall_clock_and_are_of_a_sensible_length(
    request: PlanRequest,
) -> None:
    for block in seen(request).placed:
        step = 5 if block.kind is REVIEWS else 15
        assert block.start.astimezone(request.zone).minute % 15 == 0
        assert block.minutes % step == 0 < block.minutes
        assert block.kind not in WORK or block.minutes <= 2 * request.rules.block


@law
@given(small_requests())
def test_nothing_is_placed_before_what_it_builds_on(request: PlanRequest) -> None:
    plan = seen(request)
    for work in request.work:
        mine = [block for block in plan.doing(work) if block in plan.placed]
        for required in plan.required(work) if mine else ():
            before = plan.doing(required)
            assert sum(block.minutes for block in before) >= required.minutes
            assert all(block.end <= mine[0].start for block in before)
            assert all(
                block.end <= mine[0].start
                for r in plan.required(required)
                for block in plan.doing(r)
            )


@law
@given(small_requests())
def test_all_work_is_placed_once_or_named(request: PlanRequest) -> None:
    plan = seen(request)
    missing: dict[str, int] = defaultdict(int)
    expected: dict[str, int] = defaultdict(int)
    for one in plan.plan.unplaced:
        missing[one.key] += one.minutes
    for work in request.work:
        mine = plan.doing(work)
        planned = sum(block.minutes for block in mine)
        stays = sum(block.minutes for block in mine if block not in plan.placed)
        assert planned == stays or planned < work.minutes + 15
        expected[work.key] += max(0, work.minutes - planned)
    for key, minutes in expected.items():
        assert minutes <= missing[key] < minutes + 30
        assert (missing[key] > 0) == (minutes > 0)


@law
@given(small_requests())
def test_no_cap_of_a_day_is_passed(request: PlanRequest) -> None:
    plan, rules = seen(request), request.rules
    for day in plan.dates:
        new, before = plan.on(plan.placed, day), plan.on(plan.fixed, day)
        reviews = sum(block.minutes for block in new if block.kind is REVIEWS)
        assert rules.review_cap is None or reviews <= rules.review_cap
        if new and rules.day_cap is not None:
            assert sum(block.minutes for block in new + before) <= rules.day_cap
        for subject in {block.subject for block in new if block.kind in WORK}:
            topic = sum(block.minutes for block in new + before if block.subject == subject)
            assert topic <= rules.topic_cap


@law
@given(small_requests())
def test_no_work_follows_a_block_without_a_pause_but_on_reviews(request: PlanRequest) -> None:
    plan = seen(request)
    blocks = [block for block in plan.plan.blocks if block.kind is not REVIEWS]
    for one, other in permutations(blocks, 2):
        new = one in plan.placed or other in plan.placed
        works = any(b.kind in WORK and b in plan.placed for b in (one, other))
        if new and works and one.start <= other.start:
            assert other.start - one.end >= request.rules.pause * MINUTE


@law
@given(small_requests())
def test_more_topics_than_allowed_take_turns_only_for_a_deadline_and_that_is_named(
    request: PlanRequest,
) -> None:
    plan = seen(replace(request, blocks=()))
    times: dict[str, list[datetime]] = defaultdict(list)
    for block in plan.plan.blocks:
        if block.kind in (LEARN, EXERCISES):
            times[block.subject] += [block.start, block.end]
    for key in {one.key for one in plan.plan.unplaced} & set(times):
        times[key].append(datetime.max.replace(tzinfo=request.now.tzinfo))
    most = 0
    for begin in (min(topic) for topic in times.values()):
        most = max(most, sum(min(topic) <= begin < max(topic) for topic in times.values()))
    assert plan.plan.crowded == (most > request.rules.interleaved)
    assert not plan.plan.crowded or any(one.deadline is not None for one in request.work)


@law
@given(small_requests())
def test_predicted_reviews_are_reserved_or_named(request: PlanRequest) -> None:
    """Those of the cards that the plan itself adds are among them."""
    plan = seen(request)
    reserved = sum(plan.plan.reviews.values()) + sum(plan.plan.unreserved.values())
    assert reserved == pytest.approx(sum(plan.predicted().values()), abs=1e-4)
    for day, minutes in plan.plan.reviews.items():
        found = plan.reviewed(day)
        done = any(block.status is Status.DONE for block in found)
        assert done or minutes <= sum(block.minutes for block in found) + 1e-6


@law
@given(small_requests())
def test_reviews_fall_short_only_where_no_room_is_left_for_them(request: PlanRequest) -> None:
    """On the last date with free time, that is, whatever was learned on it instead."""
    plan, rules = seen(request), request.rules
    stay = [block for block in plan.fixed if block.kind is REVIEWS]
    for day in plan.plan.unreserved:
        before = [d for d in plan.review_dates if d <= day]
        if not before or plan.on(stay, before[-1]):
            continue
        spent = sum(block.minutes for block in plan.on(plan.fixed, before[-1]))
        caps = [
            plan.rooms[before[-1]],
            rules.review_cap,
            None if rules.day_cap is None else max(0, rules.day_cap - spent),
        ]
        room = min(cap for cap in caps if cap is not None)
        assert sum(block.minutes for block in plan.reviewed(before[-1])) == room // 5 * 5


@law
@given(small_requests())
def test_what_stays_is_untouched_and_every_block_has_a_name_of_its_own(
    request: PlanRequest,
) -> None:
    plan = seen(request)
    assert {block for block in plan.plan.blocks if block in plan.fixed} == {*plan.fixed}
    assert len({block.uid for block in plan.plan.blocks}) == len(plan.plan.blocks)
    assert all(one.start <= other.start for one, other in pairwise(plan.plan.blocks))


@law
@given(small_requests(), st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_named_makes_no_difference(
    request: PlanRequest, draw: random.Random
) -> None:
    def shuffled(some: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(draw.sample(some, len(some)))

    parts = {name: shuffled(getattr(request, name)) for name in ("work", "blocks", "busy")}
    assert make_plan(replace(request, **parts)) == make_plan(request)  # type: ignore[arg-type]


@law
@given(small_requests())
def test_planning_again_with_the_result_changes_nothing(request: PlanRequest) -> None:
    plan = make_plan(request)
    assert make_plan(replace(request, blocks=plan.blocks)) == plan
