"""What fitting learns from: each card's ratings with the study days on which they were given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.model import Rating


@dataclass(frozen=True, slots=True)
class PastReview:
    """One answer that counts: its rating, its study day, and its place among all answers."""

    rating: Rating
    day: int
    order: int


@dataclass(frozen=True, slots=True)
class CardHistory:
    """The answers of one card since it was new; days never run backwards."""

    card: str
    reviews: tuple[PastReview, ...]

    def gaps(self) -> tuple[int, ...]:
        """Return the study days between each answer and the one before; 0 for the first."""
        days = [review.day for review in self.reviews]
        return (0, *(later - earlier for earlier, later in pairwise(days)))


def histories(events: Iterable[Event]) -> tuple[CardHistory, ...]:
    """Return the history of each card; a card that was reset has one for each time it was new.

    Undone answers do not count, nor does anything but answers: practice and new due days say
    nothing about how long something was remembered. The history of a card that got its memory
    from a placement, or from another program, is left out until it is reset: nobody knows when it
    was learned. Raises ValueError for a rating that is none of the four.
    """
    by_card: defaultdict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.card is not None:
            by_card[event.card].append(event)
    return tuple(
        CardHistory(card, reviews)
        for card in sorted(by_card)
        for reviews in _lives(effective(by_card[card]))
    )


def _lives(events: Iterable[Event]) -> Iterator[tuple[PastReview, ...]]:
    """Yield the answers between one reset and the next."""
    life: list[PastReview] = []
    placed = False
    for event in events:
        if event.kind is EventKind.RESET:
            placed = False
            if life:
                yield tuple(life)
            life = []
        elif event.kind is EventKind.TAKEN_OVER:
            placed, life = True, []
        elif event.kind is EventKind.PLACED and not life:
            placed = placed or event.payload["rating"] is not None
        elif event.kind is EventKind.ANSWERED and not placed:
            day = max(event.day, life[-1].day) if life else event.day
            rating = event.payload["rating"]
            assert isinstance(rating, int)
            life.append(PastReview(Rating(rating), day, event.order))
    if life:
        yield tuple(life)
