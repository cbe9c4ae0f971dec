"""Which card comes next: steps that are due, then reviews with new cards spread among them.

The choice depends only on what is stored, the time and the study day, never on what a session did
before, so that a restart goes on with the same card.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import islice

from gradus.domain.scheduling.budget import UNLIMITED, Budget
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import State
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.review_order import ReviewOrder, order_key

NEW_PER_DAY = 20


@dataclass(frozen=True, slots=True)
class DayRules:
    """What bounds a day and orders it.

    `reviews_per_day` is None for all that are due, and a number while a person catches up.
    """

    budget: Budget = UNLIMITED
    order: ReviewOrder = ReviewOrder.DUE
    reviews_per_day: int | None = None


USUAL = DayRules()


@dataclass(frozen=True)
class StudyQueue:
    """The cards of one study day.

    `steps` are in the order in which they fall due, `reviews` and `new` in the order of asking.
    `answered` holds the notes asked today: their other cards rest until tomorrow. `introduced`
    counts today's answers to new cards, `reviewed` the notes first asked today with a known card.
    `rules` may allow fewer new cards than `new_per_day`.
    """

    day: int
    steps: tuple[QueueCard, ...]
    reviews: tuple[QueueCard, ...]
    new: tuple[QueueCard, ...]
    answered: frozenset[int]
    reviewed: int = 0
    introduced: int = 0
    new_per_day: int = NEW_PER_DAY
    rules: DayRules = USUAL

    def next_card(self, now: datetime) -> QueueCard | None:
        """Return the card to ask now, or None if none is due at this moment."""
        if self.steps and _due_at(self.steps[0]) <= now:
            return self.steps[0]
        reviews, new = self._reviews_left, self._new_cards_left
        if reviews and new:
            return new[0] if self._new_card_is_late(len(reviews), len(new)) else reviews[0]
        return next(iter(reviews or new), None)

    def next_step(self) -> QueueCard | None:
        """Return the step that falls due first, even if its time has not come."""
        return self.steps[0] if self.steps else None

    def following(self, card: QueueCard, now: datetime) -> QueueCard | None:
        """Return the card that will come after this one, if its answer keeps it away for now."""
        away = replace(card, state=replace(card.state, due=None))
        return self.after(away, card.state).next_card(now)

    def coming(self, now: datetime, count: int) -> tuple[QueueCard, ...]:
        """Return cards likely to be asked soon, the next one included."""
        due = [card for card in self.steps if _due_at(card) <= now]
        waiting = [card for card in self.steps if _due_at(card) > now]
        order = [*due, *self._reviews_left, *self._new_cards_left, *waiting]
        return tuple(order[:count])

    def planned(self) -> tuple[QueueCard, ...]:
        """Return the cards that this day will still ask, one of each note."""
        return (*self.steps, *self._reviews_left, *self._new_cards_left)

    def known_cards(self) -> tuple[QueueCard, ...]:
        """Return the steps and reviews that this day will still ask."""
        return (*self.steps, *self._reviews_left)

    def new_cards(self) -> tuple[QueueCard, ...]:
        """Return the new cards that this day will still ask."""
        return tuple(self._new_cards_left)

    def counts(self) -> tuple[int, int, int]:
        """Return how many steps, reviews and new cards this day will still ask."""
        return len(self.steps), len(self._reviews_left), len(self._new_cards_left)

    def holds(self, card_id: int) -> bool:
        """Whether a card may still be asked today."""
        return any(card.id == card_id for card in (*self.steps, *self.reviews, *self.new))

    def after(self, card: QueueCard, before: CardState) -> StudyQueue:
        """Return the queue once a card has been answered; `card` carries its new state."""
        is_new = before.state is State.NEW
        steps = _without(self.steps, card.id)
        if card.state.due is not None and card.state.due.at is not None:
            steps = tuple(sorted((*steps, card), key=step_order))
        following = replace(
            self,
            steps=steps,
            reviews=_without(self.reviews, card.id),
            new=_without(self.new, card.id),
            answered=self.answered | {card.note},
            reviewed=self.reviewed + (not is_new and card.note not in self.answered),
            introduced=self.introduced + is_new,
        )
        if self._review_limit() is None and "_reviews_left" in self.__dict__:
            # There is one card of each note in it, and it is mostly the first of a thousand.
            left = _first_without(self._reviews_left, lambda other: other.note == card.note)
            following.__dict__["_reviews_left"] = left
        if "_notes_in_review" in self.__dict__:
            # The note that leaves has been answered, so naming it changes nothing.
            following.__dict__["_notes_in_review"] = self._notes_in_review
        return following

    def _open(self, cards: Iterable[QueueCard]) -> Iterator[QueueCard]:
        """Yield one card of each note that no answer of today and no open step holds back."""
        closed = {*self.answered, *(card.note for card in self.steps)}
        for card in cards:
            if card.note not in closed:
                closed.add(card.note)
                yield card

    @cached_property
    def _reviews_left(self) -> tuple[QueueCard, ...]:
        return tuple(islice(self._open(self.reviews), self._review_limit()))

    @cached_property
    def _notes_in_review(self) -> frozenset[int]:
        return frozenset(card.note for card in self.reviews)

    @cached_property
    def _new_cards_left(self) -> list[QueueCard]:
        asked = self._notes_in_review
        new = (card for card in self._open(self.new) if card.note not in asked)
        return list(islice(new, self.new_left()))

    def _review_limit(self) -> int | None:
        limit = self.rules.reviews_per_day
        return None if limit is None else max(0, limit - self.reviewed)

    def new_left(self) -> int:
        """Return how many new cards this day may still ask, whether or not there are so many."""
        allowed = self.rules.budget.new_cards(self.new_per_day, self._reviews_of_the_day())
        return max(0, allowed - self.introduced)

    def _reviews_of_the_day(self) -> int:
        """Count known notes asked today or still to be asked; no answer changes the number."""
        waiting = (card for card in self.steps if card.note not in self.answered)
        return self.reviewed + len(self._reviews_left) + sum(1 for _ in waiting)

    def _new_card_is_late(self, reviews: int, new: int) -> bool:
        """Whether fewer new cards than their share of the day have been asked so far."""
        return self.introduced * (self.reviewed + reviews) < self.reviewed * (self.introduced + new)


def build_queue(
    cards: Iterable[QueueCard],
    day: int,
    answered: frozenset[int],
    reviewed: int,
    introduced: int,
    new_per_day: int = NEW_PER_DAY,
    rules: DayRules = USUAL,
) -> StudyQueue:
    """Arrange the cards of a study day; suspended cards and reviews not yet due are left out."""
    active = [card for card in cards if not card.state.suspended]
    steps = [c for c in active if c.state.due is not None and c.state.due.at is not None]
    reviews = [c for c in active if c.review_day <= day]
    new = [c for c in active if c.state.state is State.NEW]
    return StudyQueue(
        day=day,
        steps=tuple(sorted(steps, key=step_order)),
        reviews=tuple(sorted(reviews, key=lambda c: order_key(rules.order, c, day))),
        new=tuple(sorted(new, key=lambda c: (c.position, c.id))),
        answered=answered,
        reviewed=reviewed,
        introduced=introduced,
        new_per_day=new_per_day,
        rules=rules,
    )


def _without(cards: tuple[QueueCard, ...], card_id: int) -> tuple[QueueCard, ...]:
    return _first_without(cards, lambda card: card.id == card_id)


def _first_without(
    cards: tuple[QueueCard, ...], leaves: Callable[[QueueCard], bool]
) -> tuple[QueueCard, ...]:
    """Return the cards without the first that leaves."""
    place = next((n for n, card in enumerate(cards) if leaves(card)), None)
    return cards if place is None else cards[:place] + cards[place + 1 :]


def _due_at(card: QueueCard) -> datetime:
    assert card.state.due is not None
    assert card.state.due.at is not None
    return card.state.due.at


def step_order(card: QueueCard) -> tuple[datetime, int]:
    """Return what cards inside a step are sorted by: when they fall due."""
    return _due_at(card), card.id
