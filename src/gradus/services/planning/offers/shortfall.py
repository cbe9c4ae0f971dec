"""What does not fit before the goal, and the ways out, which are looked for beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from gradus.domain.planning.plan import Late, Plan
from gradus.domain.planning.shortfall import Remedy, WayOut, ways_out
from gradus.errors import CalendarError
from gradus.services.planning import views
from gradus.services.planning.making import choices
from gradus.services.planning.making.requests import Inputs
from gradus.services.planning.views import ShortfallView
from gradus.store.database import Connection
from gradus.store.planning import free_time

LATE = "late"
"""Under this name a plan's revision keeps what ends after its deadline: key, days and minutes."""

_TOPICS_NAMED = 8


def late_of(plan: Plan) -> list[list[object]]:
    """Return what a plan ends too late, as a revision keeps it."""
    return [[one.key, one.days, one.minutes] for one in plan.late]


def late_from(kept: Iterable[Any]) -> tuple[Late, ...]:
    """Read what `late_of` wrote."""
    return tuple(Late(str(key), int(days), int(minutes)) for key, days, minutes in kept)


class Shortfalls:
    """Finds ways out once for each state of the calendar, and shows what was found."""

    def __init__(self) -> None:
        self._state: object = None
        self._ways: tuple[WayOut, ...] = ()

    def is_due(self, inputs: Inputs, late: Iterable[Late]) -> bool:
        """Whether ways out should be looked for."""
        return bool(tuple(late)) and self._state != _state(inputs)

    def find(self, inputs: Inputs, plan: Plan, go_on: Callable[[], bool] = lambda: True) -> bool:
        """Try the ways out, which takes up to a second, and say whether it was not stopped."""
        found = ways_out(inputs.request, plan, go_on)
        if not go_on():
            return False
        self._state, self._ways = _state(inputs), found
        return True

    def view(self, inputs: Inputs, late: tuple[Late, ...]) -> ShortfallView | None:
        """Return what is late with the ways out as far as they are known; None where nothing is."""
        if not late or inputs.goal is None:
            return None
        known = self._ways if self._state == _state(inputs) else ()
        titles = dict.fromkeys(inputs.names.get(one.key, (one.key, 0))[0] for one in late)
        return ShortfallView(
            topics=tuple(titles)[:_TOPICS_NAMED],
            hours=round(sum(one.minutes for one in late) / 60, 1),
            ways=tuple(shown(number, way, inputs) for number, way in enumerate(known)),
        )

    def way(self, inputs: Inputs, number: int) -> WayOut:
        """Return a way out that was shown; raises CalendarError where it no longer holds."""
        if self._state != _state(inputs) or not 0 <= number < len(self._ways):
            raise CalendarError("The plan has changed since.", "Look at the ways out again.")
        return self._ways[number]


def shown(number: int, way: WayOut, inputs: Inputs) -> views.WayOut:
    """Return a way out as it is shown under a number."""
    return views.WayOut(
        number,
        way.remedy,
        by=_later(way, inputs) if way.remedy is Remedy.LATER else None,
        weekday=way.weekday,
        title=inputs.names.get(way.key, (way.key, 0))[0] if way.key else "",
        left=0 if way.left is None else way.left.minutes,
    )


def take(way: WayOut, inputs: Inputs, connection: Connection) -> None:
    """Write what a way out changes besides the plan."""
    match way.remedy:
        case Remedy.LATER:
            assert inputs.goal is not None
            subject = inputs.goal.subject
            choices.write_goal(connection, type(inputs.goal)(subject, _later(way, inputs)))
        case Remedy.HOUR:
            free_time.write(connection, way.request.free_time)
        case Remedy.DROP:
            dropped = choices.read_dropped(connection) | {way.key or ""}
            choices.write_dropped(connection, dropped)


def _later(way: WayOut, inputs: Inputs) -> date:
    assert inputs.goal is not None
    return inputs.goal.by + timedelta(days=way.days)


def _state(inputs: Inputs) -> object:
    request = inputs.request
    free = request.free_time
    return (
        request.work,
        free.weekly,
        tuple(sorted(free.exceptions.items())),
        request.rules,
        request.busy,
        request.reviews,
        inputs.stored,
        request.now.date(),
    )
