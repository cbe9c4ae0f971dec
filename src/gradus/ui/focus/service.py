"""What the focus timer in the window asks of the services."""

from __future__ import annotations

from typing import Protocol

from gradus.services.planning.doing.focus_view import FocusView, Recorded


class FocusService(Protocol):
    """At most one timer over a block; a block that is gone is a CalendarError."""

    def begin(self, uid: str) -> FocusView:
        """Begin a timer over a block."""
        ...

    def look(self) -> FocusView | None:
        """Count until now."""
        ...

    def turn(self) -> FocusView | None:
        """Let the timer stand still, or go on."""
        ...

    def skip(self) -> FocusView | None:
        """Begin the next break, or the next stretch of work."""
        ...

    def stop(self) -> Recorded | None:
        """End the timer and write its minutes into the plan."""
        ...

    def close(self) -> None:
        """Keep the timer for the next start."""
        ...

    def recall(self) -> FocusView | Recorded | None:
        """Take up the timer that the last run left behind."""
        ...
