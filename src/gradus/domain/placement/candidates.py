"""Which cards of a topic are worth asking."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gradus.domain.decks.model import NoteType
from gradus.domain.placement.choosing import OF_ONE_TOPIC
from gradus.domain.placement.question import KINDS, Question


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card that was never answered: its key, its topic, its note and that note's type."""

    card: str
    topic: str
    note: int
    type: NoteType


def candidates(
    cards: Iterable[NewCard], seed: str, of_each: int = OF_ONE_TOPIC
) -> tuple[Question, ...]:
    """Return up to `of_each` questions of each topic, one of a note, the same for the same seed.

    Cards that the program can judge come first; those a person judges fill up what is missing.
    """
    by_topic: defaultdict[str, list[NewCard]] = defaultdict(list)
    for card in sorted(cards, key=lambda one: one.card):
        by_topic[card.topic].append(card)
    return tuple(
        question(card)
        for topic, some in by_topic.items()
        for card in _picked(some, random.Random(f"{seed}:{topic}"), of_each)  # noqa: S311
    )


def question(card: NewCard) -> Question:
    """Return a card as a question."""
    kind = KINDS[card.type]
    return Question(card.topic, card.card, kind.guess, kind.slip, kind.minutes)


def _picked(cards: Sequence[NewCard], chance: random.Random, count: int) -> list[NewCard]:
    notes: set[int] = set()
    picked: list[NewCard] = []
    shuffled = chance.sample(cards, len(cards))
    for card in sorted(shuffled, key=lambda one: not KINDS[one.type].judged):
        if card.note not in notes and len(picked) < count:
            notes.add(card.note)
            picked.append(card)
    return picked
