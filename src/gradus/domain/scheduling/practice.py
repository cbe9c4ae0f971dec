"""Exams and crams: cards asked without consequence for when they come back."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from gradus.domain.scheduling.events import Payload
from gradus.domain.scheduling.session_kind import Kind, SessionPlan


@dataclass(frozen=True, slots=True)
class Practised:
    """What one practised event records, apart from when and which card."""

    kind: Kind
    right: bool
    duration: timedelta

    def payload(self) -> Payload:
        """Return it as JSON values; the duration in whole milliseconds."""
        milliseconds = round(self.duration / timedelta(milliseconds=1))
        return {"session": self.kind.value, "right": self.right, "duration_ms": milliseconds}


@dataclass(frozen=True, slots=True)
class Practice:
    """Where an exam or a cram stands: cards still to ask in order, and those answered.

    `right` holds the cards that were right at the first attempt, `wrong` those that were not.
    """

    plan: SessionPlan
    cards: tuple[int, ...]
    left: tuple[int, ...]
    began: datetime
    answers: int = 0
    right: frozenset[int] = frozenset()
    wrong: frozenset[int] = frozenset()

    @classmethod
    def begin(cls, plan: SessionPlan, cards: Sequence[int], now: datetime) -> Practice:
        """Begin with those cards."""
        return cls(plan, tuple(cards), tuple(cards), now)

    @property
    def deadline(self) -> datetime | None:
        """When an exam is over at the latest; a cram takes as long as it takes."""
        is_exam = self.plan.kind is Kind.EXAM
        return self.began + timedelta(minutes=self.plan.minutes) if is_exam else None

    def current(self, now: datetime) -> int | None:
        """Return the card to ask, None when all is answered or the time is up."""
        late = self.deadline is not None and now >= self.deadline
        return None if late or not self.left else self.left[0]

    def after(self, *, right: bool) -> Practice:
        """Return the practice once the current card was answered; a cram asks wrong ones again."""
        card, rest = self.left[0], self.left[1:]
        again = not right and self.plan.kind is Kind.CRAM
        first = card not in self.wrong
        return replace(
            self,
            left=(*rest, card) if again else rest,
            answers=self.answers + 1,
            right=self.right | {card} if right and first else self.right,
            wrong=self.wrong if right else self.wrong | {card},
        )

    def without(self, card: int) -> Practice:
        """Return the practice without a card that is not there any more."""
        keep = tuple(one for one in self.left if one != card)
        return replace(self, left=keep, cards=tuple(one for one in self.cards if one != card))

    def finished(self) -> Practice:
        """Return the practice as it is handed in: nothing more is asked."""
        return replace(self, left=())


def sample(
    topics: Iterable[Iterable[tuple[int, int]]], count: int, chance: random.Random
) -> tuple[int, ...]:
    """Pick up to `count` cards, each topic in turn and one card of a note, in a random order.

    Each of `topics` holds pairs of a card's id and its note's.
    """
    piles = [chance.sample(pile, len(pile)) for pile in map(list, topics) if pile]
    picked: list[int] = []
    notes: set[int] = set()
    while piles and len(picked) < count:
        for pile in piles:
            card, note = pile.pop()
            if note not in notes and len(picked) < count:
                notes.add(note)
                picked.append(card)
        piles = [pile for pile in piles if pile]
    return tuple(chance.sample(picked, len(picked)))
