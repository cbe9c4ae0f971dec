"""Today's figures: as remembered until the database is open, and read from it afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gradus.services.today.view import TodayView

if TYPE_CHECKING:
    from gradus.services.today.service import TodayService


class EarlyToday:
    """What the Today page asks; `remembered` is None where the database is opened first."""

    def __init__(self, remembered: TodayView | None) -> None:
        self._remembered = remembered
        self._service: TodayService | None = None

    def read_from(self, service: TodayService) -> None:
        """Count for oneself from now on."""
        self._service = service

    def view(self) -> TodayView:
        """Return the state of the day."""
        if self._service is not None:
            return self._service.view()
        assert self._remembered is not None
        return self._remembered

    def catch_up(self, *, on: bool) -> None:
        """Note whether the person catches up; nothing can be noted before the database is open."""
        if self._service is not None:
            self._service.catch_up(on=on)
