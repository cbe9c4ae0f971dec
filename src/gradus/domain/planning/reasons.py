"""Why a plan changes: what is different in what it is made from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.change import Reason, Why
from gradus.domain.planning.plan import PlanRequest

_NOTICEABLE = 5
"""A difference of so many minutes of work is not worth a word."""

_WEEKS_AHEAD = 28
_MORE_REVIEWS = 0.1


def reasons(before: PlanRequest, after: PlanRequest) -> tuple[Reason, ...]:
    """Return what happened between two requests, the most telling first.

    Blocks are known by their `uid` and work by its key. A topic is slower if more is left of it
    than was left before, less what was done since.
    """
    return tuple(
        dict.fromkeys(
            (
                *_missed(before, after),
                *_free_time(before, after),
                *_busy(before, after),
                *_pace(before, after),
                *_goal(before, after),
                *_work(before, after),
                *_reviews(before, after),
                *([Reason(Why.ASKED)] if before.rules != after.rules else []),
            )
        )
    )


def _missed(before: PlanRequest, after: PlanRequest) -> Iterator[Reason]:
    for block in _turned(before, after, Status.MISSED):
        day = block.start.astimezone(after.zone).date().toordinal()
        yield Reason(Why.MISSED, block.subject, day)


def _turned(before: PlanRequest, after: PlanRequest, status: Status) -> list[Block]:
    """Return the blocks that came to have a status, in the order of time."""
    old = {block.uid for block in before.blocks if block.status is status}
    new = [b for b in after.blocks if b.status is status and b.uid not in old]
    return sorted(new, key=lambda block: (block.start, block.uid))


def _free_time(before: PlanRequest, after: PlanRequest) -> Iterator[Reason]:
    one, other = before.free_time, after.free_time
    if one.weekly != other.weekly:
        yield Reason(Why.FREE_TIME)
    today = after.now.astimezone(after.zone).date().toordinal()
    for day in sorted({*one.exceptions, *other.exceptions}):
        if day >= today and one.exceptions.get(day) != other.exceptions.get(day):
            yield Reason(Why.FREE_TIME, day=day)


def _busy(before: PlanRequest, after: PlanRequest) -> Iterator[Reason]:
    for span in sorted({*before.busy} ^ {*after.busy}):
        if span.end > after.now:
            yield Reason(Why.BUSY, day=span.start.astimezone(after.zone).date().toordinal())


def _pace(before: PlanRequest, after: PlanRequest) -> Iterator[Reason]:
    old, new = _minutes(before), _minutes(after)
    done: dict[str, int] = defaultdict(int)
    for block in _turned(before, after, Status.DONE):
        done[block.subject] += block.minutes_done or block.minutes
    for key, minutes in new.items():
        if key in old:
            more = minutes - max(0, old[key] - done[key])
            if abs(more) > _NOTICEABLE:
                yield Reason(Why.SLOWER if more > 0 else Why.FASTER, key)


def _minutes(request: PlanRequest) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for work in request.work:
        found[work.key] += work.minutes
    return found


def _goal(before: PlanRequest, after: PlanRequest) -> Iterator[Reason]:
    old = {(work.kind, work.key): work.deadline for work in before.work}
    changed = [w for w in after.work if old.get((w.kind, w.key), w.deadline) != w.deadline]
    if changed:
        yield Reason(Why.GOAL, day=max(changed, key=lambda work: work.position).deadline)


def _work(before: PlanRequest, after: PlanRequest) -> Iterator[Reason]:
    old, new = _minutes(before), _minutes(after)
    done = {block.subject for block in after.blocks if block.status is Status.DONE}
    for key in (*new, *old):
        added = key not in old
        if added or (key not in new and old[key] > 0 and key not in done):
            yield Reason(Why.WORK, key)


def _reviews(before: PlanRequest, after: PlanRequest) -> Iterator[Reason]:
    start = max(before.reviews.start, after.reviews.start)
    old, new = _ahead(before, start), _ahead(after, start)
    if abs(new - old) > max(_MORE_REVIEWS * old, _WEEKS_AHEAD):
        yield Reason(Why.REVIEWS)


def _ahead(request: PlanRequest, start: int) -> float:
    first = start - request.reviews.start
    return sum(request.reviews.known[first : first + _WEEKS_AHEAD])
