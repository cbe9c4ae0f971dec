"""Making the calendar in steps, none of which keeps the window waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from gradus.app.importing import imported

if TYPE_CHECKING:
    from gradus.app.calendar import CalendarEntry

# Each brings what those before it have not; all of them together take half a second.
_IMPORTED: Final = (
    "gradus.domain.planning.planner",
    "gradus.services.planning.making.requests",
    "gradus.services.planning.calendar.days",
    "gradus.services.planning.offers.offers",
    "gradus.services.planning.calendar.calendar",
    "gradus.services.planning.files.busy_times",
    "gradus.services.planning.files.exporting",
    "gradus.domain.planning.finish.future",
    "gradus.services.planning.finish.finisher",
    "gradus.domain.scheduling.forecast.forecaster",
    "gradus.services.planning.making.review_load",
    "gradus.services.planning.calendar.opening",
    "gradus.ui.calendar.service",
    "gradus.ui.calendar.grid.block_painter",
    "gradus.ui.calendar.grid.week_view",
    "gradus.ui.calendar.listing.list_view",
    "gradus.ui.calendar.screen",
    "gradus.ui.calendar.paper.plan",
    "gradus.ui.calendar.showing",
    "gradus.ui.calendar.page",
    "gradus.ui.calendar.dialogs.goal",
    "gradus.ui.calendar.dialogs.other_calendars",
    "gradus.ui.calendar.free_time.dialog",
    "gradus.ui.calendar.panels.dialogs",
    "gradus.ui.calendar.panels.panels",
    "gradus.app.calendar",
)


def calendar_steps(begin: Callable[[], CalendarEntry]) -> Iterator[None]:
    """Import what the calendar needs, then make it; `begin` returns it as far as it is made."""
    yield from imported(_IMPORTED)
    yield from begin().make()
