"""A search that was understood: conditions, and how they are joined."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.model import Rating
from gradus.domain.search.pattern import Pattern


class Condition(StrEnum):
    """What a card can be; the value is written after `is:`."""

    DUE = "due"
    NEW = "new"
    LEARN = "learn"
    REVIEW = "review"
    SUSPENDED = "suspended"
    LEECH = "leech"
    FLAGGED = "flagged"
    BURIED = "buried"


class Property(StrEnum):
    """A figure of a card; the value is written after `prop:`.

    Stability, interval and due in days, the last counted from today; difficulty from 1 to 10;
    retrievability from 0 to 1.
    """

    STABILITY = "s"
    DIFFICULTY = "d"
    RETRIEVABILITY = "r"
    INTERVAL = "ivl"
    DUE = "due"
    LAPSES = "lapses"
    REPETITIONS = "reps"


class Comparison(Enum):
    """How a figure is compared."""

    EQUAL = "="
    UNEQUAL = "!="
    LESS = "<"
    GREATER = ">"
    AT_MOST = "<="
    AT_LEAST = ">="


class Place(Enum):
    """Which name of a card's deck, topic, phase, tags or note is compared."""

    DECK = "deck"
    TAG = "tag"
    TOPIC = "topic"
    PHASE = "phase"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Words:
    """The note's text holds this, at the beginning of a word where it begins with a letter."""

    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Within:
    """A name fits a pattern."""

    place: Place
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class OfType:
    """The note is of a type."""

    type: NoteType


@dataclass(frozen=True, slots=True)
class Is:
    """The card is something."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Flagged:
    """The card has this flag; 0 is none."""

    flag: int


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure of the card compares so."""

    property: Property
    comparison: Comparison
    value: float


@dataclass(frozen=True, slots=True)
class Added:
    """The card came within so many study days, today included."""

    days: int


@dataclass(frozen=True, slots=True)
class Rated:
    """The card was answered within so many study days, with this rating if there is one."""

    days: int
    rating: Rating | None = None


@dataclass(frozen=True, slots=True)
class Introduced:
    """The card was answered for the first time within so many study days."""

    days: int


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Node


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds; without parts, always."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Node, ...]


Leaf = Words | Within | OfType | Is | Flagged | Compared | Added | Rated | Introduced
Node = Leaf | Not | AllOf | AnyOf
