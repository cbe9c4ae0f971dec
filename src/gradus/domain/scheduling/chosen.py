"""Sessions over cards that were picked when they began."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.model import State
from gradus.domain.scheduling.queue import USUAL, StudyQueue, step_order
from gradus.domain.scheduling.queue_card import QueueCard


@dataclass(frozen=True, slots=True)
class Chosen:
    """The ids of the cards that a session picked, in the order of asking, on study day `since`."""

    cards: tuple[int, ...]
    since: int


def over_chosen(day: StudyQueue, chosen: Chosen, found: Iterable[QueueCard]) -> StudyQueue:
    """Return the queue of a session over picked cards, due or not.

    `day` is the whole day's queue, whose counts it goes on with; `found` are the picked cards as
    they stand. A card in Review is asked once a session. The picked new cards are all asked: the
    limits of the day were kept when they were picked.
    """
    place = {card: n for n, card in enumerate(chosen.cards)}
    cards = sorted(
        (card for card in found if not card.state.suspended), key=lambda card: place[card.id]
    )
    steps = [card for card in cards if card.state.due is not None and card.state.due.at is not None]
    new = tuple(card for card in cards if card.state.state is State.NEW)
    return replace(
        day,
        steps=tuple(sorted(steps, key=step_order)),
        reviews=tuple(card for card in cards if _is_open(card, chosen.since)),
        new=new,
        new_per_day=day.introduced + len(new),
        rules=USUAL,
    )


def within(queue: StudyQueue, now: datetime, limit: int, seconds: float) -> tuple[int, ...]:
    """Return the ids of the first cards of a queue that take up to `limit` minutes, one at least.

    `seconds` is the time of an answer; repeats are counted as `estimate.minutes` counts them.
    """
    picked: list[int] = []
    left = float(limit)
    while card := queue.next_card(now):
        left -= _minutes(card, seconds)
        if left < 0 and picked:
            break
        picked.append(card.id)
        queue = queue.after(replace(card, state=replace(card.state, due=None)), card.state)
    return tuple(picked)


def _is_open(card: QueueCard, since: int) -> bool:
    """Whether a card in Review was not yet answered in the session."""
    last = card.state.last_day
    return card.state.state is State.REVIEW and (last is None or last < since)


def _minutes(card: QueueCard, seconds: float) -> float:
    is_new = card.state.state is State.NEW
    in_review = card.state.state is State.REVIEW
    return minutes(not (is_new or in_review), in_review, is_new, seconds)
