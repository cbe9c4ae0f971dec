"""What comes next and has no block in the days that are shown, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice, takewhile

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.plan import Waits
from gradus.domain.planning.work import Work
from gradus.services.planning.calendar.days import Shown
from gradus.services.planning.making.requests import Inputs
from gradus.services.planning.views import WaitingView
from gradus.services.planning.wall_clock import instant
from gradus.store.planning.road import Names

_SHOWN = 4


def waiting(inputs: Inputs, shown: Shown) -> tuple[WaitingView, ...]:
    """Return the first pieces of work, in the order of the road, without a block until then.

    Of a project only the item that comes next is shown.
    """
    end = instant(shown.first + shown.count, 0, inputs.request.zone)
    return tuple(islice(_waiting(inputs, inputs.names, end), _SHOWN))


def _waiting(inputs: Inputs, names: Names, end: datetime) -> Iterator[WaitingView]:
    planned = {block.subject for block in _ahead(inputs, end)}
    learning = {
        work.key: work for work in inputs.request.work if work.kind is not BlockKind.EXERCISES
    }
    left = _left(inputs, end)
    for work in learning.values():
        follows = work.kind is BlockKind.PROJECT and work.requires
        if work.key not in planned and not follows:
            yield WaitingView(_title(work.key, names), *_why(work, left, inputs, names))


def _why(work: Work, left: dict[str, int], inputs: Inputs, names: Names) -> tuple[Waits, str]:
    for key in sorted(work.requires, key=lambda one: _position(inputs, one)):
        if left.get(key, 0) > 0 and work.kind is BlockKind.LEARN:
            return Waits.PREREQUISITE, _title(key, names)
    if not inputs.request.free_time.is_given:
        return Waits.NO_FREE_TIME, ""
    return Waits.FULL, ""


def _left(inputs: Inputs, end: datetime) -> dict[str, int]:
    """Return by topic the minutes that will still be left at that instant."""
    left: dict[str, int] = {}
    for work in inputs.request.work:
        left[work.key] = left.get(work.key, 0) + work.minutes
    for block in _ahead(inputs, end):
        if block.subject in left:
            left[block.subject] -= block.minutes
    return left


def _ahead(inputs: Inputs, end: datetime) -> Iterator[Block]:
    """Yield the planned blocks that are not over and begin before an instant."""
    for block in takewhile(lambda one: one.start < end, inputs.stored):
        if block.status is Status.PLANNED and inputs.request.now < block.end:
            yield block


def _position(inputs: Inputs, key: str) -> int:
    topic = inputs.road.by_key.get(key)
    return 0 if topic is None else topic.position


def _title(key: str, names: Names) -> str:
    return names.get(key, (key, 0))[0]
