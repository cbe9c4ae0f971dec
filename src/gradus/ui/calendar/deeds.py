"""What an act on a block asks of the service."""

from __future__ import annotations

from collections.abc import Callable

from gradus.domain.planning.block import Status
from gradus.services.planning.views import BlockView, DaysView
from gradus.ui.calendar.acts import Act
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.grid.dragging import earlier, later, longer, shorter
from gradus.ui.calendar.service import CalendarService

Request = Callable[[], DaysView]
_STEPS = {Act.EARLIER, Act.LATER, Act.DAY_BEFORE, Act.DAY_AFTER, Act.LONGER, Act.SHORTER}
OF_THE_FUTURE = frozenset(_STEPS | {Act.PIN})
"""Acts that a block which is behind the person, or was done or missed, does not take."""


def request(service: CalendarService, act: Act, choice: Choice, block: BlockView) -> Request | None:
    """Return what to ask of the service, None where nothing would change."""
    moved = _moved(act, choice, block)
    if moved is not None:
        changes = moved != (choice.day, block.start)
        return (lambda: service.move(block.uid, *moved)) if changes else None
    length = _length(act, block)
    if length is not None:
        changes = length != block.minutes
        return (lambda: service.resize(block.uid, length)) if changes else None
    requests: dict[Act, Request] = {
        Act.DONE: lambda: service.mark(block.uid, _turned(block, Status.DONE)),
        Act.MISSED: lambda: service.mark(block.uid, _turned(block, Status.MISSED)),
        Act.PIN: lambda: service.pin(block.uid, pinned=not block.pinned),
        Act.REMOVE: lambda: service.remove(block.uid),
    }
    return requests.get(act)


def _moved(act: Act, choice: Choice, block: BlockView) -> tuple[int, int] | None:
    places = {
        Act.EARLIER: (choice.day, earlier(block.start)),
        Act.LATER: (choice.day, later(block.start, block.minutes)),
        Act.DAY_BEFORE: (choice.day - 1, block.start),
        Act.DAY_AFTER: (choice.day + 1, block.start),
    }
    return places.get(act)


def _length(act: Act, block: BlockView) -> int | None:
    lengths = {
        Act.LONGER: longer(block.start, block.minutes),
        Act.SHORTER: shorter(block.minutes),
    }
    return lengths.get(act)


def _turned(block: BlockView, status: Status) -> Status:
    """Return a status, or PLANNED where the block has it already."""
    return Status.PLANNED if block.status is status else status
