"""What a quiz is about: today's cards, or cards picked by a rule of the person's choice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ENOUGH_REVIEWS = 200
"""Kinds that lean on what a person has shown to know are offered from this many reviews on."""


class Kind(StrEnum):
    """How the cards of a session are picked; the values stand in events."""

    DUE = "due"
    TEN_MINUTES = "ten minutes"
    TOPIC = "topic"
    WEAK = "weak"
    NEW = "new"
    AHEAD = "ahead"
    EXAM = "exam"
    CRAM = "cram"


_UNSCHEDULED = frozenset({Kind.EXAM, Kind.CRAM})
_OF_TOPICS = frozenset({Kind.TOPIC, Kind.EXAM, Kind.CRAM})
_AT_ONCE = frozenset({Kind.DUE, Kind.TEN_MINUTES, Kind.TOPIC, Kind.EXAM})


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """A session as it was chosen.

    `topics` are keys, for the kinds that are about topics. `cards` is how many an exam, a cram or a
    session of weak cards asks at most, `minutes` how long an exam or a short session lasts, `days`
    how far ahead it looks. With a `note_type` an exam or a cram asks no others.
    """

    kind: Kind = Kind.DUE
    topics: tuple[str, ...] = ()
    cards: int = 20
    minutes: int = 10
    days: int = 3
    note_type: str = ""

    @property
    def schedules(self) -> bool:
        """Whether its answers count: those to an exam or a cram change no interval."""
        return self.kind not in _UNSCHEDULED

    @property
    def of_topics(self) -> bool:
        """Whether it is about topics that the person names."""
        return self.kind in _OF_TOPICS


TODAY = SessionPlan()
"""What Start asks."""


def offered(reviews: int) -> tuple[Kind, ...]:
    """Return the kinds of session that are offered after so many reviews."""
    return tuple(kind for kind in Kind if reviews >= ENOUGH_REVIEWS or kind in _AT_ONCE)
