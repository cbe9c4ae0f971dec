"""What the table of cards shows: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.model import Due, State


@dataclass(frozen=True, slots=True)
class CardRow:
    """One card as it stands today.

    `key` names the card in events, the same on every device. `note` is the note's row, `note_name`
    the id its author gave it, `source` is bundled, own, anki or made. `question` is one plain line.
    Stability in days, difficulty from 1 to 10, retrievability from 0 to 1; all None for a new card.
    `days` is how far off a due day is, negative where it has passed, None without one.
    """

    id: int
    key: str
    note: int
    note_name: str
    source: str
    question: str
    deck: str
    topic: str | None
    phase: int | None
    state: State
    suspended: bool
    flag: int
    leech: bool
    due: Due | None
    days: int | None
    stability: float | None
    difficulty: float | None
    retrievability: float | None
    reviews: int
    lapses: int


@dataclass(frozen=True, slots=True)
class CardPreview:
    """Both sides of a card, and where its images are looked up."""

    card_id: int
    faces: Faces
    folder: Path


@dataclass(frozen=True, slots=True)
class CardNames:
    """Names that a search can ask for, each once: titles of decks, topics, and tags."""

    decks: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
