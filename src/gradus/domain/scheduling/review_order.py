"""In which order a day's reviews are asked."""

from __future__ import annotations

import hashlib
from enum import StrEnum

from gradus.domain.scheduling.queue_card import QueueCard

Key = tuple[float, bytes]


class ReviewOrder(StrEnum):
    """What comes first: the earliest due, the first along the road, the best or worst recalled."""

    DUE = "due"
    ROAD = "road"
    BEST_RECALLED = "best recalled"
    WORST_RECALLED = "worst recalled"


def order_key(order: ReviewOrder, card: QueueCard, day: int) -> Key:
    """Return what reviews are sorted by on a study day; equals are shuffled anew each day."""
    return _rank(order, card, day), _shuffled(card.id, day)


def _rank(order: ReviewOrder, card: QueueCard, day: int) -> float:
    if order is ReviewOrder.DUE:
        return card.review_day
    if order is ReviewOrder.ROAD:
        return card.position
    rested = elapsed_stabilities(card, day)
    return rested if order is ReviewOrder.BEST_RECALLED else -rested


def elapsed_stabilities(card: QueueCard, day: int) -> float:
    """Return how many times its stability a card was not asked.

    FSRS-6's retrievability falls with this number and with nothing else of the card's, so sorting
    by it is sorting by recall, without a power for each card.
    """
    memory, last = card.state.memory, card.state.last_day
    return 0.0 if memory is None or last is None else (day - last) / memory.stability


def _shuffled(card: int, day: int) -> bytes:
    return hashlib.blake2b(f"{day}:{card}".encode(), digest_size=8).digest()
