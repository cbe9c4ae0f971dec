"""What the placement page asks of the services."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from typing import Protocol

from gradus.services.placement.view import PlacementView


class PlacementService(Protocol):
    """Every call records what it must and returns where the placement stands."""

    def begin(self, about: str = "") -> PlacementView:
        """Go on with the placement that is open, or begin one over the road or one topic."""
        ...

    def answer(self, card_id: int, duration: timedelta, *, right: bool | None) -> PlacementView:
        """Record an answer, None for "I don't know", and ask the next."""
        ...

    def undo(self) -> PlacementView:
        """Take the latest answer back and show its card again."""
        ...

    def stop(self) -> PlacementView:
        """Ask no more and say what is believed by now."""
        ...

    def take_over(self, known: Collection[str]) -> None:
        """Count those topics as known and the others as not."""
        ...
