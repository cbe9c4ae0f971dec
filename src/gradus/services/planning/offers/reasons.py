"""Why a plan should be made anew: what happened since the last one was taken over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import Any

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.change import Reason, Why
from gradus.domain.planning.plan import Plan
from gradus.domain.planning.work import SLOT
from gradus.services.planning.calendar.editing import HANDS
from gradus.services.planning.making.requests import Inputs, is_overdue
from gradus.services.planning.offers.shortfall import LATE, late_of
from gradus.services.planning.wall_clock import place
from gradus.store.planning import revisions

UNPLACED = "unplaced"
"""Under this name a plan's revision keeps the minutes that found no place, by kind and key."""

CROWDED = "crowded"
"""Under this whether more topics take turns than the person chose."""

LOAD = "load"
"""And under this what tells one review load from another (see `load_mark`)."""

FREE_TIME, GOAL, RULES, BUSY = "free time", "goal", "rules", "busy"
_CHOSEN = {FREE_TIME: Why.FREE_TIME, GOAL: Why.GOAL, BUSY: Why.BUSY, RULES: Why.ASKED}
_WORK = frozenset({BlockKind.LEARN, BlockKind.EXERCISES, BlockKind.PROJECT})
_WEIGHT = (Why.REFUTED, Why.SLOWER, Why.WORK, Why.KNOWN, Why.FASTER)
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

BY_THE_PERSON = frozenset({Why.FREE_TIME, Why.GOAL, Why.BUSY, Why.ASKED})
"""Reasons that the person has given; the others come by themselves."""


def known_from(plan: Plan, inputs: Inputs) -> dict[str, Any]:
    """Return what a revision keeps of a plan, so that later changes can be told from it."""
    left = _left(inputs, plan.blocks)
    unplaced = {_name(*key): minutes for key, minutes in left.items() if minutes >= SLOT}
    about = {UNPLACED: unplaced, LOAD: load_mark(inputs), LATE: late_of(plan)}
    return {**about, CROWDED: plan.crowded}


def load_mark(inputs: Inputs) -> list[float]:
    """Return the first day of a review load, with the minutes of a month and of one new card."""
    load = inputs.request.reviews
    return [load.start, round(sum(load.known[:28]), 1), round(sum(load.per_card), 2)]


def reviews_differ(plan: Plan, inputs: Inputs) -> bool:
    """Whether a plan reserves much more or less for the reviews of a fortnight than there is now.

    Much is a quarter and half an hour.
    """
    now = inputs.request.now
    until = now + timedelta(days=14)
    there, wanted = (
        sum(
            block.minutes
            for block in blocks
            if block.kind is BlockKind.REVIEWS and now <= block.start < until
        )
        for blocks in (inputs.stored, plan.blocks)
    )
    return abs(there - wanted) > max(30, 0.25 * there)


def reasons(
    inputs: Inputs, last: revisions.Plan | None, changed: Iterable[str], zone: tzinfo
) -> tuple[Reason, ...]:
    """Return why a plan should be made; `changed` are reasons of the revisions since the last."""
    since = set(changed)
    found = [Reason(why) for name, why in _CHOSEN.items() if name in since]
    found += missed(inputs, last, zone)
    if since & HANDS and (_collide(inputs) or any(_gaps(inputs, last))):
        found.append(Reason(Why.ASKED))
    elif not found:
        found += _gaps(inputs, last)
    return tuple(found)


def missed(inputs: Inputs, last: revisions.Plan | None, zone: tzinfo) -> list[Reason]:
    """Return the blocks that were missed, said or unsaid, since the last plan."""
    since = _LONG_AGO if last is None else last.made_at
    now = inputs.request.now
    return [
        Reason(Why.MISSED, block.subject, place(block.start, zone)[0])
        for block in inputs.stored
        if block.kind in _WORK
        and block.end > since
        and (block.status is Status.MISSED or is_overdue(block, now))
    ]


def _gaps(inputs: Inputs, last: revisions.Plan | None) -> list[Reason]:
    """Compare the blocks ahead with what is left of each piece of work, as far as it was placed.

    All items of a project are one reason: that which weighs most.
    """
    known: Mapping[str, int] = {} if last is None else last.inputs.get(UNPLACED, {})
    found: dict[str, Why] = {}
    for (kind, key), minutes in _left(inputs, inputs.stored).items():
        gap = minutes - known.get(_name(kind, key), 0)
        about = f"{kind}:{inputs.road.spoken_of(key)}"
        if abs(gap) >= SLOT:
            spent = inputs.road.done.get((kind, key), 0)
            why = _about_known(inputs, key, gap)
            why = why or (Why.FASTER if gap < 0 else Why.SLOWER if spent else Why.WORK)
            found[about] = min(found.get(about, why), why, key=_WEIGHT.index)
    return [Reason(why, about.partition(":")[2]) for about, why in found.items()]


def _about_known(inputs: Inputs, key: str, gap: int) -> Why | None:
    """Return why a topic has lost or got work by what is known of it, None where it has not."""
    topic = inputs.road.by_key.get(key)
    if topic is None or (gap < 0) != (topic.known is not None):
        return None
    return Why.KNOWN if gap < 0 else Why.REFUTED if topic.refuted else None


def _left(inputs: Inputs, blocks: Iterable[Block]) -> dict[tuple[BlockKind, str], int]:
    """Return the minutes of work that blocks ahead leave over; below 0 where they are too many."""
    left: defaultdict[tuple[BlockKind, str], int] = defaultdict(int)
    for work in inputs.request.work:
        left[work.kind, work.key] += work.minutes
    for block in blocks:
        ahead = block.status is Status.PLANNED and block.end > inputs.request.now
        if block.kind in _WORK and ahead:
            left[block.kind, block.subject] -= block.minutes
    return left


def _collide(inputs: Inputs) -> bool:
    """Whether two blocks ahead overlap."""
    ahead = [
        block
        for block in inputs.stored
        if block.status is Status.PLANNED and block.end > inputs.request.now
    ]
    return any(first.end > second.start for first, second in pairwise(ahead))


def _name(kind: BlockKind, key: str) -> str:
    return f"{kind.value}:{key}"
