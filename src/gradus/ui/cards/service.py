"""What the Cards page asks of the services."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from gradus.domain.search.order import Order
from gradus.services.cards.actions import Loss
from gradus.services.cards.bulk import BulkOutcome
from gradus.services.cards.moving import Destinations
from gradus.services.cards.view import CardNames, CardPreview, CardRow

Progress = Callable[[int, int], bool]


class CardFinder(Protocol):
    """Finds and shows; `find` may take a while and is asked beside the window."""

    def find(self, query: str, order: Order | None = None, limit: int | None = None) -> array[int]:
        """Return the ids of the cards that fit, in order."""
        ...

    def rows(self, ids: Sequence[int]) -> list[CardRow]:
        """Return what the table shows of those cards."""
        ...

    def preview(self, card_id: int) -> CardPreview | None:
        """Return both sides of a card, None where it is gone."""
        ...

    def names(self) -> CardNames:
        """Return the names that a search can ask for."""
        ...


class CardChanger(Protocol):
    """Changes many cards at once; every call may take a while and is made beside the window."""

    def suspend(self, ids: Sequence[int], *, on: bool, progress: Progress) -> BulkOutcome:
        """Keep cards from being asked, or have them asked again."""
        ...

    def flag(self, ids: Sequence[int], flag: int, progress: Progress) -> BulkOutcome:
        """Mark cards with a flag; 0 takes it away."""
        ...

    def reset(self, ids: Sequence[int], progress: Progress) -> BulkOutcome:
        """Make cards new again."""
        ...

    def reschedule(self, ids: Sequence[int], days: int, progress: Progress) -> BulkOutcome:
        """Have cards asked in so many study days."""
        ...

    def loss(self, ids: Sequence[int]) -> Loss:
        """Return what a reset would take."""
        ...

    def destinations(self, ids: Sequence[int]) -> Destinations:
        """Return the decks that the notes of cards can move to; raises GradusError for none."""
        ...

    def move(self, ids: Sequence[int], deck: Path) -> BulkOutcome:
        """Move the notes of cards to another of your own decks."""
        ...

    def can_undo(self) -> bool:
        """Whether there is an action of this study day to take back."""
        ...

    def can_redo(self) -> bool:
        """Whether there is one to do again."""
        ...

    def undo(self, progress: Progress) -> BulkOutcome | None:
        """Take the latest action back."""
        ...

    def redo(self, progress: Progress) -> BulkOutcome | None:
        """Do again what was taken back last."""
        ...
