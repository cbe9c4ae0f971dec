"""The parts of the calendar page that take longest to make, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from gradus.ui.calendar.action_bar import ActionBar
from gradus.ui.calendar.grid.week_view import WeekView
from gradus.ui.calendar.header import Header
from gradus.ui.calendar.listing.list_view import ListView
from gradus.ui.calendar.month.month_view import MonthView
from gradus.ui.design.look import Look


class Parts:
    """Makes the parts one after the other, so that the window never waits long for the page."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def make(self) -> Iterator[None]:
        """Make every part."""
        for name in ("header", "week", "month", "list", "bar"):
            getattr(self, name)
            yield

    @cached_property
    def header(self) -> Header:
        """What stands above the plan."""
        return Header(self._look)

    @cached_property
    def week(self) -> WeekView:
        """The plan of a week."""
        return WeekView(self._look)

    @cached_property
    def month(self) -> MonthView:
        """The plan of a month."""
        return MonthView(self._look)

    @cached_property
    def list(self) -> ListView:
        """The plan as a list."""
        return ListView(self._look)

    @cached_property
    def bar(self) -> ActionBar:
        """What stands below the plan."""
        return ActionBar(self._look)
