"""What goes into a package, before it is put into Anki's tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from gradus.domain.scheduling.card_state import CardState


@dataclass(frozen=True, slots=True)
class Model:
    """A note type: `templates` are name, front and back; `more` is whatever else Anki knows of it.

    `id` is Anki's number, the same in every package, so that importing again finds it.
    """

    id: int
    name: str
    is_cloze: bool
    fields: tuple[str, ...]
    templates: tuple[tuple[str, str, str], ...]
    css: str
    more: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Review:
    """One row of Anki's log of reviews.

    `at` are milliseconds since 1970. `ease` is 1 to 4, 0 where a person set the date by hand.
    Intervals are days, or seconds where they are negative. `factor` is FSRS's difficulty from 100
    to 1100, 0 where memory did not count. `kind` is 0 learning, 1 review, 2 relearning, 3 filtered,
    4 by hand.
    """

    at: int
    ease: int
    interval: int
    last_interval: int
    factor: int
    duration_ms: int
    kind: int


@dataclass(frozen=True, slots=True)
class Card:
    """A card as it stands; `ordinal` is Anki's, which counts clozes from 0."""

    ordinal: int
    deck: str
    state: CardState
    reviews: tuple[Review, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its cards; `fields` are HTML, `guid` is what it is known by in every package."""

    guid: str
    model: Model
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    changed_at: datetime
    cards: tuple[Card, ...]
