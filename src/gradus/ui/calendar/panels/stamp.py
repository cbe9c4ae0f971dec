"""Whether days that are shown tell of another plan, or only of other days."""

from __future__ import annotations

from gradus.services.planning.views import DaysView, DayView


class Stamp:
    """Remembers what was shown of each run of days; offers are not of the plan."""

    def __init__(self) -> None:
        self._whole: object = None
        self._days: dict[tuple[int, int], tuple[DayView, ...]] = {}

    def changes(self, view: DaysView) -> bool:
        """Take in days, and say whether the plan is another than before."""
        whole = view.can_undo, view.can_redo, view.today
        run = view.days[0].day, len(view.days)
        changed = whole != self._whole or self._days.get(run, view.days) != view.days
        if changed:
            self._days.clear()
        self._whole = whole
        self._days[run] = view.days
        return changed

    def forget(self) -> None:
        """Let the next days count as those of another plan."""
        self._whole = None
