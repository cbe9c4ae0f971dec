"""Plans of whole years stay what they are, whatever is made faster."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.support.plans import year

from gradus.domain.planning.easing import Ease, eased
from gradus.domain.planning.plan import Plan, PlanRequest
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import PlanRules

_TIGHT = PlanRules(45, 5, day_cap=100, review_cap=15, topic_cap=60, interleaved=2, weekly_review=0)


@pytest.mark.parametrize(("seed", "digest"), [(0, "760461994ef22abf"), (1, "173c19fd74e6fcf3")])
def test_a_year_is_planned_as_it_always_was(seed: int, digest: str) -> None:
    """A digest that a change of the rules makes wrong is to be replaced by the one it names."""
    text = "\n".join(line for plan in _plans(seed) for line in _lines(plan))
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == digest


def _plans(seed: int) -> Iterator[Plan]:
    """Yield a first plan, and plans after two days off, by other rules, in haste, in a bad week."""
    first = year(seed)
    plan = make_plan(first)
    later = replace(first, now=first.now + timedelta(days=2), blocks=plan.blocks)
    hasty = year(seed, deadline=first.now.date().toordinal() + 150)
    yield plan
    requests: tuple[PlanRequest, ...] = (
        later,
        replace(later, rules=_TIGHT),
        hasty,
        replace(hasty, now=later.now, blocks=plan.blocks),
        eased(later, Ease.SHIFT),
    )
    yield from map(make_plan, requests)


def _lines(plan: Plan) -> Iterator[str]:
    for block in plan.blocks:
        yield f"{block.uid} {block.kind} {block.start.isoformat()} {block.minutes}"
    yield f"{[*plan.late, *plan.unplaced]}"
    yield f"{sorted(plan.finished.items())} {sorted(plan.reviews.items())}"
